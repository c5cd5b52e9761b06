#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/named_object.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

// CREATE LANGUAGE with a handler: proclang.c. Without one it is CREATE EXTENSION.
namespace pgtidy::ddl {

void ApplyCreateLanguage(ApplyContext& context, const ::CreatePLangStmt& statement) {
  Catalog& catalog = context.catalog;
  std::vector<Oid> functions;
  const auto find = [&](const ::List* names, const std::vector<Oid>& arguments) {
    if (names != nullptr) functions.push_back(query::LookupFunctionName(catalog, names, &arguments, false));
  };
  find(statement.plhandler, {});
  const auto* handler = catalog.Find<catalog::Routine>(functions.front());
  if (handler != nullptr && handler->result != types::kLanguageHandlerType) {
    throw SqlError("42809", fmt::format("function {} must return type language_handler",
                                        query::NameListText(statement.plhandler)));
  }
  find(statement.plinline, {types::kInternalType});
  find(statement.plvalidator, {types::kOidType});
  Oid language = catalog.FindLanguage(statement.plname);
  if (language != types::kInvalidOid && !statement.replace) {
    ThrowUnlessUndetermined(catalog, ObjectClass::kLanguage, "", statement.plname,
                            SqlError("42710", fmt::format("language \"{}\" already exists", statement.plname)));
  }
  if (language == types::kInvalidOid) {
    language = StoreNamedObject(context, ObjectClass::kLanguage, {.namespace_oid = 0, .name = statement.plname}).oid;
  }
  for (const Oid function : functions) {
    catalog.AddDependency({ObjectClass::kLanguage, language}, {ObjectClass::kRoutine, function},
                          DependencyType::kNormal);
  }
}

}  // namespace pgtidy::ddl
