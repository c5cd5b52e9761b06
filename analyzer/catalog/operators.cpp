#include <algorithm>
#include <functional>

#include "analyzer/catalog/state.h"
#include "analyzer/types/coercion.h"

// Casts, operator classes and families.
namespace pgtidy::catalog {

namespace {

constexpr int kBtreeLess = 1;
constexpr int kBtreeEqual = 3;
constexpr int kBtreeGreater = 5;
constexpr int kHashEqual = 1;

types::CoercionContext ContextOf(char castcontext) {
  switch (castcontext) {
    case 'i': return types::CoercionContext::kImplicit;
    case 'a': return types::CoercionContext::kAssignment;
    default: return types::CoercionContext::kExplicit;
  }
}

enum class Comparison { kEqual, kOrder, kHash };

// Whether the parts of an array, a row or a range can be compared, as the server asks before it trusts the operators
// that exist for all of them. Source: cache_array_element_properties(), cache_record_field_properties().
bool PartsCanCompare(const Catalog& catalog, Oid type, Comparison comparison) {
  const types::Type* found = catalog.FindType(types::BaseType(catalog, type));
  if (found == nullptr) return true;
  const auto can_compare = [&](Oid part) {
    if (part == types::kUndeterminedType || part == types::kInvalidOid) return true;
    const Catalog::TypeOperators operators = catalog.OperatorsOfType(part);
    if (comparison == Comparison::kHash) return operators.hashable;
    return (comparison == Comparison::kEqual ? operators.equal : operators.less) != types::kInvalidOid;
  };
  if (found->true_array) return can_compare(found->element);
  if (found->kind == types::TypeKind::kRange || found->kind == types::TypeKind::kMultirange) {
    return can_compare(found->range_subtype);
  }
  if (found->kind == types::TypeKind::kComposite) {
    const Relation* relation = catalog.Find<Relation>(found->relation);
    if (relation == nullptr) return true;
    for (const Column& column : relation->columns) {
      if (!column.dropped && !can_compare(column.type.oid)) return false;
    }
  }
  return true;
}

}  // namespace

std::optional<types::Cast> Catalog::FindCast(Oid source, Oid target) const {
  const auto it = state_->casts_by_types.find({source, target});
  if (it != state_->casts_by_types.end()) return Find<CastObject>(it->second)->cast;
  const auto row = builtin_->Cast(source, target);
  if (!row) return std::nullopt;
  return types::Cast{.source = source,
                     .target = target,
                     .function = row->function,
                     .context = ContextOf(row->context),
                     .method = static_cast<types::CastMethod>(row->method)};
}

int Catalog::FunctionArgumentCount(Oid function) const {
  const Routine* routine = Find<Routine>(function);
  return routine == nullptr ? 0 : static_cast<int>(routine->arguments.size());
}

bool Catalog::InheritsFrom(Oid composite_type, Oid ancestor_type) const {
  const types::Type* type = FindType(composite_type);
  const types::Type* ancestor = FindType(ancestor_type);
  if (type == nullptr || ancestor == nullptr) return false;
  if (type->relation == types::kInvalidOid || ancestor->relation == types::kInvalidOid) return false;
  const std::function<bool(Oid)> inherits = [&](Oid relation_oid) {
    const Relation* relation = Find<Relation>(relation_oid);
    if (relation == nullptr) return false;
    for (const Oid parent : relation->parents) {
      if (parent == ancestor->relation || inherits(parent)) return true;
    }
    return false;
  };
  return inherits(type->relation);
}

bool Catalog::IsOfTypedTable(Oid row_type, Oid of_type) const {
  const types::Type* type = FindType(row_type);
  if (type == nullptr || type->relation == types::kInvalidOid) return false;
  const Relation* relation = Find<Relation>(type->relation);
  return relation != nullptr && relation->of_type != types::kInvalidOid && relation->of_type == of_type;
}

Oid Catalog::DefaultOperatorClass(Oid type, Oid access_method) const {
  type = types::BaseType(*this, type);
  const types::TypeCategory category = types::CategoryOf(*this, type);
  Oid compatible = types::kInvalidOid;
  Oid preferred = types::kInvalidOid;
  int compatible_count = 0;
  int preferred_count = 0;
  const auto consider = [&](Oid oid, Oid input_type, bool is_default) {
    if (!is_default) return;
    if (types::IsPreferred(*this, category, input_type) && types::IsBinaryCoercible(*this, type, input_type)) {
      preferred = oid;
      ++preferred_count;
    } else if (types::IsBinaryCoercible(*this, type, input_type)) {
      compatible = oid;
      ++compatible_count;
    }
  };
  for (const builtin::OperatorClassRow& row : builtin_->OperatorClasses(access_method)) {
    if (row.is_default && row.input_type == type) return row.oid;
  }
  for (const auto& [oid, object] : state_->operator_classes.objects) {
    if (object->access_method == access_method && object->is_default && object->input_type == type) return oid;
  }
  for (const builtin::OperatorClassRow& row : builtin_->OperatorClasses(access_method)) {
    consider(row.oid, row.input_type, row.is_default);
  }
  for (const auto& [oid, object] : state_->operator_classes.objects) {
    if (object->access_method == access_method) consider(oid, object->input_type, object->is_default);
  }
  if (preferred_count == 1) return preferred;
  if (preferred_count == 0 && compatible_count == 1) return compatible;
  return types::kInvalidOid;
}

Oid Catalog::FamilyOperator(Oid family, Oid left, Oid right, int strategy) const {
  const OperatorFamily* object = Find<OperatorFamily>(family);
  if (object == nullptr) return types::kInvalidOid;
  for (const OperatorFamily::OperatorMember& member : object->operators) {
    if (member.left == left && member.right == right && member.strategy == strategy && member.purpose == 's') {
      return member.operator_oid;
    }
  }
  return types::kInvalidOid;
}

std::vector<Catalog::Membership> Catalog::OperatorMemberships(Oid operator_oid) const {
  std::vector<Membership> memberships;
  for (const builtin::FamilyOperatorRow& row : builtin_->OperatorMemberships(operator_oid)) {
    const OperatorFamily* family = Find<OperatorFamily>(row.family);
    if (family == nullptr) continue;
    memberships.push_back({.family = row.family,
                           .access_method = family->access_method,
                           .strategy = row.strategy,
                           .purpose = row.purpose,
                           .left = row.left,
                           .right = row.right});
  }
  for (const auto& [oid, family] : state_->operator_families.objects) {
    for (const OperatorFamily::OperatorMember& member : family->operators) {
      if (member.operator_oid != operator_oid) continue;
      // A built-in family stands here too once members were added to it.
      const bool known = std::any_of(memberships.begin(), memberships.end(), [&](const Membership& other) {
        return other.family == oid && other.strategy == member.strategy && other.left == member.left &&
               other.right == member.right;
      });
      if (known) continue;
      memberships.push_back({.family = oid,
                             .access_method = family->access_method,
                             .strategy = member.strategy,
                             .purpose = member.purpose,
                             .left = member.left,
                             .right = member.right});
    }
  }
  return memberships;
}

Catalog::TypeOperators Catalog::OperatorsOfType(Oid type) const {
  TypeOperators operators;
  const Oid btree = DefaultOperatorClass(type, types::kBtreeAccessMethod);
  const Oid hash = DefaultOperatorClass(type, types::kHashAccessMethod);
  if (const OperatorClass* found = Find<OperatorClass>(btree)) {
    const Oid input = found->input_type;
    operators.equal = FamilyOperator(found->family, input, input, kBtreeEqual);
    operators.less = FamilyOperator(found->family, input, input, kBtreeLess);
    operators.greater = FamilyOperator(found->family, input, input, kBtreeGreater);
  }
  const OperatorClass* hash_class = Find<OperatorClass>(hash);
  if (operators.equal == types::kInvalidOid && hash_class != nullptr) {
    operators.equal = FamilyOperator(hash_class->family, hash_class->input_type, hash_class->input_type, kHashEqual);
  }
  if (operators.equal != types::kInvalidOid && !PartsCanCompare(*this, type, Comparison::kEqual)) {
    operators.equal = types::kInvalidOid;
  }
  if (operators.less != types::kInvalidOid && !PartsCanCompare(*this, type, Comparison::kOrder)) {
    operators.less = types::kInvalidOid;
    operators.greater = types::kInvalidOid;
  }
  operators.hashable =
      operators.equal != types::kInvalidOid && hash_class != nullptr && PartsCanCompare(*this, type, Comparison::kHash);
  return operators;
}

}  // namespace pgtidy::catalog
