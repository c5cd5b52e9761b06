#include "analyzer/catalog/built_in_objects.h"

namespace pgtidy::catalog {

namespace {

template <typename T>
std::shared_ptr<T> Make(Oid oid, std::string_view name) {
  auto object = std::make_shared<T>();
  object->oid = oid;
  object->name = name;
  return object;
}

}  // namespace

std::shared_ptr<const TypeObject> BuiltInType(const builtin::BuiltinCatalog& builtin, Oid oid) {
  const auto row = builtin.Type(oid);
  if (!row) return nullptr;
  auto object = Make<TypeObject>(oid, row->name);
  types::Type& type = object->type;
  type.oid = oid;
  type.namespace_oid = row->namespace_oid;
  type.name = row->name;
  type.kind = static_cast<types::TypeKind>(row->kind);
  type.category = row->category;
  type.preferred = row->preferred;
  type.length = row->length;
  type.by_value = row->by_value;
  type.alignment = row->alignment;
  type.storage = row->storage;
  type.relation = row->relation;
  type.element = row->element;
  type.true_array = row->true_array;
  type.subscriptable = row->subscriptable;
  type.array = row->array;
  type.base_type = row->base_type;
  type.typmod = row->typmod;
  type.not_null = row->not_null;
  type.collation = row->collation;
  type.has_typmod = row->has_typmod;
  type.delimiter = row->delimiter;
  type.range_subtype = row->range_subtype;
  type.range = row->range;
  type.multirange = row->multirange;
  return object;
}

std::shared_ptr<const Routine> BuiltInRoutine(const builtin::BuiltinCatalog& builtin, Oid oid) {
  const auto row = builtin.Function(oid);
  if (!row) return nullptr;
  auto routine = Make<Routine>(oid, row->name);
  routine->namespace_oid = row->namespace_oid;
  routine->kind = row->kind;
  routine->language = row->language;
  routine->volatility = row->volatility;
  routine->parallel = row->parallel;
  routine->strict = row->strict;
  routine->returns_set = row->returns_set;
  routine->leakproof = row->leakproof;
  routine->variadic = row->variadic;
  routine->result = row->result;
  routine->arguments.assign(row->arguments.begin(), row->arguments.end());
  routine->all_arguments.assign(row->all_arguments.begin(), row->all_arguments.end());
  routine->argument_modes = row->argument_modes;
  routine->argument_names.assign(row->argument_names.begin(), row->argument_names.end());
  routine->default_count = row->default_count;
  routine->defaults_text = row->defaults;
  routine->aggregate_kind = row->aggregate_kind;
  routine->aggregate_direct_arguments = row->aggregate_direct_arguments;
  routine->built_in = true;
  return routine;
}

std::shared_ptr<const Operator> BuiltInOperator(const builtin::BuiltinCatalog& builtin, Oid oid) {
  const auto row = builtin.Operator(oid);
  if (!row) return nullptr;
  auto op = Make<Operator>(oid, row->name);
  op->namespace_oid = row->namespace_oid;
  op->kind = row->kind;
  op->left = row->left;
  op->right = row->right;
  op->result = row->result;
  op->commutator = row->commutator;
  op->negator = row->negator;
  op->function = row->function;
  op->can_merge = row->can_merge;
  op->can_hash = row->can_hash;
  return op;
}

std::shared_ptr<const OperatorClass> BuiltInOperatorClass(const builtin::BuiltinCatalog& builtin, Oid oid) {
  const auto row = builtin.OperatorClass(oid);
  if (!row) return nullptr;
  auto operator_class = Make<OperatorClass>(oid, row->name);
  operator_class->namespace_oid = types::kPgCatalogNamespace;
  operator_class->access_method = row->method;
  operator_class->family = row->family;
  operator_class->input_type = row->input_type;
  operator_class->key_type = row->key_type;
  operator_class->is_default = row->is_default;
  return operator_class;
}

std::shared_ptr<const OperatorFamily> BuiltInOperatorFamily(const builtin::BuiltinCatalog& builtin, Oid oid) {
  const auto row = builtin.OperatorFamily(oid);
  if (!row) return nullptr;
  auto family = Make<OperatorFamily>(oid, row->name);
  family->namespace_oid = types::kPgCatalogNamespace;
  family->access_method = row->method;
  for (const builtin::FamilyOperatorRow& member : builtin.FamilyOperators(oid)) {
    family->operators.push_back({.left = member.left,
                                 .right = member.right,
                                 .strategy = member.strategy,
                                 .purpose = member.purpose,
                                 .operator_oid = member.operator_oid});
  }
  for (const builtin::FamilyFunctionRow& member : builtin.FamilyFunctions(oid)) {
    family->functions.push_back(
        {.left = member.left, .right = member.right, .number = member.number, .function = member.function});
  }
  return family;
}

std::shared_ptr<const Collation> BuiltInCollation(const builtin::BuiltinCatalog& builtin, Oid oid) {
  const auto row = builtin.Collation(oid);
  if (!row) return nullptr;
  auto collation = Make<Collation>(oid, row->name);
  collation->namespace_oid = types::kPgCatalogNamespace;
  collation->provider = row->provider;
  collation->deterministic = row->deterministic;
  return collation;
}

std::shared_ptr<const Relation> BuiltInRelation(const builtin::BuiltinCatalog& builtin, Oid oid) {
  const auto row = builtin.Relation(oid);
  if (!row) return nullptr;
  auto relation = Make<Relation>(oid, row->name);
  relation->namespace_oid = row->namespace_oid;
  relation->kind = static_cast<RelationKind>(row->kind);
  relation->row_type = row->row_type;
  relation->built_in = true;
  for (const builtin::ColumnRow& column : row->columns) {
    const auto type = builtin.Type(column.type);
    relation->columns.push_back({.name = std::string(column.name),
                                 .number = static_cast<int>(relation->columns.size()) + 1,
                                 .type = {column.type, column.typmod},
                                 .collation = type ? type->collation : types::kInvalidOid,
                                 .not_null = column.not_null});
  }
  return relation;
}

std::shared_ptr<const NamedObject> BuiltInNamedObject(const builtin::BuiltinCatalog& builtin, Oid oid) {
  if (const auto language = builtin.Language(oid)) {
    auto object = Make<NamedObject>(oid, language->name);
    object->object_class = ObjectClass::kLanguage;
    return object;
  }
  if (const auto method = builtin.AccessMethod(oid)) {
    auto object = Make<NamedObject>(oid, method->name);
    object->object_class = ObjectClass::kAccessMethod;
    return object;
  }
  const auto text_search = [&](const std::optional<builtin::NamedRow>& row, ObjectClass object_class) {
    if (!row) return std::shared_ptr<NamedObject>();
    auto object = Make<NamedObject>(oid, row->name);
    object->object_class = object_class;
    object->namespace_oid = types::kPgCatalogNamespace;
    return object;
  };
  if (auto object = text_search(builtin.TextSearchConfiguration(oid), ObjectClass::kTextSearchConfiguration)) {
    return object;
  }
  return text_search(builtin.TextSearchDictionary(oid), ObjectClass::kTextSearchDictionary);
}

}  // namespace pgtidy::catalog
