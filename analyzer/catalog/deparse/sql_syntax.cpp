#include <array>

#include "analyzer/catalog/deparse/printer.h"

/// Functions that the standard gives a syntax of their own: EXTRACT, OVERLAY, AT TIME ZONE and their like.
namespace pgtidy::catalog::deparse {

namespace {

// The text of an argument that the grammar takes as a keyword.
std::string_view KeywordArgument(const ExprRef& argument) {
  const auto* constant = As<Const>(argument);
  return constant == nullptr ? std::string_view() : std::string_view(constant->value);
}

}  // namespace

void Printer::Trim(std::string_view side, const FuncExpr& node) {
  Text("TRIM(");
  Text(side);
  if (node.arguments.size() == 2) {
    Text(" ");
    Expression(node.arguments[1], false);
  }
  Text(" FROM ");
  Expression(node.arguments[0], false);
  Text(")");
}

bool Printer::SqlSyntax(const FuncExpr& node) {
  const Routine* routine = catalog_.Find<Routine>(node.function);
  if (routine == nullptr || routine->namespace_oid != types::kPgCatalogNamespace) return false;
  const std::string& name = routine->name;
  const ExprList& arguments = node.arguments;
  const size_t count = arguments.size();

  // A text with the arguments in place of the marks.
  struct Form {
    std::string_view name;
    size_t count;
    std::string_view text;  ///< $1 stands for the first argument.
  };
  static constexpr std::array kForms = {
      Form{"overlaps", 4, "(($1, $2) OVERLAPS ($3, $4))"},  Form{"pg_collation_for", 1, "COLLATION FOR ($1)"},
      Form{"overlay", 3, "OVERLAY($1 PLACING $2 FROM $3)"}, Form{"overlay", 4, "OVERLAY($1 PLACING $2 FROM $3 FOR $4)"},
      Form{"position", 2, "POSITION(($2) IN ($1))"},        Form{"system_user", 0, "SYSTEM_USER"},
      Form{"xmlexists", 2, "XMLEXISTS(($1) PASSING ($2))"}, Form{"normalize", 1, "NORMALIZE($1)"},
  };
  const auto print = [&](std::string_view form) {
    for (size_t i = 0; i < form.size(); ++i) {
      if (form[i] == '$') {
        Expression(arguments[static_cast<size_t>(form[++i] - '1')], false);
      } else {
        Text(form.substr(i, 1));
      }
    }
    return true;
  };
  for (const Form& form : kForms) {
    if (form.name == name && form.count == count) return print(form.text);
  }

  if (name == "timezone" && (count == 1 || count == 2)) {
    Text("(");
    Operand(arguments.back(), false, node);
    if (count == 1) {
      Text(" AT LOCAL)");
    } else {
      Text(" AT TIME ZONE ");
      Operand(arguments.front(), false, node);
      Text(")");
    }
    return true;
  }
  if (name == "extract" && count == 2) {
    Text("EXTRACT(");
    Text(KeywordArgument(arguments[0]));
    return print(" FROM $2)");
  }
  if (name == "normalize" && count == 2) {
    print("NORMALIZE($1, ");
    Text(KeywordArgument(arguments[1]));
    Text(")");
    return true;
  }
  if (name == "is_normalized" && (count == 1 || count == 2)) {
    Text("(");
    Operand(arguments[0], false, node);
    Text(" IS");
    if (count == 2) {
      Text(" ");
      Text(KeywordArgument(arguments[1]));
    }
    Text(" NORMALIZED)");
    return true;
  }
  if (name == "substring" && (count == 2 || count == 3)) {
    if (routine->arguments[1] == types::kInt4Type) {
      return print(count == 2 ? "SUBSTRING($1 FROM $2)" : "SUBSTRING($1 FROM $2 FOR $3)");
    }
    return count == 3 && print("SUBSTRING($1 SIMILAR $2 ESCAPE $3)");
  }
  if (count == 1 || count == 2) {
    if (name == "btrim") return Trim("BOTH", node), true;
    if (name == "ltrim") return Trim("LEADING", node), true;
    if (name == "rtrim") return Trim("TRAILING", node), true;
  }
  return false;
}

}  // namespace pgtidy::catalog::deparse
