#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/function_attributes.h"
#include "analyzer/ddl/apply/function_body.h"
#include "analyzer/ddl/apply/function_parameters.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/plpgsql_body.h"
#include "analyzer/ddl/apply/routine.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// CREATE FUNCTION and CREATE PROCEDURE: functioncmds.c.
namespace pgtidy::ddl {

using catalog::Routine;

namespace {

// The options of the statement, as given. Source: compute_function_attributes().
struct FunctionOptions {
  FunctionAttributes attributes;
  const ::DefElem* as = nullptr;
  const ::DefElem* language = nullptr;
  const ::DefElem* transform = nullptr;
  const ::DefElem* window = nullptr;
};

void TakeOnce(const ::DefElem*& slot, const ::DefElem& option) {
  if (slot != nullptr) ThrowConflictingOption(option);
  slot = &option;
}

FunctionOptions ReadOptions(const ::CreateFunctionStmt& statement) {
  FunctionOptions options;
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    const std::string_view name = option->defname;
    if (name == "as") {
      TakeOnce(options.as, *option);
    } else if (name == "language") {
      TakeOnce(options.language, *option);
    } else if (name == "transform") {
      TakeOnce(options.transform, *option);
    } else if (name == "window") {
      if (options.window != nullptr) ThrowConflictingOption(*option);
      if (statement.is_procedure) ThrowInvalidProcedureAttribute(*option);
      options.window = option;
    } else {
      static_cast<void>(options.attributes.Take(statement.is_procedure, *option));
    }
  }
  return options;
}

std::string LanguageOf(const ::CreateFunctionStmt& statement, const FunctionOptions& options) {
  if (options.language != nullptr) return OptionText(*options.language);
  if (statement.sql_body == nullptr) throw SqlError("42P13", "no language specified");
  return "sql";
}

std::vector<Oid> ReadTransforms(const Catalog& catalog, const ::DefElem& option, Oid language,
                                std::string_view language_name) {
  std::vector<Oid> transform_types;
  for (const ::TypeName* name : syntax::Items<::TypeName>(reinterpret_cast<const ::List*>(option.arg))) {
    Oid type = query::ResolveTypeName(catalog, *name, false).oid;
    if (IsUndetermined(catalog, type)) continue;
    if (const Oid element = types::BaseElementType(catalog, type); element != types::kInvalidOid) type = element;
    transform_types.push_back(type);
    if (FindTransform(catalog, type, language) != types::kInvalidOid) continue;
    ThrowUnlessUndetermined(catalog, ObjectClass::kTransform, "", "",
                            SqlError("42704", fmt::format("transform for type {} language \"{}\" does not exist",
                                                          types::FormatType(catalog, type), language_name)));
  }
  return transform_types;
}

void ReadResult(ApplyContext& context, const ::CreateFunctionStmt& statement, Routine& routine, Oid required) {
  if (statement.is_procedure) {
    routine.result = required == types::kInvalidOid ? types::kVoidType : required;
    return;
  }
  if (statement.returnType == nullptr) {
    if (required == types::kInvalidOid) throw SqlError("42P13", "function result type must be specified");
    routine.result = required;
    return;
  }
  ReadResultType(context, routine, *statement.returnType);
  if (required == types::kInvalidOid || routine.result == required) return;
  if (IsUndetermined(context.catalog, required) || IsUndetermined(context.catalog, routine.result)) return;
  throw SqlError("42P13", fmt::format("function result type must be {} because of OUT parameters",
                                      types::FormatType(context.catalog, required)));
}

// Source: interpret_AS_clause().
void ReadBody(ApplyContext& context, const ::CreateFunctionStmt& statement, const FunctionOptions& options,
              std::string_view language_name, Routine& routine) {
  if (statement.sql_body == nullptr && options.as == nullptr) throw SqlError("42P13", "no function body specified");
  if (statement.sql_body != nullptr && options.as != nullptr) {
    throw SqlError("42P13", "duplicate function body specified");
  }
  if (statement.sql_body != nullptr) {
    if (routine.language != types::kSqlLanguage) {
      throw SqlError("42P13", "inline SQL function body only valid for language SQL");
    }
    ReadSqlBody(context, routine, statement.sql_body);
    return;
  }
  const syntax::Items<::Node> texts(reinterpret_cast<const ::List*>(options.as->arg));
  const std::string first(syntax::StringValue(texts[0]));
  if (routine.language == types::kCLanguage) {
    routine.binary = first;
    routine.body = texts.size() > 1 ? std::string(syntax::StringValue(texts[1])) : routine.name;
    if (routine.body == "-") routine.body = routine.name;
    return;
  }
  if (texts.size() != 1) {
    throw SqlError("42P13", fmt::format("only one AS item needed for language \"{}\"", language_name));
  }
  routine.body = first;
  if (routine.language == types::kInternalLanguage && routine.body.empty()) routine.body = routine.name;
}

void Validate(ApplyContext& context, const Routine& routine, std::string_view language_name, int as_location) {
  if (context.extension != types::kInvalidOid) return;
  std::optional<RoutineSettings> settings;
  if (context.catalog.session().check_function_bodies) settings.emplace(context.catalog, routine);
  if (routine.language == types::kSqlLanguage) {
    ValidateSqlFunction(context, routine, as_location);
  } else if (language_name == "plpgsql") {
    ValidatePlpgsqlFunction(context, routine, as_location);
  }
}

}  // namespace

void ApplyCreateFunction(ApplyContext& context, const ::CreateFunctionStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.funcname);
  const FunctionOptions options = ReadOptions(statement);
  Routine routine;
  routine.name = name.name;
  routine.namespace_oid = name.namespace_oid;
  routine.kind = statement.is_procedure ? 'p' : (options.window != nullptr ? 'w' : 'f');
  routine.created = context.PlaceAt(-1);
  options.attributes.ApplyTo(catalog, routine);
  const std::string language_name = LanguageOf(statement, options);
  routine.language = RequireLanguage(catalog, language_name);
  if (options.transform != nullptr) {
    routine.transform_types = ReadTransforms(catalog, *options.transform, routine.language, language_name);
  }
  const Oid required = ReadParameters(context, routine, statement.parameters);
  ReadResult(context, statement, routine, required);
  const bool reads_body = context.extension == types::kInvalidOid || statement.sql_body == nullptr;
  if (reads_body) ReadBody(context, statement, options, language_name, routine);
  if (routine.rows && !routine.returns_set) {
    throw SqlError("22023", "ROWS is not applicable when function does not return a set");
  }
  const Oid oid = StoreRoutine(context, std::move(routine), statement.replace);
  const std::shared_ptr<const Routine> stored = catalog.Get<Routine>(oid);
  Validate(context, *stored, language_name, options.as == nullptr ? -1 : options.as->location);
}

}  // namespace pgtidy::ddl
