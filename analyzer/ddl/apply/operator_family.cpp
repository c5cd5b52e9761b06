#include "analyzer/ddl/apply/operator_family.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/support_function.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::OperatorFamily;

namespace {

SqlError Invalid(std::string message) { return {"42P17", std::move(message)}; }

template <typename Member>
bool HaveSameTypes(const Member& a, const Member& b) {
  return a.left == b.left && a.right == b.right;
}

bool IsSamePlace(const OperatorMember& a, const OperatorMember& b) {
  return HaveSameTypes(a, b) && a.strategy == b.strategy;
}
bool IsSamePlace(const FunctionMember& a, const FunctionMember& b) {
  return HaveSameTypes(a, b) && a.number == b.number;
}

int NumberOf(const OperatorMember& member) { return member.strategy; }
int NumberOf(const FunctionMember& member) { return member.number; }

// Source: addFamilyMember().
template <typename Member>
void Append(const Catalog& catalog, std::vector<Member>& members, const Member& member, std::string_view what) {
  for (const Member& other : members) {
    if (!IsSamePlace(other, member)) continue;
    throw Invalid(fmt::format("{} number {} for ({},{}) appears more than once", what, NumberOf(member),
                              types::FormatType(catalog, member.left), types::FormatType(catalog, member.right)));
  }
  members.push_back(member);
}

// Source: assignOperTypes().
void AssignOperatorTypes(const Catalog& catalog, const AccessMethodTraits& traits, OperatorMember& member) {
  const auto* op = catalog.Find<catalog::Operator>(member.operator_oid);
  if (op == nullptr) throw Undetermined("an operator that is not known");
  if (op->kind != 'b') throw Invalid("index operators must be binary");
  if (member.sort_family != types::kInvalidOid) {
    if (!traits.orders_by_operator) {
      throw Invalid(fmt::format("access method \"{}\" does not support ordering operators", traits.name));
    }
    member.purpose = 'o';
  } else if (op->function != types::kInvalidOid && op->result != types::kBoolType) {
    throw Invalid("index search operators must return boolean");
  }
  member.left = op->left;
  member.right = op->right;
}

OperatorMember ReadOperator(const Catalog& catalog, const AccessMethodTraits& traits, Oid input_type,
                            const ::CreateOpClassItem& item) {
  CheckMemberNumber("operator", item.number, traits.strategies);
  const query::OperatorName name = query::SplitOperatorName(item.name->objname);
  Oid left = input_type;
  Oid right = input_type;
  if (item.name->objargs != nullptr) {
    const syntax::Items<::TypeName> types(item.name->objargs);
    const auto type_of = [&](const ::TypeName* type) {
      return type == nullptr ? types::kInvalidOid : query::ResolveTypeName(catalog, *type, false).oid;
    };
    left = type_of(types[0]);
    right = type_of(types[1]);
  } else if (input_type == types::kInvalidOid) {
    throw SqlError("42601", "operator argument types must be specified in ALTER OPERATOR FAMILY");
  }
  OperatorMember member;
  member.strategy = item.number;
  member.operator_oid = query::LookupOperatorExact(catalog, name, left, right, false, -1);
  if (item.order_family != nullptr) {
    member.sort_family = RequireOperatorFamily(catalog, types::kBtreeAccessMethod, "btree", item.order_family);
  }
  AssignOperatorTypes(catalog, traits, member);
  return member;
}

FunctionMember ReadFunction(const Catalog& catalog, const AccessMethodTraits& traits, Oid input_type,
                            const ::CreateOpClassItem& item) {
  CheckMemberNumber("function", item.number, traits.support_functions);
  FunctionMember member;
  member.number = item.number;
  member.function = query::LookupFunctionWithArguments(catalog, reinterpret_cast<const ::Node*>(item.name), 'f', false);
  if (item.class_args != nullptr) {
    const MemberTypes types = ReadMemberTypes(catalog, item.class_args);
    member.left = types.left;
    member.right = types.right;
  }
  AssignSupportFunctionTypes(catalog, traits, input_type, member);
  return member;
}

// What the unique indexes of the server say.
SqlError Duplicate(const char* index) {
  return {"23505", fmt::format("duplicate key value violates unique constraint \"{}\"", index)};
}

}  // namespace

AccessMethodTraits TraitsOfAccessMethod(const Catalog& catalog, std::string_view name) {
  constexpr int kFirstVersionWithSkipSupport = 18;
  const bool newest = catalog.server_version() >= kFirstVersionWithSkipSupport;
  AccessMethodTraits traits;
  traits.oid = RequireAccessMethod(catalog, name);
  traits.name = name;
  switch (traits.oid) {
    case types::kBtreeAccessMethod:
      traits.strategies = 5;
      traits.support_functions = newest ? 6 : 5;
      traits.options_function = 5;
      traits.orders_by_operator = false;
      traits.has_storage_type = false;
      break;
    case types::kHashAccessMethod:
      traits.strategies = 1;
      traits.support_functions = 3;
      traits.options_function = 3;
      traits.orders_by_operator = false;
      traits.has_storage_type = false;
      break;
    case types::kGistAccessMethod:
      traits.support_functions = newest ? 12 : 11;
      traits.options_function = 10;
      break;
    case types::kGinAccessMethod:
      traits.support_functions = 7;
      traits.options_function = 7;
      traits.orders_by_operator = false;
      break;
    case types::kSpgistAccessMethod:
      traits.support_functions = 7;
      traits.options_function = 7;
      break;
    case types::kBrinAccessMethod:
      traits.support_functions = 15;
      traits.options_function = 5;
      traits.orders_by_operator = false;
      break;
    default: break;
  }
  return traits;
}

void CheckMemberNumber(std::string_view what, int number, int greatest) {
  if (number > 0 && number <= greatest) return;
  throw Invalid(fmt::format("invalid {} number {}, must be between 1 and {}", what, number, greatest));
}

MemberTypes ReadMemberTypes(const Catalog& catalog, const ::List* names) {
  const syntax::Items<::TypeName> types(names);
  if (types.size() != 1 && types.size() != 2) {
    throw SqlError("42601", "one or two argument types must be specified");
  }
  MemberTypes read;
  read.left = query::ResolveTypeName(catalog, *types[0], false).oid;
  read.right = types.size() == 2 ? query::ResolveTypeName(catalog, *types[1], false).oid : read.left;
  return read;
}

FamilyMembers ReadFamilyMembers(const Catalog& catalog, const AccessMethodTraits& traits, Oid input_type,
                                const ::List* items) {
  FamilyMembers members;
  for (const ::CreateOpClassItem* item : syntax::Items<::CreateOpClassItem>(items)) {
    switch (item->itemtype) {
      case OPCLASS_ITEM_OPERATOR:
        Append(catalog, members.operators, ReadOperator(catalog, traits, input_type, *item), "operator");
        break;
      case OPCLASS_ITEM_FUNCTION:
        Append(catalog, members.functions, ReadFunction(catalog, traits, input_type, *item), "function");
        break;
      default:
        if (input_type == types::kInvalidOid) {
          throw SqlError("42601", "STORAGE cannot be specified in ALTER OPERATOR FAMILY");
        }
        if (members.storage_type != types::kInvalidOid) throw Invalid("storage type specified more than once");
        members.storage_type = query::ResolveTypeName(catalog, *item->storedtype, false).oid;
    }
  }
  return members;
}

void AddFamilyMembers(ApplyContext& context, Oid oid, const FamilyMembers& members, std::string_view family_name) {
  Catalog& catalog = context.catalog;
  OperatorFamily family = *catalog.Find<OperatorFamily>(oid);
  const auto exists = [&](std::string_view what, int number, Oid left, Oid right) {
    return SqlError("42710",
                    fmt::format("{} {}({},{}) already exists in operator family \"{}\"", what, number,
                                types::FormatType(catalog, left), types::FormatType(catalog, right), family_name));
  };
  for (const OperatorMember& member : members.operators) {
    for (const OperatorMember& old : family.operators) {
      if (IsSamePlace(old, member)) {
        throw family_name.empty() ? Duplicate("pg_amop_fam_strat_index")
                                  : exists("operator", member.strategy, member.left, member.right);
      }
      if (old.operator_oid == member.operator_oid && old.purpose == member.purpose) {
        throw Duplicate("pg_amop_opr_fam_index");
      }
    }
    family.operators.push_back(member);
  }
  for (const FunctionMember& member : members.functions) {
    const bool known = std::any_of(family.functions.begin(), family.functions.end(),
                                   [&](const FunctionMember& old) { return IsSamePlace(old, member); });
    if (known) {
      throw family_name.empty() ? Duplicate("pg_amproc_fam_proc_index")
                                : exists("function", member.number, member.left, member.right);
    }
    family.functions.push_back(member);
  }
  catalog.Put(std::move(family));
}

Oid CreateFamily(ApplyContext& context, const AccessMethodTraits& traits, const CreationName& name) {
  Catalog& catalog = context.catalog;
  const std::string schema = catalog.NamespaceName(name.namespace_oid);
  if (catalog.FindOperatorFamily(traits.oid, schema, name.name) != types::kInvalidOid) {
    ThrowUnlessUndetermined(
        catalog, ObjectClass::kOperatorFamily, schema, name.name,
        SqlError("42710", fmt::format("operator family \"{}\" for access method \"{}\" already exists", name.name,
                                      traits.name)));
  }
  OperatorFamily family;
  family.oid = catalog.NewOid();
  family.name = name.name;
  family.created = context.PlaceAt(-1);
  family.namespace_oid = name.namespace_oid;
  family.access_method = traits.oid;
  const ObjectAddress address{ObjectClass::kOperatorFamily, family.oid};
  catalog.Put(std::move(family));
  RecordNewObject(context, address, name.namespace_oid);
  catalog.AddDependency(address, {ObjectClass::kAccessMethod, traits.oid}, DependencyType::kNormal);
  return address.oid;
}

void ApplyCreateOperatorFamily(ApplyContext& context, const ::CreateOpFamilyStmt& statement) {
  const CreationName name = CreationNameOf(context, statement.opfamilyname);
  const AccessMethodTraits traits = TraitsOfAccessMethod(context.catalog, statement.amname);
  static_cast<void>(CreateFamily(context, traits, name));
}

namespace {

template <typename Member>
void DropMember(const Catalog& catalog, std::vector<Member>& members, const Member& wanted, std::string_view what,
                std::string_view family_name) {
  const auto found =
      std::find_if(members.begin(), members.end(), [&](const Member& member) { return IsSamePlace(member, wanted); });
  if (found == members.end()) {
    throw SqlError("42704", fmt::format("{} {}({},{}) does not exist in operator family \"{}\"", what, NumberOf(wanted),
                                        types::FormatType(catalog, wanted.left),
                                        types::FormatType(catalog, wanted.right), family_name));
  }
  members.erase(found);
}

// Source: AlterOpFamilyDrop().
void DropFamilyMembers(ApplyContext& context, const AccessMethodTraits& traits, Oid oid, std::string_view family_name,
                       const ::List* items) {
  Catalog& catalog = context.catalog;
  OperatorFamily family = *catalog.Find<OperatorFamily>(oid);
  for (const ::CreateOpClassItem* item : syntax::Items<::CreateOpClassItem>(items)) {
    const bool is_operator = item->itemtype == OPCLASS_ITEM_OPERATOR;
    CheckMemberNumber(is_operator ? "operator" : "function", item->number,
                      is_operator ? traits.strategies : traits.support_functions);
    const MemberTypes types = ReadMemberTypes(catalog, item->class_args);
    if (is_operator) {
      DropMember(catalog, family.operators,
                 OperatorMember{.left = types.left, .right = types.right, .strategy = item->number}, "operator",
                 family_name);
    } else {
      DropMember(catalog, family.functions,
                 FunctionMember{.left = types.left, .right = types.right, .number = item->number}, "function",
                 family_name);
    }
  }
  catalog.Put(std::move(family));
}

}  // namespace

void ApplyAlterOperatorFamily(ApplyContext& context, const ::AlterOpFamilyStmt& statement) {
  const Catalog& catalog = context.catalog;
  const AccessMethodTraits traits = TraitsOfAccessMethod(catalog, statement.amname);
  const Oid family = RequireOperatorFamily(catalog, traits.oid, traits.name, statement.opfamilyname);
  const std::string family_name = query::NameListText(statement.opfamilyname);
  if (statement.isDrop) {
    DropFamilyMembers(context, traits, family, family_name, statement.items);
    return;
  }
  const FamilyMembers members = ReadFamilyMembers(catalog, traits, types::kInvalidOid, statement.items);
  AddFamilyMembers(context, family, members, family_name);
}

}  // namespace pgtidy::ddl
