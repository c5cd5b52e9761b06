#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/dump/sql_statements.h"
#include "analyzer/types/format_type.h"

// CREATE FUNCTION, PROCEDURE, AGGREGATE and CAST.
namespace pgtidy::catalog::dump {

namespace {

// The attributes of an aggregate whose value is a function.
constexpr std::array<std::string_view, 8> kFunctionAttributes = {
    "SFUNC", "FINALFUNC", "COMBINEFUNC", "SERIALFUNC", "DESERIALFUNC", "MSFUNC", "MINVFUNC", "MFINALFUNC"};
constexpr std::array<std::string_view, 2> kLiteralAttributes = {"INITCOND", "MINITCOND"};

struct Attribute {
  std::string name;
  std::string value;
};

bool IsAttributeStart(std::string_view text) {
  size_t end = 0;
  while (end < text.size() && ((text[end] >= 'A' && text[end] <= 'Z') || text[end] == '_')) ++end;
  return end > 0 && (end == text.size() || text[end] == ' ' || text[end] == ',');
}

// Takes `SFUNC = f, STYPE = int4, INITCOND = {0,0}` apart.
std::vector<Attribute> SplitAttributes(std::string_view text) {
  std::vector<Attribute> attributes;
  while (!text.empty()) {
    size_t end = text.find(", ");
    while (end != std::string_view::npos && !IsAttributeStart(text.substr(end + 2))) end = text.find(", ", end + 2);
    const std::string_view one = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
    const size_t equals = one.find(" = ");
    attributes.push_back({std::string(one.substr(0, equals)),
                          equals == std::string_view::npos ? "" : std::string(one.substr(equals + 3))});
  }
  return attributes;
}

/// CREATE AGGREGATE. The definition is kept as it was written; the objects behind its names are among the dependencies.
class AggregateStatement {
 public:
  AggregateStatement(const Catalog& catalog, const Routine& aggregate) : catalog_(catalog), aggregate_(aggregate) {}

  [[nodiscard]] std::string Text() const {
    std::string text = "CREATE AGGREGATE " + catalog_.QualifiedName(aggregate_.namespace_oid, aggregate_.name) + "(" +
                       Arguments() + ") (";
    bool first = true;
    for (const Attribute& attribute : SplitAttributes(aggregate_.aggregate_details)) {
      if (attribute.name == "BASETYPE") continue;
      text += first ? "\n    " : ",\n    ";
      first = false;
      text += attribute.name;
      if (!attribute.value.empty()) text += " = " + Value(attribute);
    }
    return text + "\n);\n";
  }

 private:
  [[nodiscard]] std::string Arguments() const {
    return aggregate_.arguments.empty() ? "*" : RoutineArguments(catalog_, aggregate_);
  }

  [[nodiscard]] std::string Value(const Attribute& attribute) const {
    const auto is_one_of = [&](const auto& names) { return std::ranges::find(names, attribute.name) != names.end(); };
    if (is_one_of(kFunctionAttributes)) return FunctionName(attribute.value);
    if (is_one_of(kLiteralAttributes)) return QuoteLiteral(attribute.value);
    if (attribute.name == "STYPE") return types::FormatType(catalog_, aggregate_.transition_type);
    if (attribute.name == "SORTOP") {
      const Operator* op = catalog_.Find<Operator>(aggregate_.sort_operator);
      if (op != nullptr) {
        return fmt::format("OPERATOR({}.{})", catalog_.QuoteIdentifier(catalog_.NamespaceName(op->namespace_oid)),
                           op->name);
      }
    }
    return attribute.value;
  }

  [[nodiscard]] std::string FunctionName(const std::string& written) const {
    const size_t dot = written.rfind('.');
    const std::string name = dot == std::string::npos ? written : written.substr(dot + 1);
    for (const Dependency& edge : catalog_.DependenciesOf({ObjectClass::kRoutine, aggregate_.oid})) {
      if (edge.referenced.object_class != ObjectClass::kRoutine) continue;
      const Routine* routine = catalog_.Find<Routine>(edge.referenced.oid);
      if (routine != nullptr && routine->name == name) {
        return catalog_.QualifiedName(routine->namespace_oid, routine->name);
      }
    }
    return dot == std::string::npos
               ? catalog_.QuoteIdentifier(name)
               : catalog_.QuoteIdentifier(written.substr(0, dot)) + "." + catalog_.QuoteIdentifier(name);
  }

  const Catalog& catalog_;
  const Routine& aggregate_;
};

}  // namespace

std::string CreateRoutine(const Catalog& catalog, const Routine& routine) {
  if (routine.kind == 'a') return AggregateStatement(catalog, routine).Text();
  std::string text = RoutineDefinition(catalog, routine);
  while (text.ends_with('\n')) text.pop_back();
  return text + ";\n";
}

std::string RoutineSignature(const Catalog& catalog, const Routine& routine) {
  std::string text = catalog.QualifiedName(routine.namespace_oid, routine.name) + "(";
  for (size_t i = 0; i < routine.arguments.size(); ++i) {
    if (i > 0) text += ", ";
    text += types::FormatType(catalog, routine.arguments[i]);
  }
  return text + ")";
}

std::string CreateCast(const Catalog& catalog, const CastObject& object) {
  const types::Cast& cast = object.cast;
  std::string text = fmt::format("CREATE CAST ({} AS {}) ", types::FormatType(catalog, cast.source),
                                 types::FormatType(catalog, cast.target));
  const Routine* function = catalog.Find<Routine>(cast.function);
  if (cast.method == types::CastMethod::kInOut) {
    text += "WITH INOUT";
  } else if (function == nullptr) {
    text += "WITHOUT FUNCTION";
  } else {
    text += "WITH FUNCTION " + RoutineSignature(catalog, *function);
  }
  if (cast.context == types::CoercionContext::kImplicit) text += " AS IMPLICIT";
  if (cast.context == types::CoercionContext::kAssignment) text += " AS ASSIGNMENT";
  return text + ";\n";
}

}  // namespace pgtidy::catalog::dump
