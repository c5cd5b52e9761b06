#include <algorithm>
#include <map>

#include "analyzer/ddl/plpgsql/evaluator.h"
#include "analyzer/ddl/plpgsql/from_rows.h"
#include "analyzer/ddl/plpgsql/mentions.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl::plpgsql {
namespace {

// One SELECT: FROM and WHERE give joined rows, the rest makes result rows of them.
class SelectRun {
 public:
  SelectRun(Evaluator& evaluator, const ::SelectStmt& select, const Frame* outer)
      : evaluator_(evaluator), select_(select), outer_(outer), from_(evaluator, select, outer) {}

  RowSet Run() {
    const std::vector<Joined> joined = from_.Run();
    complete_ = from_.complete();
    RowSet result = Project(joined);
    result.complete = complete_ && !evaluator_.exhausted();
    if (!result.complete && IsAggregated()) {
      for (Row& row : result.rows) {
        for (Value& value : row.values) value = Value::Unknown();
      }
      // Without GROUP BY there is one row, whatever is in it.
      result.complete = select_.groupClause == nullptr && !evaluator_.exhausted();
    }
    return result;
  }

 private:
  [[nodiscard]] bool IsAggregated() const {
    if (select_.groupClause != nullptr || select_.havingClause != nullptr) return true;
    for (const ::ResTarget* target : syntax::Items<::ResTarget>(select_.targetList)) {
      if (MentionsOf(target->val).aggregates) return true;
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
  [[nodiscard]] bool StarCovers(const ::ResTarget& target, const Frame::Source& source) const {
    const syntax::Items<::Node> fields(reinterpret_cast<const ::ColumnRef*>(target.val)->fields);
    return fields.size() == 1 || syntax::StringValue(fields[fields.size() - 2]) == source.alias;
  }

  void NameColumns(RowSet& result) const {
    for (const ::ResTarget* target : syntax::Items<::ResTarget>(select_.targetList)) {
      if (IsStar(*target)) {
        for (const Frame::Source& source : from_.sources()) {
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
      for (size_t i = 0; i < from_.sources().size(); ++i) {
        if (!StarCovers(*target, from_.sources()[i])) continue;
        for (size_t column = 0; column < from_.sources()[i].columns.size(); ++column) {
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
        const Frame frame = from_.FrameOf(row);
        ProjectUnnested(frame, row.certain, outputs);
      }
    }
    NameColumns(result);
    SortAndLimit(outputs);
    for (Output& output : outputs) {
      const bool seen = select_.distinctClause != nullptr &&
                        std::any_of(result.rows.begin(), result.rows.end(),
                                    [&](const Row& other) { return IsSameRow(other, output.row); });
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
      const Frame frame = from_.FrameOf(row);
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
      const std::vector<const std::vector<Value>*> no_rows(from_.sources().size(), nullptr);
      const Frame frame{&from_.sources(), group.empty() ? no_rows : group.front().rows, outer_, &group};
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
  FromRows from_;
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
