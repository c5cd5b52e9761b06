#include <fmt/format.h>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/dump/sql_statements.h"
#include "analyzer/types/format_type.h"

// Collations, roles, foreign-data wrappers and servers, and what is kept as it was written.
namespace pgtidy::catalog::dump {

namespace {

// The functions of a language are told apart by what they take.
std::string CreateLanguage(const Catalog& catalog, const NamedObject& language) {
  std::string handler;
  std::string others;
  for (const Dependency& edge : catalog.DependenciesOf({ObjectClass::kLanguage, language.oid})) {
    const Routine* routine =
        edge.referenced.object_class == ObjectClass::kRoutine ? catalog.Find<Routine>(edge.referenced.oid) : nullptr;
    if (routine == nullptr) continue;
    const std::string name = catalog.QualifiedName(routine->namespace_oid, routine->name);
    if (routine->arguments.empty()) {
      handler = name;
    } else {
      others += (routine->arguments.front() == types::kInternalType ? " INLINE " : " VALIDATOR ") + name;
    }
  }
  return "CREATE LANGUAGE " + catalog.QuoteIdentifier(language.name) + " HANDLER " + handler + others + ";\n";
}

std::string CreateTransform(const Catalog& catalog, const NamedObject& transform) {
  const NamedObject* language = catalog.Find<NamedObject>(transform.members[1]);
  std::string functions;
  for (const auto& [direction, oid] : {std::pair{"FROM", transform.members[2]}, {"TO", transform.members[3]}}) {
    const Routine* routine = catalog.Find<Routine>(oid);
    if (routine == nullptr) continue;
    if (!functions.empty()) functions += ", ";
    functions += fmt::format("{} SQL WITH FUNCTION {}", direction, RoutineSignature(catalog, *routine));
  }
  return fmt::format("CREATE TRANSFORM FOR {} LANGUAGE {} ({});\n", types::FormatType(catalog, transform.members[0]),
                     language == nullptr ? "" : catalog.QuoteIdentifier(language->name), functions);
}

}  // namespace

std::string CreateCollation(const Catalog& catalog, const Collation& collation) {
  const std::string name = catalog.QualifiedName(collation.namespace_oid, collation.name);
  if (collation.definition.empty()) return "-- collation " + name + ": its definition is not known\n";
  return "CREATE COLLATION " + name + " (" + collation.definition + ");\n";
}

std::string CreateNamedObject(const Catalog& catalog, const NamedObject& object) {
  const std::string name = catalog.QuoteIdentifier(object.name);
  // Roles are the server's: one that policies name may be there already.
  if (object.object_class == ObjectClass::kRole) {
    return fmt::format("DO $$ BEGIN CREATE ROLE {}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;\n", name);
  }
  if (object.object_class == ObjectClass::kLanguage) return CreateLanguage(catalog, object);
  if (object.object_class == ObjectClass::kTransform) return CreateTransform(catalog, object);
  if (!object.definition.empty()) return object.definition + ";\n";
  std::string note =
      fmt::format("-- {}: its options are not known\n", catalog.Describe({object.object_class, object.oid}));
  if (object.object_class == ObjectClass::kForeignDataWrapper) {
    return note + "CREATE FOREIGN DATA WRAPPER " + name + ";\n";
  }
  for (const Dependency& edge : catalog.DependenciesOf({object.object_class, object.oid})) {
    if (edge.referenced.object_class != ObjectClass::kForeignDataWrapper) continue;
    const NamedObject* wrapper = catalog.Find<NamedObject>(edge.referenced.oid);
    if (wrapper == nullptr) continue;
    return note +
           fmt::format("CREATE SERVER {} FOREIGN DATA WRAPPER {};\n", name, catalog.QuoteIdentifier(wrapper->name));
  }
  return note;
}

}  // namespace pgtidy::catalog::dump
