#include <charconv>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/printer.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::catalog::deparse {

namespace {

std::optional<Oid> ParseOid(const std::string& text) {
  Oid oid = types::kInvalidOid;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), oid);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return oid;
}

bool LooksLikeDecimal(const std::string& text) {
  return !text.empty() && text[0] >= '0' && text[0] <= '9' && text.find_first_of("eE.") != std::string::npos;
}

}  // namespace

// Source: regprocout(), format_procedure().
std::string Printer::RoutineReference(Oid oid, bool with_arguments) const {
  const Routine* routine = catalog_.Find<Routine>(oid);
  if (routine == nullptr) return std::to_string(oid);
  if (!with_arguments) {
    const auto named = catalog_.RoutinesNamed("", routine->name);
    return named.size() == 1 && named.front().oid == oid ? catalog_.QuoteIdentifier(routine->name)
                                                         : Qualified(catalog_, routine->namespace_oid, routine->name);
  }
  std::string text = catalog_.RoutineIsVisible(*routine) ? catalog_.QuoteIdentifier(routine->name)
                                                         : Qualified(catalog_, routine->namespace_oid, routine->name);
  text += "(";
  for (size_t i = 0; i < routine->arguments.size(); ++i) {
    if (i > 0) text += ",";
    text += types::FormatType(catalog_, routine->arguments[i]);
  }
  return text + ")";
}

// Source: regoperout(), format_operator().
std::string Printer::OperatorReference(Oid oid, bool with_arguments) const {
  const catalog::Operator* op = catalog_.Find<catalog::Operator>(oid);
  if (op == nullptr) return std::to_string(oid);
  const std::string schema = catalog_.QuoteIdentifier(catalog_.NamespaceName(op->namespace_oid)) + ".";
  if (!with_arguments) {
    const auto named = catalog_.OperatorsNamed("", op->name);
    return named.size() == 1 && named.front().oid == oid ? op->name : schema + op->name;
  }
  const std::string left = op->left == types::kInvalidOid ? "NONE" : types::FormatType(catalog_, op->left);
  const std::string right = op->right == types::kInvalidOid ? "NONE" : types::FormatType(catalog_, op->right);
  return (catalog_.OperatorIsVisible(*op) ? "" : schema) + op->name + "(" + left + "," + right + ")";
}

// The text of a constant; those of the types that stand for objects hold a number, and show the name.
std::string Printer::ObjectReference(const Const& constant) const {
  const auto oid = ParseOid(constant.value);
  if (!oid) return constant.value;
  switch (constant.type.oid) {
    case types::kRegprocType:
    case types::kRegprocedureType:
    case types::kRegclassType:
    case types::kRegtypeType:
    case types::kRegcollationType:
    case types::kRegconfigType:
    case types::kRegdictionaryType:
    case types::kRegroleType:
    case types::kRegnamespaceType:
      if (*oid == types::kInvalidOid) return "-";
      break;
    default: break;
  }
  const auto named = [&](const auto& found) { return found ? catalog_.QuoteIdentifier(found->name) : constant.value; };
  switch (constant.type.oid) {
    case types::kRegprocType: return RoutineReference(*oid, false);
    case types::kRegprocedureType: return RoutineReference(*oid, true);
    case types::kRegoperType: return OperatorReference(*oid, false);
    case types::kRegoperatorType: return OperatorReference(*oid, true);
    case types::kRegclassType: return VisibleRelationName(catalog_, *oid);
    case types::kRegtypeType: return types::FormatType(catalog_, *oid);
    case types::kRegcollationType: return CollationName(catalog_, *oid);
    case types::kRegnamespaceType: return named(catalog_.Find<Namespace>(*oid));
    case types::kRegroleType:
    case types::kRegconfigType:
    case types::kRegdictionaryType: {
      const auto& builtin = catalog_.builtin();
      const bool dictionary = constant.type.oid == types::kRegdictionaryType;
      if (const auto row = dictionary ? builtin.TextSearchDictionary(*oid) : builtin.TextSearchConfiguration(*oid)) {
        return catalog_.QuoteIdentifier(row->name);
      }
      const NamedObject* object = catalog_.Find<NamedObject>(*oid);
      if (object == nullptr) return constant.value;
      const bool visible = object->namespace_oid == types::kInvalidOid ||
                           catalog_.FindNamed(object->object_class, "", object->name) == *oid;
      return visible ? catalog_.QuoteIdentifier(object->name)
                     : Qualified(catalog_, object->namespace_oid, object->name);
    }
    default: return constant.value;
  }
}

void Printer::Constant(const Const& constant, TypeLabel label) {
  const auto print_type = [&] {
    Text("::");
    TypeName(constant.type);
  };
  const auto print_collation = [&] {
    Text(CollationSuffix(catalog_, constant.collation, TypeCollation(catalog_, constant.type.oid)));
  };
  if (constant.is_null) {
    Text("NULL");
    if (label == TypeLabel::kNever) return;
    print_type();
    return print_collation();
  }
  bool needs_type = true;
  switch (constant.type.oid) {
    case types::kInt4Type:
      needs_type = constant.value.starts_with('-');
      Text(needs_type ? "'" + constant.value + "'" : constant.value);
      break;
    case types::kNumericType: {
      const bool decimal = LooksLikeDecimal(constant.value);
      Text(decimal ? constant.value : "'" + constant.value + "'");
      needs_type = !decimal || constant.type.typmod >= 0;
      break;
    }
    case types::kBoolType:
      Text(constant.value.starts_with('t') ? "true" : "false");
      needs_type = false;
      break;
    case types::kUnknownType:
      Text(QuoteLiteral(constant.value));
      needs_type = false;
      break;
    default: Text(QuoteLiteral(ObjectReference(constant))); break;
  }
  if (label == TypeLabel::kNever) return;
  if (needs_type || label == TypeLabel::kAlways) print_type();
  print_collation();
}

}  // namespace pgtidy::catalog::deparse
