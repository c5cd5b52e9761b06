#include <fmt/format.h>
#include <fmt/ranges.h>

#include "analyzer/catalog/dump/sql_statements.h"
#include "analyzer/types/format_type.h"

// CREATE OPERATOR, OPERATOR FAMILY and OPERATOR CLASS.
namespace pgtidy::catalog::dump {

namespace {

std::string OperatorName(const Catalog& catalog, const Operator& op) {
  return catalog.QuoteIdentifier(catalog.NamespaceName(op.namespace_oid)) + "." + op.name;
}

std::string FamilyName(const Catalog& catalog, const OperatorFamily& family) {
  return catalog.QualifiedName(family.namespace_oid, family.name);
}

std::string AccessMethodName(const Catalog& catalog, Oid access_method) {
  const NamedObject* method = catalog.Find<NamedObject>(access_method);
  return method == nullptr ? "" : catalog.QuoteIdentifier(method->name);
}

std::string TypeList(const Catalog& catalog, Oid left, Oid right) {
  return types::FormatType(catalog, left) + ", " + types::FormatType(catalog, right);
}

// What the operator classes of a family hold of it: the members over their own types.
bool IsOfClass(const Catalog& catalog, const OperatorFamily& family, Oid left, Oid right) {
  if (left != right) return false;
  for (const auto& operator_class : catalog.All<OperatorClass>()) {
    if (operator_class->family == family.oid && operator_class->input_type == left) return true;
  }
  return false;
}

std::string OperatorMemberText(const Catalog& catalog, const OperatorFamily::OperatorMember& member) {
  const Operator* op = catalog.Find<Operator>(member.operator_oid);
  if (op == nullptr) return "";
  std::string text = fmt::format("OPERATOR {} {}({})", member.strategy, OperatorName(catalog, *op),
                                 TypeList(catalog, member.left, member.right));
  const OperatorFamily* sort_family = catalog.Find<OperatorFamily>(member.sort_family);
  if (sort_family != nullptr) text += " FOR ORDER BY " + FamilyName(catalog, *sort_family);
  return text;
}

std::string FunctionMemberText(const Catalog& catalog, const OperatorFamily::FunctionMember& member) {
  const Routine* function = catalog.Find<Routine>(member.function);
  if (function == nullptr) return "";
  return fmt::format("FUNCTION {} ({}) {}", member.number, TypeList(catalog, member.left, member.right),
                     RoutineSignature(catalog, *function));
}

template <typename Wanted>
std::vector<std::string> Members(const Catalog& catalog, const OperatorFamily& family, Wanted wanted) {
  std::vector<std::string> texts;
  for (const auto& member : family.operators) {
    if (wanted(member.left, member.right)) texts.push_back(OperatorMemberText(catalog, member));
  }
  for (const auto& member : family.functions) {
    if (wanted(member.left, member.right)) texts.push_back(FunctionMemberText(catalog, member));
  }
  std::erase(texts, "");
  return texts;
}

// The operator class that holds the members over a type; of several in a family the first.
bool HoldsMembers(const Catalog& catalog, const OperatorClass& wanted) {
  for (const auto& operator_class : catalog.All<OperatorClass>()) {
    if (operator_class->family == wanted.family && operator_class->input_type == wanted.input_type) {
      return operator_class->oid == wanted.oid;
    }
  }
  return false;
}

}  // namespace

std::string CreateOperator(const Catalog& catalog, const Operator& op) {
  std::string text = "CREATE OPERATOR " + OperatorName(catalog, op) + " (";
  const Routine* function = catalog.Find<Routine>(op.function);
  if (function == nullptr) return "-- operator " + OperatorName(catalog, op) + ": its function is not known\n";
  text += "\n    FUNCTION = " + catalog.QualifiedName(function->namespace_oid, function->name);
  if (op.left != types::kInvalidOid) text += ",\n    LEFTARG = " + types::FormatType(catalog, op.left);
  if (op.right != types::kInvalidOid) text += ",\n    RIGHTARG = " + types::FormatType(catalog, op.right);
  const auto add_operator = [&](std::string_view option, Oid oid) {
    const Operator* other = catalog.Find<Operator>(oid);
    if (other == nullptr) return;
    text += fmt::format(",\n    {} = OPERATOR({})", option, OperatorName(catalog, *other));
  };
  add_operator("COMMUTATOR", op.commutator);
  add_operator("NEGATOR", op.negator);
  const auto add_function = [&](std::string_view option, Oid oid) {
    const Routine* estimator = catalog.Find<Routine>(oid);
    if (estimator == nullptr) return;
    text += fmt::format(",\n    {} = {}", option, catalog.QualifiedName(estimator->namespace_oid, estimator->name));
  };
  add_function("RESTRICT", op.restriction_estimator);
  add_function("JOIN", op.join_estimator);
  if (op.can_hash) text += ",\n    HASHES";
  if (op.can_merge) text += ",\n    MERGES";
  return text + "\n);\n";
}

std::string CreateOperatorFamily(const Catalog& catalog, const OperatorFamily& family) {
  const std::string name = FamilyName(catalog, family) + " USING " + AccessMethodName(catalog, family.access_method);
  std::string text = "CREATE OPERATOR FAMILY " + name + ";\n";
  const std::vector<std::string> loose =
      Members(catalog, family, [&](Oid left, Oid right) { return !IsOfClass(catalog, family, left, right); });
  if (!loose.empty()) text += fmt::format("ALTER OPERATOR FAMILY {} ADD\n    {};\n", name, fmt::join(loose, ",\n    "));
  return text;
}

std::string CreateOperatorClass(const Catalog& catalog, const OperatorClass& operator_class) {
  const OperatorFamily* family = catalog.Find<OperatorFamily>(operator_class.family);
  const std::string name = catalog.QualifiedName(operator_class.namespace_oid, operator_class.name);
  if (family == nullptr) return "-- operator class " + name + ": its family is not known\n";
  std::vector<std::string> members;
  if (HoldsMembers(catalog, operator_class)) {
    members = Members(catalog, *family, [&](Oid left, Oid right) {
      return left == operator_class.input_type && right == operator_class.input_type;
    });
  }
  // It has to say something: its own type where there is nothing else.
  if (operator_class.key_type != types::kInvalidOid || members.empty()) {
    const Oid storage =
        operator_class.key_type != types::kInvalidOid ? operator_class.key_type : operator_class.input_type;
    members.push_back("STORAGE " + types::FormatType(catalog, storage));
  }
  return fmt::format("CREATE OPERATOR CLASS {}{} FOR TYPE {} USING {} FAMILY {} AS\n    {};\n", name,
                     operator_class.is_default ? " DEFAULT" : "", types::FormatType(catalog, operator_class.input_type),
                     AccessMethodName(catalog, operator_class.access_method), FamilyName(catalog, *family),
                     fmt::join(members, ",\n    "));
}

}  // namespace pgtidy::catalog::dump
