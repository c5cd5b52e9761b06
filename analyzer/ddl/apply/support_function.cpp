#include "analyzer/ddl/apply/support_function.h"

#include <fmt/format.h>

namespace pgtidy::ddl {

using catalog::Routine;

namespace {

SqlError Invalid(std::string message) { return {"42P17", std::move(message)}; }

// The word for btree in messages: since 18 other access methods may order, too.
std::string_view OrderingWord(const Catalog& catalog) {
  constexpr int kFirstVersion = 18;
  return catalog.server_version() >= kFirstVersion ? "ordering" : "btree";
}

void CheckOptionsFunction(const Routine& routine, Oid input_type, const FunctionMember& member) {
  if (input_type != types::kInvalidOid) {
    if ((member.left != types::kInvalidOid && member.left != input_type) ||
        (member.right != types::kInvalidOid && member.right != input_type)) {
      throw Invalid("associated data types for operator class options parsing functions must match opclass input type");
    }
  } else if (member.left != member.right) {
    throw Invalid("left and right associated data types for operator class options parsing functions must match");
  }
  if (routine.result != types::kVoidType || routine.arguments != std::vector<Oid>{types::kInternalType}) {
    throw Invalid("invalid operator class options parsing function")
        .Hint("Valid signature of operator class options parsing function is (internal) RETURNS void.");
  }
}

void AssignTypes(FunctionMember& member, Oid left, Oid right) {
  if (member.left == types::kInvalidOid) member.left = left;
  if (member.right == types::kInvalidOid) member.right = right;
}

void CheckInternalFunction(const Routine& routine, std::string_view role) {
  if (routine.arguments != std::vector<Oid>{types::kInternalType}) {
    throw Invalid(fmt::format("{} functions must accept type \"internal\"", role));
  }
  if (routine.result != types::kVoidType) throw Invalid(fmt::format("{} functions must return void", role));
}

void CheckOrderingFunction(const Catalog& catalog, const Routine& routine, FunctionMember& member) {
  enum : int { kComparison = 1, kSortSupport = 2, kInRange = 3, kEqualImage = 4, kSkipSupport = 6 };
  const std::string_view word = OrderingWord(catalog);
  const std::vector<Oid>& arguments = routine.arguments;
  switch (member.number) {
    case kComparison:
      if (arguments.size() != 2) throw Invalid(fmt::format("{} comparison functions must have two arguments", word));
      if (routine.result != types::kInt4Type) {
        throw Invalid(fmt::format("{} comparison functions must return integer", word));
      }
      AssignTypes(member, arguments[0], arguments[1]);
      break;
    case kSortSupport: CheckInternalFunction(routine, fmt::format("{} sort support", word)); break;
    case kInRange:
      if (arguments.size() != 5) throw Invalid(fmt::format("{} in_range functions must have five arguments", word));
      if (routine.result != types::kBoolType) {
        throw Invalid(fmt::format("{} in_range functions must return boolean", word));
      }
      AssignTypes(member, arguments[0], arguments[2]);
      break;
    case kEqualImage:
      if (arguments.size() != 1) throw Invalid(fmt::format("{} equal image functions must have one argument", word));
      if (routine.result != types::kBoolType) {
        throw Invalid(fmt::format("{} equal image functions must return boolean", word));
      }
      if (member.left != member.right) {
        throw Invalid(fmt::format("{} equal image functions must not be cross-type", word));
      }
      break;
    case kSkipSupport:
      CheckInternalFunction(routine, "btree skip support");
      if (member.left != member.right) throw Invalid("btree skip support functions must not be cross-type");
      break;
    default: break;
  }
}

void CheckHashFunction(const Routine& routine, FunctionMember& member) {
  const std::vector<Oid>& arguments = routine.arguments;
  if (member.number == 1) {
    if (arguments.size() != 1) throw Invalid("hash function 1 must have one argument");
    if (routine.result != types::kInt4Type) throw Invalid("hash function 1 must return integer");
  } else if (member.number == 2) {
    if (arguments.size() != 2) throw Invalid("hash function 2 must have two arguments");
    if (routine.result != types::kInt8Type) throw Invalid("hash function 2 must return bigint");
  }
  if (!arguments.empty()) AssignTypes(member, arguments[0], arguments[0]);
}

}  // namespace

void AssignSupportFunctionTypes(const Catalog& catalog, const AccessMethodTraits& traits, Oid input_type,
                                FunctionMember& member) {
  const auto* routine = catalog.Find<Routine>(member.function);
  if (routine == nullptr) throw Undetermined("a support function that is not known");
  if (member.number == traits.options_function) {
    CheckOptionsFunction(*routine, input_type, member);
  } else if (traits.oid == types::kBtreeAccessMethod) {
    CheckOrderingFunction(catalog, *routine, member);
  } else if (traits.oid == types::kHashAccessMethod) {
    CheckHashFunction(*routine, member);
  }
  AssignTypes(member, input_type, input_type);
  if (member.left == types::kInvalidOid || member.right == types::kInvalidOid) {
    throw Invalid("associated data types must be specified for index support function");
  }
}

}  // namespace pgtidy::ddl
