#include <fmt/format.h>

#include <map>
#include <set>

#include "analyzer/ddl/apply/define.h"
#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// CREATE OPERATOR and ALTER OPERATOR: operatorcmds.c, pg_operator.c.
namespace pgtidy::ddl {

using catalog::Operator;
using catalog::Routine;

namespace {

// From here on, ALTER OPERATOR can also set what makes an operator join.
constexpr int kFirstVersionThatAltersLinks = 17;

void CheckEstimator(const Catalog& catalog, Oid function, const ::List* names, std::string_view kind) {
  const auto* routine = catalog.Find<Routine>(function);
  if (routine == nullptr || routine->result == types::kFloat8Type) return;
  throw SqlError("42P17", fmt::format("{} estimator function {} must return type double precision", kind,
                                      query::NameListText(names)));
}

// Source: ValidateRestrictionEstimator().
Oid FindRestrictionEstimator(const Catalog& catalog, const ::List* names) {
  const std::vector<Oid> arguments = {types::kInternalType, types::kOidType, types::kInternalType, types::kInt4Type};
  const Oid function = query::LookupFunctionName(catalog, names, &arguments, false);
  CheckEstimator(catalog, function, names, "restriction");
  return function;
}

// Source: ValidateJoinEstimator().
Oid FindJoinEstimator(const Catalog& catalog, const ::List* names) {
  const std::vector<Oid> five = {types::kInternalType, types::kOidType, types::kInternalType, types::kInt2Type,
                                 types::kInternalType};
  const std::vector<Oid> four(five.begin(), five.end() - 1);
  Oid function = query::LookupFunctionName(catalog, names, &five, true);
  if (function == types::kInvalidOid) function = query::LookupFunctionName(catalog, names, &four, true);
  if (function == types::kInvalidOid) function = query::LookupFunctionName(catalog, names, &five, false);
  CheckEstimator(catalog, function, names, "join");
  return function;
}

// What of these an operator has or is about to get.
struct Properties {
  bool commutator = false;
  bool negator = false;
  bool restriction_estimator = false;
  bool join_estimator = false;
  bool merges = false;
  bool hashes = false;
};

// Source: OperatorValidateParams().
void CheckProperties(const Operator& op, const Properties& properties) {
  const auto refuse = [](const char* message) { throw SqlError("42P13", message); };
  if (op.left == types::kInvalidOid || op.right == types::kInvalidOid) {
    if (properties.commutator) refuse("only binary operators can have commutators");
    if (properties.join_estimator) refuse("only binary operators can have join selectivity");
    if (properties.merges) refuse("only binary operators can merge join");
    if (properties.hashes) refuse("only binary operators can hash");
  }
  if (op.result != types::kBoolType && op.result != types::kUndeterminedType) {
    if (properties.negator) refuse("only boolean operators can have negators");
    if (properties.restriction_estimator) refuse("only boolean operators can have restriction selectivity");
    if (properties.join_estimator) refuse("only boolean operators can have join selectivity");
    if (properties.merges) refuse("only boolean operators can merge join");
    if (properties.hashes) refuse("only boolean operators can hash");
  }
}

void RecordOperatorDependencies(Catalog& catalog, const Operator& op) {
  const ObjectAddress address{ObjectClass::kOperator, op.oid};
  const auto depend = [&](ObjectClass object_class, Oid oid) {
    if (oid != types::kUndeterminedType) catalog.AddDependency(address, {object_class, oid}, DependencyType::kNormal);
  };
  depend(ObjectClass::kType, op.left);
  depend(ObjectClass::kType, op.right);
  depend(ObjectClass::kType, op.result);
  for (const Oid function : {op.function, op.restriction_estimator, op.join_estimator}) {
    depend(ObjectClass::kRoutine, function);
  }
}

// Source: OperatorShellMake().
Oid MakeShell(ApplyContext& context, const CreationName& name, Oid left, Oid right) {
  Operator shell;
  shell.oid = context.catalog.NewOid();
  shell.name = name.name;
  shell.created = context.PlaceAt(-1);
  shell.namespace_oid = name.namespace_oid;
  shell.kind = left == types::kInvalidOid ? 'l' : 'b';
  shell.left = left;
  shell.right = right;
  const Oid oid = shell.oid;
  context.catalog.Put(shell);
  RecordNewObject(context, {ObjectClass::kOperator, oid}, name.namespace_oid);
  RecordOperatorDependencies(context.catalog, shell);
  return oid;
}

// The commutator or negator, a shell if it does not exist; `op.oid` if it is the operator itself.
// Source: get_other_operator().
Oid FindOrMakeOther(ApplyContext& context, const ::List* names, Oid left, Oid right, const Operator& op) {
  const Catalog& catalog = context.catalog;
  const Oid other = query::LookupOperatorExact(catalog, query::SplitOperatorName(names), left, right, true, -1);
  if (other != types::kInvalidOid) return other;
  const CreationName name = CreationNameOf(context, names);
  if (name.name == op.name && name.namespace_oid == op.namespace_oid && left == op.left && right == op.right) {
    return op.oid;
  }
  return MakeShell(context, name, left, right);
}

void RefuseOwnNegator(const Catalog& catalog) {
  throw SqlError("42P13", catalog.server_version() >= kFirstVersionThatAltersLinks
                              ? "operator cannot be its own negator"
                              : "operator cannot be its own negator or sort operator");
}

// Makes the commutator and the negator point back. Source: OperatorUpd().
void LinkBack(Catalog& catalog, const Operator& op) {
  if (op.commutator != types::kInvalidOid && op.commutator != op.oid) {
    const auto* other = catalog.Find<Operator>(op.commutator);
    if (other != nullptr && other->commutator != op.oid) {
      catalog.Update<Operator>(op.commutator, [&](Operator& changed) { changed.commutator = op.oid; });
    }
  }
  if (op.negator != types::kInvalidOid && op.negator != op.oid) {
    const auto* other = catalog.Find<Operator>(op.negator);
    if (other != nullptr && other->negator != op.oid) {
      catalog.Update<Operator>(op.negator, [&](Operator& changed) { changed.negator = op.oid; });
    }
  }
}

struct OperatorDefinition {
  const ::DefElem* left = nullptr;
  const ::DefElem* right = nullptr;
  const ::DefElem* function = nullptr;
  const ::DefElem* commutator = nullptr;
  const ::DefElem* negator = nullptr;
  const ::DefElem* restriction_estimator = nullptr;
  const ::DefElem* join_estimator = nullptr;
  bool merges = false;
  bool hashes = false;
};

OperatorDefinition ReadDefinition(ApplyContext& context, const ::List* options) {
  OperatorDefinition definition;
  const std::map<std::string_view, const ::DefElem*&> slots = {
      {"leftarg", definition.left},
      {"rightarg", definition.right},
      {"function", definition.function},
      {"procedure", definition.function},
      {"commutator", definition.commutator},
      {"negator", definition.negator},
      {"restrict", definition.restriction_estimator},
      {"join", definition.join_estimator},
  };
  // Options of old releases that ask for merge joins.
  const std::set<std::string_view> obsolete = {"sort1", "sort2", "ltcmp", "gtcmp"};
  for (const ::DefElem* option : syntax::Items<::DefElem>(options)) {
    const std::string_view name = option->defname;
    if (const auto slot = slots.find(name); slot != slots.end()) {
      slot->second = option;
      if (const auto* type = syntax::As<::TypeName>(option->arg, T_TypeName);
          (name == "leftarg" || name == "rightarg") && type != nullptr && type->setof) {
        throw SqlError("42P13", "SETOF type not allowed for operator argument");
      }
    } else if (name == "hashes") {
      definition.hashes = OptionBoolean(*option);
    } else if (name == "merges") {
      definition.merges = OptionBoolean(*option);
    } else if (obsolete.contains(name)) {
      definition.merges = true;
    } else {
      context.notices.push_back(fmt::format("operator attribute \"{}\" not recognized", name));
    }
  }
  return definition;
}

Oid FindFunction(const Catalog& catalog, Operator& op, const ::DefElem& option) {
  std::vector<Oid> arguments;
  if (op.left != types::kInvalidOid) arguments.push_back(op.left);
  arguments.push_back(op.right);
  for (const Oid type : arguments) {
    if (IsUndetermined(catalog, type)) throw Undetermined("an operator over an unknown type");
  }
  const OptionName name(option);
  op.function = query::LookupFunctionName(catalog, name.list(), &arguments, false);
  const auto* routine = catalog.Find<Routine>(op.function);
  op.result = routine == nullptr ? types::kUndeterminedType : routine->result;
  return op.function;
}

}  // namespace

void CreateOperator(ApplyContext& context, const ::DefineStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.defnames);
  const OperatorDefinition definition = ReadDefinition(context, statement.definition);
  if (definition.function == nullptr) throw SqlError("42P13", "operator function must be specified");
  Operator op;
  op.name = name.name;
  op.namespace_oid = name.namespace_oid;
  op.created = context.PlaceAt(-1);
  if (definition.left != nullptr) op.left = OptionType(catalog, *definition.left).oid;
  if (definition.right != nullptr) op.right = OptionType(catalog, *definition.right).oid;
  op.kind = op.left == types::kInvalidOid ? 'l' : 'b';
  if (op.right == types::kInvalidOid) {
    if (op.left == types::kInvalidOid) throw SqlError("42P13", "operator argument types must be specified");
    throw SqlError("42P13", "operator right argument type must be specified")
        .Detail("Postfix operators are not supported.");
  }
  static_cast<void>(FindFunction(catalog, op, *definition.function));
  if (definition.restriction_estimator != nullptr) {
    op.restriction_estimator = FindRestrictionEstimator(catalog, OptionName(*definition.restriction_estimator).list());
  }
  if (definition.join_estimator != nullptr) {
    op.join_estimator = FindJoinEstimator(catalog, OptionName(*definition.join_estimator).list());
  }
  op.can_merge = definition.merges;
  op.can_hash = definition.hashes;
  CheckProperties(op, {.commutator = definition.commutator != nullptr,
                       .negator = definition.negator != nullptr,
                       .restriction_estimator = definition.restriction_estimator != nullptr,
                       .join_estimator = definition.join_estimator != nullptr,
                       .merges = op.can_merge,
                       .hashes = op.can_hash});
  const Oid existing = catalog.FindOperatorIn(op.namespace_oid, op.name, op.left, op.right);
  const auto* shell = catalog.Find<Operator>(existing);
  if (shell != nullptr && shell->function != types::kInvalidOid) {
    ThrowUnlessUndetermined(catalog, ObjectClass::kOperator, op.namespace_oid, op.name,
                            SqlError("42723", fmt::format("operator {} already exists", op.name)));
  }
  op.oid = shell == nullptr ? catalog.NewOid() : existing;
  // Links that other operators made when this one was a shell stay.
  if (shell != nullptr) {
    op.commutator = shell->commutator;
    op.negator = shell->negator;
  }
  if (definition.commutator != nullptr) {
    op.commutator = FindOrMakeOther(context, OptionName(*definition.commutator).list(), op.right, op.left, op);
  }
  if (definition.negator != nullptr) {
    op.negator = FindOrMakeOther(context, OptionName(*definition.negator).list(), op.left, op.right, op);
    if (op.negator == op.oid) RefuseOwnNegator(catalog);
  }
  const ObjectAddress address{ObjectClass::kOperator, op.oid};
  catalog.Put(op);
  if (existing == types::kInvalidOid) RecordNewObject(context, address, op.namespace_oid);
  RecordOperatorDependencies(catalog, op);
  LinkBack(catalog, op);
}

namespace {

[[noreturn]] void RefuseSetTwice(std::string_view name) {
  throw SqlError("42P13", fmt::format("operator attribute \"{}\" cannot be changed if it has already been set", name));
}

// An option of ALTER OPERATOR that only newer servers can change.
void SetLink(ApplyContext& context, const ::DefElem& option, Operator& op, Properties& properties) {
  const std::string_view name = option.defname;
  if (name == "commutator" || name == "negator") {
    const bool is_commutator = name == "commutator";
    const Oid left = is_commutator ? op.right : op.left;
    const Oid right = is_commutator ? op.left : op.right;
    const Oid other = FindOrMakeOther(context, OptionName(option).list(), left, right, op);
    Oid& link = is_commutator ? op.commutator : op.negator;
    (is_commutator ? properties.commutator : properties.negator) = true;
    if (!is_commutator && other == op.oid) RefuseOwnNegator(context.catalog);
    if (link != types::kInvalidOid && link != other) RefuseSetTwice(name);
    link = other;
    return;
  }
  bool& flag = name == "merges" ? op.can_merge : op.can_hash;
  const bool wanted = OptionBoolean(option);
  (name == "merges" ? properties.merges : properties.hashes) = wanted;
  if (flag && !wanted) RefuseSetTwice(name);
  flag = wanted;
}

}  // namespace

void ApplyAlterOperator(ApplyContext& context, const ::AlterOperatorStmt& statement) {
  Catalog& catalog = context.catalog;
  const syntax::Items<::TypeName> arguments(statement.opername->objargs);
  const auto type_of = [&](const ::TypeName* name) {
    return name == nullptr ? types::kInvalidOid : query::ResolveTypeName(catalog, *name, false).oid;
  };
  const Oid oid = query::LookupOperatorExact(catalog, query::SplitOperatorName(statement.opername->objname),
                                             type_of(arguments[0]), type_of(arguments[1]), false, -1);
  const auto* found = catalog.Find<Operator>(oid);
  if (found == nullptr) throw Undetermined("an operator that is not known");
  Operator op = *found;
  const bool alters_links = catalog.server_version() >= kFirstVersionThatAltersLinks;
  const std::set<std::string_view> links = {"commutator", "negator", "merges", "hashes"};
  const std::set<std::string_view> fixed = {"leftarg", "rightarg", "function", "procedure"};
  const ::DefElem* restriction_estimator = nullptr;
  const ::DefElem* join_estimator = nullptr;
  std::vector<const ::DefElem*> changed_links;
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    const std::string_view name = option->defname;
    if (name == "restrict") {
      restriction_estimator = option;
    } else if (name == "join") {
      join_estimator = option;
    } else if (links.contains(name) && alters_links) {
      changed_links.push_back(option);
    } else if (fixed.contains(name) || links.contains(name)) {
      throw SqlError("42601", fmt::format("operator attribute \"{}\" cannot be changed", name));
    } else {
      throw SqlError("42601", fmt::format("operator attribute \"{}\" not recognized", name));
    }
  }
  Properties properties;
  if (restriction_estimator != nullptr) {
    const bool set = restriction_estimator->arg != nullptr;
    op.restriction_estimator =
        set ? FindRestrictionEstimator(catalog, OptionName(*restriction_estimator).list()) : types::kInvalidOid;
    properties.restriction_estimator = set;
  }
  if (join_estimator != nullptr) {
    const bool set = join_estimator->arg != nullptr;
    op.join_estimator = set ? FindJoinEstimator(catalog, OptionName(*join_estimator).list()) : types::kInvalidOid;
    properties.join_estimator = set;
  }
  for (const ::DefElem* option : changed_links) SetLink(context, *option, op, properties);
  CheckProperties(op, properties);
  catalog.RemoveDependencies({ObjectClass::kOperator, oid}, DependencyType::kNormal);
  catalog.Put(op);
  catalog.AddDependency({ObjectClass::kOperator, oid}, {ObjectClass::kNamespace, op.namespace_oid},
                        DependencyType::kNormal);
  RecordOperatorDependencies(catalog, op);
  LinkBack(catalog, op);
}

}  // namespace pgtidy::ddl
