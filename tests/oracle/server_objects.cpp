#include "tests/oracle/server_trees.h"

namespace pgtidy::oracle {

using namespace catalog;  // NOLINT(google-build-using-namespace)

namespace {

template <typename T>
T Object(const Json& row) {
  T object;
  object.oid = row["oid"];
  object.name = row["name"];
  return object;
}

char Character(const Json& value) {
  const std::string text = value.get<std::string>();
  return text.empty() ? '\0' : text[0];
}

template <typename T>
std::vector<T> ListOf(const Json& value) {
  return value.is_null() ? std::vector<T>() : value.get<std::vector<T>>();
}

TypeObject ReadType(const Json& row) {
  auto object = Object<TypeObject>(row);
  types::Type& type = object.type;
  type.oid = object.oid;
  type.name = object.name;
  type.namespace_oid = row["namespace"];
  type.kind = static_cast<types::TypeKind>(Character(row["kind"]));
  type.category = Character(row["category"]);
  type.preferred = row["preferred"];
  type.length = row["length"];
  type.relation = row["relation"];
  type.element = row["element"];
  type.true_array = row["true_array"];
  type.subscriptable = row["subscriptable"];
  type.array = row["array"];
  type.base_type = row["base_type"];
  type.typmod = row["typmod"];
  type.collation = row["collation"];
  type.range_subtype = row["range_subtype"];
  type.range = row["range"];
  type.multirange = row["multirange"];
  type.labels = ListOf<std::string>(row["labels"]);
  return object;
}

// Built-in objects that initdb numbers have other numbers here: they are found by name.
Oid ReadOperatorClass(const Json& value, Oid access_method, const Catalog& catalog) {
  if (!value.is_string()) return value;
  return catalog.FindOperatorClass(access_method, "pg_catalog", value.get<std::string>());
}

std::shared_ptr<const IndexInfo> ReadIndex(const Json& row, const Catalog& catalog) {
  auto index = std::make_shared<IndexInfo>();
  index->table = row["table"];
  index->access_method = row["method"];
  index->unique = row["unique"];
  index->nulls_not_distinct = row["nulls_not_distinct"];
  index->key_count = row["key_count"];
  index->predicate = ReadExpression(row["predicate"]);
  size_t next_expression = 0;
  for (size_t i = 0; i < row["columns"].size(); ++i) {
    IndexKey key;
    key.column = row["columns"][i];
    if (key.column == 0) key.expression = ReadExpression(row["expressions"][next_expression++]);
    if (i < row["collations"].size()) {
      const int options = row["options"][i];
      key.collation = row["collations"][i];
      key.operator_class = ReadOperatorClass(row["classes"][i], index->access_method, catalog);
      key.descending = (options & 1) != 0;
      key.nulls_first = (options & 2) != 0;
      key.operator_class_options = ListOf<std::string>(row["class_options"][i]);
    }
    index->keys.push_back(std::move(key));
  }
  return index;
}

std::shared_ptr<const PartitionKey> ReadPartitionKey(const Json& row, const Catalog& catalog) {
  auto key = std::make_shared<PartitionKey>();
  key->strategy = Character(row["strategy"]);
  size_t next_expression = 0;
  for (size_t i = 0; i < row["columns"].size(); ++i) {
    PartitionKeyColumn column;
    column.column = row["columns"][i];
    if (column.column == 0) column.expression = ReadExpression(row["expressions"][next_expression++]);
    const Oid method = key->strategy == 'h' ? types::kHashAccessMethod : types::kBtreeAccessMethod;
    column.operator_class = ReadOperatorClass(row["classes"][i], method, catalog);
    column.collation = row["collations"][i];
    key->columns.push_back(std::move(column));
  }
  return key;
}

std::shared_ptr<const PartitionBound> ReadPartitionBound(const Json& node) {
  auto bound = std::make_shared<PartitionBound>();
  bound->strategy = Character(node["strategy"]);
  bound->is_default = node["is_default"];
  bound->modulus = node["modulus"];
  bound->remainder = node["remainder"];
  const auto range = [](const Json& list) {
    std::vector<PartitionBound::Datum> datums;
    for (const Json& one : list) {
      PartitionBound::Datum datum;
      const int kind = one["kind"];
      if (kind < 0) datum.kind = PartitionBound::Datum::Kind::kMinValue;
      if (kind > 0) datum.kind = PartitionBound::Datum::Kind::kMaxValue;
      datum.value = ReadExpression(one["value"]);
      datums.push_back(std::move(datum));
    }
    return datums;
  };
  for (const Json& one : node["listdatums"]) bound->list.push_back({.value = ReadExpression(one)});
  bound->lower = range(node["lowerdatums"]);
  bound->upper = range(node["upperdatums"]);
  return bound;
}

Relation ReadRelation(const Json& row, const Catalog& catalog) {
  auto relation = Object<Relation>(row);
  relation.namespace_oid = row["namespace"];
  relation.kind = static_cast<RelationKind>(Character(row["kind"]));
  relation.row_type = row["row_type"];
  relation.options = ListOf<std::string>(row["options"]);
  for (const Json& one : row["columns"]) {
    Column column;
    column.name = one["name"];
    column.number = static_cast<int>(relation.columns.size()) + 1;
    column.type = {one["type"].get<Oid>(), one["typmod"].get<int>()};
    column.collation = one["collation"];
    column.dropped = one["dropped"];
    relation.columns.push_back(std::move(column));
  }
  if (!row["index"].is_null()) relation.index = ReadIndex(row["index"], catalog);
  if (!row["view"].is_null()) relation.view_query = ReadQuery(row["view"]);
  if (!row["partition_key"].is_null()) relation.partition_key = ReadPartitionKey(row["partition_key"], catalog);
  if (!row["partition_bound"].is_null()) relation.partition_bound = ReadPartitionBound(row["partition_bound"]);
  return relation;
}

Constraint ReadConstraint(const Json& row) {
  auto constraint = Object<Constraint>(row);
  constraint.type = static_cast<ConstraintType>(Character(row["type"]));
  constraint.relation = row["relation"];
  constraint.domain = row["domain"];
  constraint.index = row["index"];
  constraint.columns = ListOf<int>(row["columns"]);
  constraint.foreign_relation = row["foreign_relation"];
  constraint.foreign_columns = ListOf<int>(row["foreign_columns"]);
  constraint.exclusion_operators = ListOf<Oid>(row["exclusion_operators"]);
  constraint.update_action = Character(row["update_action"]);
  constraint.delete_action = Character(row["delete_action"]);
  constraint.match_type = Character(row["match_type"]);
  constraint.delete_set_columns = ListOf<int>(row["delete_set_columns"]);
  constraint.deferrable = row["deferrable"];
  constraint.deferred = row["deferred"];
  constraint.validated = row["validated"];
  constraint.enforced = row["enforced"];
  constraint.no_inherit = row["no_inherit"];
  constraint.period = row["period"];
  constraint.expression = ReadExpression(row["expression"]);
  return constraint;
}

Routine ReadRoutine(const Json& row, const Catalog& catalog) {
  auto routine = Object<Routine>(row);
  routine.namespace_oid = row["namespace"];
  routine.kind = Character(row["kind"]);
  routine.language = catalog.FindLanguage(row["language"].get<std::string>());
  routine.volatility = Character(row["volatility"]);
  routine.parallel = Character(row["parallel"]);
  routine.strict = row["strict"];
  routine.returns_set = row["returns_set"];
  routine.leakproof = row["leakproof"];
  routine.security_definer = row["security_definer"];
  routine.variadic = row["variadic"];
  routine.result = row["result"];
  routine.arguments = ListOf<Oid>(row["arguments"]);
  routine.all_arguments = ListOf<Oid>(row["all_arguments"]);
  for (const std::string& mode : ListOf<std::string>(row["argument_modes"])) routine.argument_modes += mode;
  routine.argument_names = ListOf<std::string>(row["argument_names"]);
  routine.default_count = row["default_count"];
  for (const Json& one : row["defaults"]) routine.defaults.emplace_back(ReadExpression(one));
  routine.aggregate_kind = Character(row["aggregate_kind"]);
  routine.aggregate_direct_arguments = row["aggregate_direct_arguments"];
  routine.body = row["body"];
  routine.binary = row["binary"];
  routine.settings = ListOf<std::string>(row["settings"]);
  routine.cost = row["cost"];
  routine.rows = row["rows"];
  if (const Json& body = row["sql_body"]; body.is_array()) {
    for (const Json& one : body[0]) routine.sql_body.emplace_back(ReadQuery(one));
  } else if (!body.is_null()) {
    routine.sql_body.emplace_back(ReadQuery(body));
    routine.sql_body_is_return = true;
  }
  return routine;
}

Operator ReadOperator(const Json& row) {
  auto op = Object<Operator>(row);
  op.namespace_oid = row["namespace"];
  op.kind = Character(row["kind"]);
  op.left = row["left"];
  op.right = row["right"];
  op.result = row["result"];
  op.function = row["function"];
  return op;
}

OperatorClass ReadOperatorClassRow(const Json& row) {
  auto operator_class = Object<OperatorClass>(row);
  operator_class.namespace_oid = row["namespace"];
  operator_class.access_method = row["method"];
  operator_class.input_type = row["type"];
  operator_class.is_default = row["is_default"];
  return operator_class;
}

Collation ReadCollation(const Json& row) {
  auto collation = Object<Collation>(row);
  collation.namespace_oid = row["namespace"];
  return collation;
}

Trigger ReadTrigger(const Json& row) {
  auto trigger = Object<Trigger>(row);
  const int type = row["type"];
  trigger.relation = row["relation"];
  trigger.function = row["function"];
  trigger.constraint = row["constraint"];
  trigger.constraint_relation = row["constraint_relation"];
  trigger.row = (type & 1) != 0;
  trigger.timing = (type & 2) != 0 ? 'b' : (type & 64) != 0 ? 'i' : 'a';
  trigger.on_insert = (type & 4) != 0;
  trigger.on_delete = (type & 8) != 0;
  trigger.on_update = (type & 16) != 0;
  trigger.on_truncate = (type & 32) != 0;
  trigger.columns = ListOf<int>(row["columns"]);
  trigger.arguments = ListOf<std::string>(row["arguments"]);
  trigger.when = ReadExpression(row["when"]);
  trigger.old_table = row["old_table"];
  trigger.new_table = row["new_table"];
  trigger.deferrable = row["deferrable"];
  trigger.deferred = row["deferred"];
  return trigger;
}

Statistics ReadStatistics(const Json& row) {
  auto statistics = Object<Statistics>(row);
  statistics.namespace_oid = row["namespace"];
  statistics.relation = row["relation"];
  statistics.kinds = ListOf<std::string>(row["kinds"]);
  statistics.columns = ListOf<int>(row["columns"]);
  for (const Json& one : row["expressions"]) statistics.expressions.emplace_back(ReadExpression(one));
  return statistics;
}

}  // namespace

void ReadCatalog(const Json& input, Catalog& catalog) {
  Session session;
  session.search_path = ListOf<std::string>(input["search_path"]);
  catalog.SetSession(std::move(session));
  for (const Json& row : input["namespaces"]) catalog.Put(Object<Namespace>(row));
  for (const Json& row : input["types"]) catalog.Put(ReadType(row));
  for (const Json& row : input["collations"]) catalog.Put(ReadCollation(row));
  for (const Json& row : input["operators"]) catalog.Put(ReadOperator(row));
  for (const Json& row : input["operator_classes"]) catalog.Put(ReadOperatorClassRow(row));
  for (const Json& row : input["routines"]) catalog.Put(ReadRoutine(row, catalog));
  for (const Json& row : input["relations"]) catalog.Put(ReadRelation(row, catalog));
  for (const Json& row : input["constraints"]) catalog.Put(ReadConstraint(row));
  for (const Json& row : input["triggers"]) catalog.Put(ReadTrigger(row));
  for (const Json& row : input["statistics"]) catalog.Put(ReadStatistics(row));
}

}  // namespace pgtidy::oracle
