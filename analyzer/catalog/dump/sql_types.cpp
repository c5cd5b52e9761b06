#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/dump/sql_statements.h"
#include "analyzer/types/format_type.h"
#include "analyzer/types/input/characters.h"

// CREATE TYPE, CREATE DOMAIN.
namespace pgtidy::catalog::dump {

namespace {

std::string NameOf(const Catalog& catalog, const TypeObject& type) {
  return catalog.QualifiedName(type.type.namespace_oid, type.name);
}

std::string CreateEnum(const Catalog& catalog, const TypeObject& type) {
  std::string text = "CREATE TYPE " + NameOf(catalog, type) + " AS ENUM (";
  for (size_t i = 0; i < type.type.labels.size(); ++i) {
    text += i == 0 ? "\n    " : ",\n    ";
    text += QuoteLiteral(type.type.labels[i]);
  }
  return text + (type.type.labels.empty() ? ");\n" : "\n);\n");
}

std::string CreateComposite(const Catalog& catalog, const TypeObject& type) {
  const Relation& relation = *catalog.Find<Relation>(type.type.relation);
  std::string attributes;
  for (const Column& column : relation.columns) {
    if (column.dropped) continue;
    attributes += attributes.empty() ? "\n    " : ",\n    ";
    attributes += catalog.QuoteIdentifier(column.name) + " " + types::FormatType(catalog, column.type) +
                  deparse::CollationSuffix(catalog, column.collation, deparse::TypeCollation(catalog, column.type.oid));
  }
  return "CREATE TYPE " + NameOf(catalog, type) + " AS (" + attributes + (attributes.empty() ? ");\n" : "\n);\n");
}

std::string CreateDomain(const Catalog& catalog, const TypeObject& object) {
  const types::Type& type = object.type;
  const std::string name = NameOf(catalog, object);
  std::string text = "CREATE DOMAIN " + name + " AS " + types::FormatType(catalog, {type.base_type, type.typmod}) +
                     deparse::CollationSuffix(catalog, type.collation, deparse::TypeCollation(catalog, type.base_type));
  if (object.default_expression != nullptr) {
    text += " DEFAULT " + DeparseExpression(catalog, *object.default_expression, types::kInvalidOid);
  }
  bool has_not_null = false;
  std::string constraints;
  std::string later;
  for (const Oid oid : catalog.ConstraintsOfDomain(object.oid)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    has_not_null = has_not_null || constraint.type == ConstraintType::kNotNull;
    const std::string definition =
        "CONSTRAINT " + catalog.QuoteIdentifier(constraint.name) + " " + ConstraintDefinition(catalog, constraint);
    if (constraint.validated) {
      constraints += "\n    " + definition;
    } else {
      later += fmt::format("ALTER DOMAIN {} ADD {};\n", name, definition);
    }
  }
  if (type.not_null && !has_not_null) text += " NOT NULL";
  return text + constraints + ";\n" + later;
}

std::string CreateRange(const Catalog& catalog, const TypeObject& object) {
  const types::Type& type = object.type;
  std::string text = "CREATE TYPE " + NameOf(catalog, object) +
                     " AS RANGE (\n    SUBTYPE = " + types::FormatType(catalog, type.range_subtype);
  const auto detail = [&](size_t i) {
    return i < object.range_details.size() ? object.range_details[i] : types::kInvalidOid;
  };
  const std::string operator_class = deparse::OperatorClassSuffix(catalog, detail(0), type.range_subtype);
  if (!operator_class.empty()) text += ",\n    SUBTYPE_OPCLASS =" + operator_class;
  if (detail(1) != types::kInvalidOid && detail(1) != deparse::TypeCollation(catalog, type.range_subtype)) {
    text += ",\n    COLLATION = " + deparse::CollationName(catalog, detail(1));
  }
  const auto function = [&](std::string_view option, Oid oid) {
    const Routine* routine = catalog.Find<Routine>(oid);
    if (routine == nullptr) return;
    text += fmt::format(",\n    {} = {}", option, catalog.QualifiedName(routine->namespace_oid, routine->name));
  };
  function("CANONICAL", detail(2));
  function("SUBTYPE_DIFF", detail(3));
  if (const TypeObject* multirange = catalog.Find<TypeObject>(type.multirange)) {
    text += ",\n    MULTIRANGE_TYPE_NAME = " + NameOf(catalog, *multirange);
  }
  return text + "\n);\n";
}

/// The functions of a base type. The catalogue keeps them as dependencies; their signatures tell what each is for.
class BaseTypeFunctions {
 public:
  BaseTypeFunctions(const Catalog& catalog, const TypeObject& type) : catalog_(catalog) {
    for (const Dependency& edge : catalog.DependenciesOf({ObjectClass::kType, type.oid})) {
      if (edge.referenced.object_class != ObjectClass::kRoutine) continue;
      if (const Routine* routine = catalog.Find<Routine>(edge.referenced.oid)) Add(*routine, type);
    }
  }

  [[nodiscard]] std::string Text() const { return text_; }
  [[nodiscard]] bool complete() const { return has_input_ && has_output_; }

 private:
  void Add(const Routine& routine, const TypeObject& type) {
    const Oid first = routine.arguments.empty() ? types::kInvalidOid : routine.arguments[0];
    if (routine.oid == type.type.input_function) {
      has_input_ = true;
      Option("INPUT", routine);
    } else if (first == type.oid && routine.result == types::kCstringType) {
      has_output_ = true;
      Option("OUTPUT", routine);
    } else if (first == types::kInternalType && routine.result == type.oid) {
      Option("RECEIVE", routine);
    } else if (first == type.oid && routine.result == types::kByteaType) {
      Option("SEND", routine);
    } else if (routine.result == types::kInt4Type) {
      Option("TYPMOD_IN", routine);
    } else if (routine.result == types::kCstringType) {
      Option("TYPMOD_OUT", routine);
    } else if (routine.result == types::kBoolType) {
      Option("ANALYZE", routine);
    } else {
      Option("SUBSCRIPT", routine);
    }
  }

  void Option(std::string_view name, const Routine& routine) {
    text_ += fmt::format("\n    {} = {},", name, catalog_.QualifiedName(routine.namespace_oid, routine.name));
  }

  const Catalog& catalog_;
  std::string text_;
  bool has_input_ = false;
  bool has_output_ = false;
};

std::string_view AlignmentName(char alignment) {
  switch (alignment) {
    case 'c': return "char";
    case 's': return "int2";
    case 'd': return "double";
    default: return "int4";
  }
}

std::string CreateBaseType(const Catalog& catalog, const TypeObject& object) {
  const types::Type& type = object.type;
  const std::string name = NameOf(catalog, object);
  const BaseTypeFunctions functions(catalog, object);
  if (!functions.complete()) return "-- type " + name + ": its functions are not known\n";
  std::string text = "CREATE TYPE " + name + " (" + functions.Text();
  text += "\n    INTERNALLENGTH = " + (type.length > 0 ? std::to_string(type.length) : std::string("variable"));
  if (type.by_value) text += ",\n    PASSEDBYVALUE";
  std::string storage(StorageName(type.storage));
  std::ranges::transform(storage, storage.begin(), types::ToLower);
  text += fmt::format(",\n    ALIGNMENT = {},\n    STORAGE = {}", AlignmentName(type.alignment), storage);
  if (type.category != 'U') text += ",\n    CATEGORY = " + QuoteLiteral(std::string(1, type.category));
  if (type.preferred) text += ",\n    PREFERRED = true";
  if (!object.default_text.empty()) text += ",\n    DEFAULT = " + QuoteLiteral(object.default_text);
  if (type.element != types::kInvalidOid) text += ",\n    ELEMENT = " + types::FormatType(catalog, type.element);
  if (type.delimiter != ',') text += ",\n    DELIMITER = " + QuoteLiteral(std::string(1, type.delimiter));
  if (type.collation != types::kInvalidOid) text += ",\n    COLLATABLE = true";
  return text + "\n);\n";
}

}  // namespace

std::string CreateShellType(const Catalog& catalog, const TypeObject& type) {
  return "CREATE TYPE " + NameOf(catalog, type) + ";\n";
}

std::string_view StorageName(char storage) {
  switch (storage) {
    case 'p': return "PLAIN";
    case 'e': return "EXTERNAL";
    case 'm': return "MAIN";
    default: return "EXTENDED";
  }
}

std::string CreateType(const Catalog& catalog, const TypeObject& type) {
  if (!type.type.defined) return CreateShellType(catalog, type);
  switch (type.type.kind) {
    case types::TypeKind::kEnum: return CreateEnum(catalog, type);
    case types::TypeKind::kComposite: return CreateComposite(catalog, type);
    case types::TypeKind::kDomain: return CreateDomain(catalog, type);
    case types::TypeKind::kRange: return CreateRange(catalog, type);
    default: return type.type.defined ? CreateBaseType(catalog, type) : CreateShellType(catalog, type);
  }
}

}  // namespace pgtidy::catalog::dump
