#pragma once

#include <string>
#include <vector>

#include "analyzer/ddl/apply/context.h"

struct CreateOpClassItem;

/// The members of operator classes and families: opclasscmds.c.
namespace pgtidy::ddl {

/// What an access method of indexes asks of operator classes. Source: IndexAmRoutine.
struct AccessMethodTraits {
  Oid oid = types::kInvalidOid;
  std::string name;
  int strategies = 32767;  ///< The greatest strategy number.
  int support_functions = 32767;
  int options_function = 0;  ///< The number of the function that reads options; 0: none.
  bool orders_by_operator = true;
  bool has_storage_type = true;
};
/// 42704 `access method "x" does not exist`. Nothing is known of access methods that are not built in.
[[nodiscard]] AccessMethodTraits TraitsOfAccessMethod(const Catalog& catalog, std::string_view name);

using OperatorMember = catalog::OperatorFamily::OperatorMember;
using FunctionMember = catalog::OperatorFamily::FunctionMember;

/// The members that a statement adds, in the order of the statement.
struct FamilyMembers {
  std::vector<OperatorMember> operators;
  std::vector<FunctionMember> functions;
  Oid storage_type = types::kInvalidOid;
};

/// Reads the items of CREATE OPERATOR CLASS (`input_type` is the class's type) or of ALTER OPERATOR FAMILY ADD
/// (kInvalidOid). 42P17, 42601, 42704, 42883.
[[nodiscard]] FamilyMembers ReadFamilyMembers(const Catalog& catalog, const AccessMethodTraits& traits, Oid input_type,
                                              const ::List* items);
/// Adds members to a family. 42710 where they exist, in the words of ALTER OPERATOR FAMILY if `family_name` is given,
/// else 23505.
void AddFamilyMembers(ApplyContext& context, Oid family, const FamilyMembers& members, std::string_view family_name);

/// Stores a new, empty family; 42710 if there is one of that name. Returns its oid. Source: CreateOpFamily().
Oid CreateFamily(ApplyContext& context, const AccessMethodTraits& traits, const CreationName& name);

/// The one or two types of an item; 42601. Source: processTypesSpec().
struct MemberTypes {
  Oid left = types::kInvalidOid;
  Oid right = types::kInvalidOid;
};
[[nodiscard]] MemberTypes ReadMemberTypes(const Catalog& catalog, const ::List* names);
/// Throws 42P17 `invalid operator number %d, must be between 1 and %d` and its like. `what`: "operator", "function".
void CheckMemberNumber(std::string_view what, int number, int greatest);

}  // namespace pgtidy::ddl
