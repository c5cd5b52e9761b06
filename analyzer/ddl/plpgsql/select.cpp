#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>

#include "analyzer/ddl/plpgsql/evaluator.h"
#include "analyzer/ddl/plpgsql/mentions.h"
#include "analyzer/ddl/plpgsql/system_relations.h"
#include "analyzer/query/expression.h"
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

struct Joined {
  std::vector<const std::vector<Value>*> rows;
  bool certain = true;
};

// One SELECT: FROM and WHERE give joined rows, the rest makes result rows of them.
class SelectRun {
 public:
  SelectRun(Evaluator& evaluator, const ::SelectStmt& select, const Frame* outer)
      : evaluator_(evaluator), select_(select), outer_(outer) {
    SplitConjunction(select.whereClause, conjuncts_);
  }

  RowSet Run() {
    for (const ::Node* item : syntax::Items<::Node>(select_.fromClause)) Register(item);
    std::vector<Joined> joined{Joined{std::vector<const std::vector<Value>*>(sources_.size(), nullptr), true}};
    for (const ::Node* item : syntax::Items<::Node>(select_.fromClause)) joined = Extend(std::move(joined), item);
    joined = Filter(std::move(joined), select_.whereClause);
    if (joined.empty() && reads_system_relations_ && SomethingMayExist()) complete_ = false;
    RowSet result = Project(joined);
    result.complete = complete_ && !evaluator_.exhausted();
    if (!result.complete && IsAggregated()) {
      for (Row& row : result.rows) {
        for (Value& value : row.values) value = Value::Unknown();
      }
      result.complete = !evaluator_.exhausted();
    }
    return result;
  }

 private:
  // --- FROM
  void Register(const ::Node* item) {
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

  RowSet RelationRows(const ::RangeVar& table) {
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

  Frame FrameOf(const Joined& joined) const { return Frame{&sources_, joined.rows, outer_, nullptr}; }

  std::vector<Joined> Extend(std::vector<Joined> base, const ::Node* item) {
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

  std::vector<Joined> ExtendFunction(const std::vector<Joined>& base, size_t index, const ::RangeFunction& function) {
    std::vector<Joined> result;
    const syntax::Items<::List> functions(function.functions);
    for (const Joined& left : base) {
      const Frame frame = FrameOf(left);
      RowSet set = functions.size() == 1
                       ? evaluator_.FunctionRows(syntax::Items<::Node>(functions[0])[0], &frame)
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

  std::vector<Joined> ExtendJoin(std::vector<Joined> base, const ::JoinExpr& join) {
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

  void AddNullRows(Joined& joined, const ::Node* item) {
    if (const auto* join = syntax::As<::JoinExpr>(item, T_JoinExpr)) {
      AddNullRows(joined, join->larg);
      AddNullRows(joined, join->rarg);
      return;
    }
    const size_t index = source_of_[item];
    storage_.emplace_back(sources_[index].columns.size(), Value::Null());
    joined.rows[index] = &storage_.back();
  }

  std::vector<Joined> JoinFilter(std::vector<Joined> joined, const ::JoinExpr& join) {
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
  std::vector<Joined> FilterUsing(std::vector<Joined> joined, const std::string& name) {
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

  static void Keep(Joined row, Truth truth, std::vector<Joined>& result) {
    if (truth == Truth::kFalse || truth == Truth::kNull) return;
    row.certain = row.certain && truth == Truth::kTrue;
    result.push_back(std::move(row));
  }

  std::vector<Joined> Filter(std::vector<Joined> joined, const ::Node* condition) {
    if (condition == nullptr) return joined;
    std::vector<Joined> result;
    for (Joined& row : joined) {
      const Frame frame = FrameOf(row);
      Keep(row, TruthOf(evaluator_.Evaluate(condition, &frame)), result);
    }
    return result;
  }

  // `column = key` among the conditions, with the source's rows by that column.
  struct Hint {
    const ::Node* key = nullptr;
    std::unordered_multimap<std::string, size_t> rows;
  };

  Hint HintFor(size_t index, const std::vector<Joined>& base) {
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

  static bool FillIndex(const RowSet& set, size_t column, Hint& hint) {
    hint.rows.clear();
    for (size_t i = 0; i < set.rows.size(); ++i) {
      const Value& value = set.rows[i].values[column];
      if (value.is_null()) continue;
      if (!value.is_text()) return false;
      hint.rows.emplace(value.text, i);
    }
    return true;
  }

  std::optional<size_t> ColumnOf(const ::Node* node, size_t index) const {
    const auto* reference = syntax::As<::ColumnRef>(node, T_ColumnRef);
    if (reference == nullptr) return std::nullopt;
    const syntax::Items<::Node> fields(reference->fields);
    const Frame::Source& source = sources_[index];
    if (fields.size() >= 2 && syntax::StringValue(fields[fields.size() - 2]) != source.alias) return std::nullopt;
    const auto column = std::find(source.columns.begin(), source.columns.end(),
                                  syntax::StringValue(fields[fields.size() - 1]));
    if (column == source.columns.end()) return std::nullopt;
    // A name without a table may be another source's.
    if (fields.size() == 1) {
      for (size_t i = 0; i < sources_.size(); ++i) {
        if (i != index && std::find(sources_[i].columns.begin(), sources_[i].columns.end(), *column) !=
                              sources_[i].columns.end()) {
          return std::nullopt;
        }
      }
    }
    return static_cast<size_t>(column - source.columns.begin());
  }

  bool IsComputable(const ::Node* key, const Joined& base) const {
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
  bool SomethingMayExist() {
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

  static bool NameMayExist(const Catalog& catalog, const std::string& name) {
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

  // --- the target list
  bool IsAggregated() const {
    if (select_.groupClause != nullptr || select_.havingClause != nullptr) return true;
    for (const ::ResTarget* target : syntax::Items<::ResTarget>(select_.targetList)) {
      for (const ::FuncCall* call : MentionsOf(target->val).calls) {
        if (call->over == nullptr && IsAggregateName(CalledName(*call))) return true;
      }
    }
    return false;
  }

  static bool IsStar(const ::ResTarget& target) {
    const auto* reference = syntax::As<::ColumnRef>(target.val, T_ColumnRef);
    if (reference == nullptr) return false;
    const syntax::Items<::Node> fields(reference->fields);
    return fields[fields.size() - 1]->type == T_A_Star;
  }

  // Which sources a `*` or `a.*` stands for.
  bool StarCovers(const ::ResTarget& target, const Frame::Source& source) const {
    const syntax::Items<::Node> fields(reinterpret_cast<const ::ColumnRef*>(target.val)->fields);
    return fields.size() == 1 || syntax::StringValue(fields[fields.size() - 2]) == source.alias;
  }

  void NameColumns(RowSet& result) const {
    for (const ::ResTarget* target : syntax::Items<::ResTarget>(select_.targetList)) {
      if (IsStar(*target)) {
        for (const Frame::Source& source : sources_) {
          if (!StarCovers(*target, source)) continue;
          result.columns.insert(result.columns.end(), source.columns.begin(), source.columns.end());
          result.any_column = result.any_column || source.any_column;
        }
      } else {
        result.columns.push_back(target->name != nullptr ? target->name : query::FigureColumnName(target->val));
      }
    }
  }

  std::vector<Value> TargetValues(const Frame& frame) {
    std::vector<Value> values;
    for (const ::ResTarget* target : syntax::Items<::ResTarget>(select_.targetList)) {
      if (!IsStar(*target)) {
        values.push_back(evaluator_.Evaluate(target->val, &frame));
        continue;
      }
      for (size_t i = 0; i < sources_.size(); ++i) {
        if (!StarCovers(*target, sources_[i])) continue;
        for (size_t column = 0; column < sources_[i].columns.size(); ++column) {
          const bool known = frame.rows[i] != nullptr && column < frame.rows[i]->size();
          values.push_back(known ? (*frame.rows[i])[column] : Value::Unknown());
        }
      }
    }
    return values;
  }

  struct Output {
    Row row;
    std::vector<Value> sort_keys;
    size_t position = 0;  ///< Before sorting.
  };

  RowSet Project(const std::vector<Joined>& joined) {
    RowSet result;
    std::vector<Output> outputs;
    if (IsAggregated()) {
      ProjectGroups(joined, outputs);
    } else {
      for (const Joined& row : joined) {
        const Frame frame = FrameOf(row);
        ProjectUnnested(frame, row.certain, outputs);
      }
    }
    NameColumns(result);
    SortAndLimit(outputs);
    for (Output& output : outputs) {
      const bool seen = select_.distinctClause != nullptr &&
                        std::any_of(result.rows.begin(), result.rows.end(), [&](const Row& other) {
                          return IsSameRow(other, output.row);
                        });
      if (!seen) result.rows.push_back(std::move(output.row));
    }
    return result;
  }

  static bool IsSameRow(const Row& left, const Row& right) {
    if (left.certain != right.certain) return false;
    for (size_t i = 0; i < left.values.size(); ++i) {
      const Value& a = left.values[i];
      const Value& b = right.values[i];
      if (a.is_null() != b.is_null()) return false;
      if (!a.is_null() && (!BothKnown(a, b) || Compare(a, b) != 0)) return false;
    }
    return true;
  }

  // SELECT unnest(...), SELECT f() with a function that returns a set.
  void ProjectUnnested(const Frame& frame, bool certain, std::vector<Output>& outputs) {
    const syntax::Items<::ResTarget> targets(select_.targetList);
    if (targets.size() == 1 && targets[0]->val->type == T_FuncCall) {
      const RowSet set = evaluator_.FunctionRows(targets[0]->val, &frame);
      if (!set.any_column) {
        complete_ = complete_ && set.complete;
        for (const Row& row : set.rows) outputs.push_back({{row.values, certain && row.certain}, SortKeys(frame)});
        return;
      }
    }
    outputs.push_back({{TargetValues(frame), certain}, SortKeys(frame)});
  }

  void ProjectGroups(const std::vector<Joined>& joined, std::vector<Output>& outputs) {
    std::map<std::string, std::vector<Frame>> groups;
    std::vector<std::string> order;
    bool certain = true;
    for (const Joined& row : joined) {
      const Frame frame = FrameOf(row);
      std::string key;
      for (const ::Node* element : syntax::Items<::Node>(select_.groupClause)) {
        const Value value = evaluator_.Evaluate(element, &frame);
        if (!value.is_text() && !value.is_null()) complete_ = false;
        key += value.text + '\x01';
      }
      certain = certain && row.certain;
      if (!groups.contains(key)) order.push_back(key);
      groups[key].push_back(frame);
    }
    if (!certain) complete_ = false;
    if (select_.groupClause == nullptr && order.empty()) order.emplace_back();
    for (const std::string& key : order) {
      const std::vector<Frame>& group = groups[key];
      const std::vector<const std::vector<Value>*> no_rows(sources_.size(), nullptr);
      const Frame frame{&sources_, group.empty() ? no_rows : group.front().rows, outer_, &group};
      const Truth kept =
          select_.havingClause == nullptr ? Truth::kTrue : TruthOf(evaluator_.Evaluate(select_.havingClause, &frame));
      if (kept == Truth::kFalse || kept == Truth::kNull) continue;
      outputs.push_back({{TargetValues(frame), kept == Truth::kTrue}, SortKeys(frame)});
    }
  }

  std::vector<Value> SortKeys(const Frame& frame) {
    std::vector<Value> keys;
    for (const ::SortBy* sort : syntax::Items<::SortBy>(select_.sortClause)) {
      const auto* position = syntax::As<::A_Const>(sort->node, T_A_Const);
      const ::Node* node = sort->node;
      if (position != nullptr && position->val.node.type == T_Integer) {
        const syntax::Items<::ResTarget> targets(select_.targetList);
        const auto index = static_cast<size_t>(position->val.ival.ival) - 1;
        if (index < targets.size()) node = targets[index]->val;
      }
      keys.push_back(evaluator_.Evaluate(node, &frame));
    }
    return keys;
  }

  void SortAndLimit(std::vector<Output>& outputs) {
    const syntax::Items<::SortBy> sorts(select_.sortClause);
    for (size_t i = 0; i < outputs.size(); ++i) outputs[i].position = i;
    std::sort(outputs.begin(), outputs.end(), [&](const Output& left, const Output& right) {
      for (size_t i = 0; i < left.sort_keys.size(); ++i) {
        if (!left.sort_keys[i].is_text() || !right.sort_keys[i].is_text()) continue;
        const int order = Compare(left.sort_keys[i], right.sort_keys[i]);
        if (order != 0) return sorts[i]->sortby_dir == SORTBY_DESC ? order > 0 : order < 0;
      }
      return left.position < right.position;
    });
    if (select_.limitOffset != nullptr) Cut(outputs, select_.limitOffset, true);
    if (select_.limitCount != nullptr) Cut(outputs, select_.limitCount, false);
  }

  void Cut(std::vector<Output>& outputs, const ::Node* limit, bool from_front) {
    const Value count = evaluator_.Evaluate(limit, outer_);
    if (count.is_null()) return;
    if (!count.is_text()) {
      for (Output& output : outputs) output.row.certain = false;
      return;
    }
    const auto number = std::min(outputs.size(), static_cast<size_t>(std::max(0, std::atoi(count.text.c_str()))));
    if (from_front) {
      outputs.erase(outputs.begin(), outputs.begin() + static_cast<std::ptrdiff_t>(number));
    } else {
      outputs.resize(number);
    }
  }

  Evaluator& evaluator_;
  const ::SelectStmt& select_;
  const Frame* outer_;
  std::vector<const ::Node*> conjuncts_;
  std::vector<Frame::Source> sources_;
  std::vector<RowSet> sets_;
  std::map<const ::Node*, size_t> source_of_;
  std::map<const ::Node*, const ::RangeFunction*> per_row_;
  std::deque<std::vector<Value>> storage_;
  bool reads_system_relations_ = false;
  bool complete_ = true;
};

RowSet Values(Evaluator& evaluator, const ::SelectStmt& select, const Frame* outer) {
  RowSet set;
  for (const ::List* list : syntax::Items<::List>(select.valuesLists)) {
    Row row;
    for (const ::Node* value : syntax::Items<::Node>(list)) row.values.push_back(evaluator.Evaluate(value, outer));
    set.rows.push_back(std::move(row));
  }
  const size_t width = set.rows.empty() ? 0 : set.rows.front().values.size();
  for (size_t i = 0; i < width; ++i) set.columns.push_back("column" + std::to_string(i + 1));
  return set;
}

}  // namespace

RowSet Evaluator::Query(const ::Node* statement, const Frame* outer) {
  const auto* select = syntax::As<::SelectStmt>(statement, T_SelectStmt);
  if (select == nullptr || !SpendStep()) return RowSet::NotKnown();
  const size_t expressions = table_expressions_.size();
  if (select->withClause != nullptr) {
    for (const ::CommonTableExpr* expression : syntax::Items<::CommonTableExpr>(select->withClause->ctes)) {
      RowSet set = select->withClause->recursive ? RowSet::NotKnown() : Query(expression->ctequery, outer);
      size_t i = 0;
      for (const ::Node* name : syntax::Items<::Node>(expression->aliascolnames)) {
        if (i < set.columns.size()) set.columns[i++] = syntax::StringValue(name);
      }
      table_expressions_.push_back({expression->ctename, std::move(set)});
    }
  }
  RowSet result;
  if (select->valuesLists != nullptr) {
    result = Values(*this, *select, outer);
  } else if (select->op == SETOP_UNION) {
    result = Query(reinterpret_cast<const ::Node*>(select->larg), outer);
    const RowSet right = Query(reinterpret_cast<const ::Node*>(select->rarg), outer);
    result.rows.insert(result.rows.end(), right.rows.begin(), right.rows.end());
    result.complete = result.complete && right.complete;
  } else if (select->op != SETOP_NONE) {
    result = RowSet::NotKnown();
  } else {
    result = SelectRun(*this, *select, outer).Run();
  }
  table_expressions_.resize(expressions);
  return result;
}

RowSet Evaluator::FunctionRows(const ::Node* node, const Frame* frame) {
  const auto* call = syntax::As<::FuncCall>(node, T_FuncCall);
  if (call == nullptr) return RowSet::NotKnown();
  const syntax::Items<::Node> names(call->funcname);
  const std::string name(syntax::StringValue(names[names.size() - 1]));
  RowSet set{.columns = {name}};
  if (name == "unnest") {
    const std::vector<Value> arguments = EvaluateList(call->args, frame);
    if (arguments.size() != 1) return RowSet::NotKnown();
    const Value array = arguments[0].is_text() ? ParseArray(arguments[0].text) : arguments[0];
    if (array.is_null()) return set;
    if (array.kind != Value::Kind::kArray) return RowSet::NotKnown();
    for (const Value& element : array.elements) set.rows.push_back({{element}});
    return set;
  }
  if (name == "generate_series") {
    const std::vector<Value> arguments = EvaluateList(call->args, frame);
    constexpr int kMostRows = 10'000;
    if (arguments.size() != 2 || arguments[0].type != Value::Type::kNumber || !arguments[1].is_text()) {
      return RowSet::NotKnown();
    }
    const int first = std::atoi(arguments[0].text.c_str());
    const int last = std::atoi(arguments[1].text.c_str());
    if (last - first > kMostRows) return RowSet::NotKnown();
    for (int i = first; i <= last; ++i) set.rows.push_back({{Value::Number(i)}});
    return set;
  }
  if (!context_.catalog.builtin().FunctionsNamed(name).empty()) return RowSet::NotKnown();
  const std::string schema = names.size() > 1 ? std::string(syntax::StringValue(names[names.size() - 2])) : "";
  const syntax::Items<::Node> raw_arguments(call->args);
  const catalog::Routine* routine = FindCalledRoutine(context_.catalog, schema, name, raw_arguments.size());
  if (routine == nullptr || !routine->returns_set) return RowSet::NotKnown();
  set = RunSqlFunction(context_, *routine, EvaluateList(call->args, frame));
  if (set.columns.size() == 1) set.columns = {name};
  return set;
}

}  // namespace pgtidy::ddl::plpgsql
