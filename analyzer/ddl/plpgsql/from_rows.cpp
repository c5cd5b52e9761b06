#include "analyzer/ddl/plpgsql/from_rows.h"

#include <algorithm>

#include "analyzer/ddl/plpgsql/mentions.h"
#include "analyzer/ddl/plpgsql/system_relations.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl::plpgsql {
namespace {

void SplitConjunction(const ::Node* node, std::vector<const ::Node*>& conjuncts) {
  const auto* conjunction = syntax::As<::BoolExpr>(node, T_BoolExpr);
  if (conjunction != nullptr && conjunction->boolop == AND_EXPR) {
    for (const ::Node* argument : syntax::Items<::Node>(conjunction->args)) SplitConjunction(argument, conjuncts);
  } else if (node != nullptr) {
    conjuncts.push_back(node);
  }
}

void Keep(Joined row, Truth truth, std::vector<Joined>& result) {
  if (truth == Truth::kFalse || truth == Truth::kNull) return;
  row.certain = row.certain && truth == Truth::kTrue;
  result.push_back(std::move(row));
}

bool NameMayExist(const Catalog& catalog, const std::string& name) {
  for (const ObjectClass object_class :
       {ObjectClass::kConstraint, ObjectClass::kTrigger, ObjectClass::kPolicy, ObjectClass::kRule}) {
    if (catalog.MayExist(object_class, "", name)) return true;
  }
  const Oid relation = catalog.FindRelation("", name);
  if (relation != types::kInvalidOid && catalog.Find<catalog::Relation>(relation)->undetermined) return true;
  // After an extension of which nothing is known anything may exist; but it does not make what migrations look for.
  if (catalog.MayExist(ObjectClass::kOperatorFamily, "\x01", "\x01")) return false;
  for (const ObjectClass object_class :
       {ObjectClass::kRelation, ObjectClass::kType, ObjectClass::kRoutine, ObjectClass::kNamespace}) {
    if (catalog.MayExist(object_class, "", name)) return true;
  }
  return false;
}

}  // namespace

FromRows::FromRows(Evaluator& evaluator, const ::SelectStmt& select, const Frame* outer)
    : evaluator_(evaluator), select_(select), outer_(outer) {
  SplitConjunction(select.whereClause, conjuncts_);
}

std::vector<Joined> FromRows::Run() {
  for (const ::Node* item : syntax::Items<::Node>(select_.fromClause)) Register(item);
  std::vector<Joined> joined{Joined{std::vector<const std::vector<Value>*>(sources_.size(), nullptr), true}};
  for (const ::Node* item : syntax::Items<::Node>(select_.fromClause)) joined = Extend(std::move(joined), item);
  joined = Filter(std::move(joined), select_.whereClause);
  if (joined.empty() && reads_system_relations_ && SomethingMayExist()) complete_ = false;
  return joined;
}

void FromRows::Register(const ::Node* item) {
  if (const auto* join = syntax::As<::JoinExpr>(item, T_JoinExpr)) {
    Register(join->larg);
    Register(join->rarg);
    return;
  }
  source_of_[item] = sources_.size();
  Frame::Source source;
  RowSet set = RowSet::NotKnown();
  const ::Alias* alias = nullptr;
  if (const auto* table = syntax::As<::RangeVar>(item, T_RangeVar)) {
    alias = table->alias;
    source.alias = table->relname;
    set = RelationRows(*table);
  } else if (const auto* subselect = syntax::As<::RangeSubselect>(item, T_RangeSubselect)) {
    alias = subselect->alias;
    if (subselect->lateral) {
      complete_ = false;
    } else {
      set = evaluator_.Query(subselect->subquery, outer_);
    }
  } else if (const auto* function = syntax::As<::RangeFunction>(item, T_RangeFunction)) {
    alias = function->alias;
    per_row_.insert({item, function});
    set = RowSet{};
    source.any_column = true;
  }
  if (alias != nullptr) source.alias = alias->aliasname;
  source.columns = set.columns;
  source.any_column = source.any_column || set.any_column;
  if (alias != nullptr) {
    size_t i = 0;
    for (const ::Node* name : syntax::Items<::Node>(alias->colnames)) {
      if (i == source.columns.size()) source.columns.emplace_back();
      source.columns[i++] = syntax::StringValue(name);
    }
  }
  sets_.push_back(std::move(set));
  sources_.push_back(std::move(source));
}

RowSet FromRows::RelationRows(const ::RangeVar& table) {
  const std::string_view schema = table.schemaname == nullptr ? "" : table.schemaname;
  const std::string_view name = table.relname;
  if (schema.empty()) {
    auto& expressions = evaluator_.table_expressions();
    for (auto expression = expressions.rbegin(); expression != expressions.rend(); ++expression) {
      if (expression->name == name) return expression->set;
    }
  }
  std::optional<RowSet> set;
  if (schema == "information_schema") {
    set = InformationSchemaRelation(evaluator_.catalog(), name);
  } else if (schema == "pg_catalog" || (schema.empty() && name.starts_with("pg_"))) {
    set = PgCatalogRelation(evaluator_.catalog(), name);
    if (!set) set = PgCatalogView(evaluator_.catalog(), name);
  }
  if (!set) return RowSet::NotKnown();
  reads_system_relations_ = true;
  if (evaluator_.catalog().everything_undetermined()) set->complete = false;
  return std::move(*set);
}

std::vector<Joined> FromRows::Extend(std::vector<Joined> base, const ::Node* item) {
  if (const auto* join = syntax::As<::JoinExpr>(item, T_JoinExpr)) return ExtendJoin(std::move(base), *join);
  const size_t index = source_of_[item];
  if (per_row_.contains(item)) return ExtendFunction(base, index, *per_row_[item]);
  const RowSet& set = sets_[index];
  if (!set.complete) complete_ = false;
  std::vector<Joined> result;
  const Hint hint = HintFor(index, base);
  for (const Joined& left : base) {
    const auto add = [&](const Row& row) {
      if (!evaluator_.SpendStep()) return;
      Joined joined = left;
      joined.rows[index] = &row.values;
      joined.certain = joined.certain && row.certain;
      result.push_back(std::move(joined));
    };
    if (hint.key == nullptr) {
      for (const Row& row : set.rows) add(row);
      continue;
    }
    const Frame frame = FrameOf(left);
    const Value key = evaluator_.Evaluate(hint.key, &frame);
    if (key.is_null()) continue;
    if (!key.is_text()) {
      for (const Row& row : set.rows) add(row);
      continue;
    }
    const auto [begin, end] = hint.rows.equal_range(key.text);
    for (auto match = begin; match != end; ++match) add(set.rows[match->second]);
  }
  return result;
}

std::vector<Joined> FromRows::ExtendFunction(const std::vector<Joined>& base, size_t index,
                                             const ::RangeFunction& function) {
  std::vector<Joined> result;
  const syntax::Items<::List> functions(function.functions);
  for (const Joined& left : base) {
    const Frame frame = FrameOf(left);
    RowSet set = functions.size() == 1 ? evaluator_.FunctionRows(syntax::Items<::Node>(functions[0])[0], &frame)
                                       : RowSet::NotKnown();
    if (!set.complete) complete_ = false;
    if (sources_[index].columns.empty()) sources_[index].columns = set.columns;
    // A function's only column goes by the alias.
    if (set.columns.size() == 1 && function.alias != nullptr && function.alias->colnames == nullptr) {
      sources_[index].columns = {function.alias->aliasname};
    }
    sources_[index].any_column = set.any_column;
    for (Row& row : set.rows) {
      storage_.push_back(std::move(row.values));
      Joined joined = left;
      joined.rows[index] = &storage_.back();
      joined.certain = joined.certain && row.certain;
      result.push_back(std::move(joined));
    }
  }
  return result;
}

std::vector<Joined> FromRows::ExtendJoin(std::vector<Joined> base, const ::JoinExpr& join) {
  std::vector<Joined> left = Extend(std::move(base), join.larg);
  if (join.jointype != JOIN_INNER && join.jointype != JOIN_LEFT) {
    complete_ = false;
    return {};
  }
  std::vector<const ::Node*> saved = conjuncts_;
  SplitConjunction(join.quals, conjuncts_);
  std::vector<Joined> result;
  if (join.jointype == JOIN_INNER) {
    result = JoinFilter(Extend(std::move(left), join.rarg), join);
  } else {
    for (const Joined& row : left) {
      std::vector<Joined> matches = JoinFilter(Extend({row}, join.rarg), join);
      const bool matched = std::any_of(matches.begin(), matches.end(), [](const Joined& one) { return one.certain; });
      if (!matched) {
        Joined extended = row;
        extended.certain = extended.certain && matches.empty();
        AddNullRows(extended, join.rarg);
        matches.push_back(std::move(extended));
      }
      result.insert(result.end(), matches.begin(), matches.end());
    }
  }
  conjuncts_ = std::move(saved);
  return result;
}

void FromRows::AddNullRows(Joined& joined, const ::Node* item) {
  if (const auto* join = syntax::As<::JoinExpr>(item, T_JoinExpr)) {
    AddNullRows(joined, join->larg);
    AddNullRows(joined, join->rarg);
    return;
  }
  const size_t index = source_of_[item];
  storage_.emplace_back(sources_[index].columns.size(), Value::Null());
  joined.rows[index] = &storage_.back();
}

std::vector<Joined> FromRows::JoinFilter(std::vector<Joined> joined, const ::JoinExpr& join) {
  if (join.isNatural) {
    complete_ = false;
    return {};
  }
  for (const ::Node* name : syntax::Items<::Node>(join.usingClause)) {
    joined = FilterUsing(std::move(joined), std::string(syntax::StringValue(name)));
  }
  return Filter(std::move(joined), join.quals);
}

// The column of that name must be equal in all sources that have it.
std::vector<Joined> FromRows::FilterUsing(std::vector<Joined> joined, const std::string& name) {
  std::vector<Joined> result;
  for (Joined& row : joined) {
    const Value* first = nullptr;
    Truth same = Truth::kTrue;
    for (size_t i = 0; i < sources_.size(); ++i) {
      const auto& columns = sources_[i].columns;
      const auto column = std::find(columns.begin(), columns.end(), name);
      if (row.rows[i] == nullptr || column == columns.end()) continue;
      const Value& value = (*row.rows[i])[static_cast<size_t>(column - columns.begin())];
      if (first != nullptr) same = And(same, TruthOf(ApplyOperator(evaluator_.catalog(), "=", *first, value)));
      if (first == nullptr) first = &value;
    }
    Keep(std::move(row), same, result);
  }
  return result;
}

std::vector<Joined> FromRows::Filter(std::vector<Joined> joined, const ::Node* condition) {
  if (condition == nullptr) return joined;
  std::vector<Joined> result;
  for (Joined& row : joined) {
    const Frame frame = FrameOf(row);
    Keep(row, TruthOf(evaluator_.Evaluate(condition, &frame)), result);
  }
  return result;
}

FromRows::Hint FromRows::HintFor(size_t index, const std::vector<Joined>& base) {
  Hint hint;
  if (base.empty() || sets_[index].rows.size() < 8) return hint;
  for (const ::Node* conjunct : conjuncts_) {
    const auto* comparison = syntax::As<::A_Expr>(conjunct, T_A_Expr);
    if (comparison == nullptr || comparison->kind != AEXPR_OP || comparison->lexpr == nullptr ||
        syntax::StringValue(syntax::Items<::Node>(comparison->name)[0]) != "=") {
      continue;
    }
    for (const bool swapped : {false, true}) {
      const ::Node* side = swapped ? comparison->rexpr : comparison->lexpr;
      const ::Node* key = swapped ? comparison->lexpr : comparison->rexpr;
      const std::optional<size_t> column = ColumnOf(side, index);
      if (!column || !IsComputable(key, base.front())) continue;
      if (!FillIndex(sets_[index], *column, hint)) continue;
      hint.key = key;
      return hint;
    }
  }
  return hint;
}

bool FromRows::FillIndex(const RowSet& set, size_t column, Hint& hint) {
  hint.rows.clear();
  for (size_t i = 0; i < set.rows.size(); ++i) {
    const Value& value = set.rows[i].values[column];
    if (value.is_null()) continue;
    if (!value.is_text()) return false;
    hint.rows.emplace(value.text, i);
  }
  return true;
}

std::optional<size_t> FromRows::ColumnOf(const ::Node* node, size_t index) const {
  const auto* reference = syntax::As<::ColumnRef>(node, T_ColumnRef);
  if (reference == nullptr) return std::nullopt;
  const syntax::Items<::Node> fields(reference->fields);
  const Frame::Source& source = sources_[index];
  if (fields.size() >= 2 && syntax::StringValue(fields[fields.size() - 2]) != source.alias) return std::nullopt;
  const auto column =
      std::find(source.columns.begin(), source.columns.end(), syntax::StringValue(fields[fields.size() - 1]));
  if (column == source.columns.end()) return std::nullopt;
  // A name without a table may be another source's.
  if (fields.size() == 1) {
    for (size_t i = 0; i < sources_.size(); ++i) {
      if (i != index &&
          std::find(sources_[i].columns.begin(), sources_[i].columns.end(), *column) != sources_[i].columns.end()) {
        return std::nullopt;
      }
    }
  }
  return static_cast<size_t>(column - source.columns.begin());
}

bool FromRows::IsComputable(const ::Node* key, const Joined& base) const {
  const Mentions mentions = MentionsOf(key);
  if (mentions.subqueries) return false;
  for (const ::ColumnRef* reference : mentions.columns) {
    for (size_t i = 0; i < sources_.size(); ++i) {
      if (base.rows[i] == nullptr && ColumnOf(reinterpret_cast<const ::Node*>(reference), i)) return false;
      if (base.rows[i] == nullptr && sources_[i].any_column) return false;
    }
  }
  return true;
}

// Whether an object that the query names may be there although the catalogue does not hold it.
bool FromRows::SomethingMayExist() {
  const Catalog& catalog = evaluator_.catalog();
  if (catalog.session().search_path_undetermined) return true;
  const Mentions mentions = MentionsOf(reinterpret_cast<const ::Node*>(&select_));
  std::vector<std::string> names = mentions.constants;
  for (const ::ColumnRef* reference : mentions.columns) {
    const Value value = evaluator_.Evaluate(reinterpret_cast<const ::Node*>(reference), outer_);
    if (value.is_text()) names.push_back(value.text);
  }
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return NameMayExist(catalog, name); });
}

}  // namespace pgtidy::ddl::plpgsql
