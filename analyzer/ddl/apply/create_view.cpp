#include <algorithm>

#include "analyzer/ddl/apply/columns_of_query.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/setting_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/updatable_view.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

struct ViewOptions {
  std::vector<std::string> texts;
  std::string check_option;
};

// Source: DefineView(); the grammar's WITH CHECK OPTION is one more option.
std::string CheckOptionOf(const ::ViewStmt& statement) {
  if (statement.withCheckOption == LOCAL_CHECK_OPTION) return "local";
  if (statement.withCheckOption == CASCADED_CHECK_OPTION) return "cascaded";
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    if (std::string_view(option->defname) == "check_option") return OptionText(*option);
  }
  return "";
}

// Source: view_reloptions().
ViewOptions CheckedOptions(const Catalog& catalog, const ::ViewStmt& statement) {
  ViewOptions options;
  options.texts = RelationOptionTexts(statement.options);
  if (statement.withCheckOption != NO_CHECK_OPTION) {
    for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
      if (std::string_view(option->defname) == "check_option") {
        throw SqlError("22023", "parameter \"check_option\" specified more than once");
      }
    }
    options.texts.push_back("check_option=" + CheckOptionOf(statement));
  }
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    const std::string_view name = option->defname;
    if (option->defnamespace != nullptr) {
      throw SqlError("22023", "unrecognized parameter namespace \"" + std::string(option->defnamespace) + "\"");
    }
    const std::string value = option->arg == nullptr ? "true" : OptionText(*option);
    const bool is_boolean =
        name == "security_barrier" || (name == "security_invoker" && catalog.server_version() >= 15);
    if (is_boolean) {
      if (!ParseBoolean(value)) {
        throw SqlError("22023", "invalid value for boolean option \"" + std::string(name) + "\": " + value);
      }
    } else if (name == "check_option") {
      if (!syntax::IsKeyword(value, "local") && !syntax::IsKeyword(value, "cascaded")) {
        throw SqlError("22023", "invalid value for enum option \"check_option\": " + value)
            .Detail("Valid values are \"local\" and \"cascaded\".");
      }
    } else {
      throw SqlError("22023", "unrecognized parameter \"" + std::string(name) + "\"");
    }
  }
  options.check_option = CheckOptionOf(statement);
  return options;
}

std::string CollationName(const Catalog& catalog, Oid oid) {
  const auto* collation = catalog.Find<catalog::Collation>(oid);
  return collation == nullptr ? "" : collation->name;
}

// Source: checkViewColumns().
void CheckReplacedColumns(const Catalog& catalog, const std::vector<catalog::Column>& replacing,
                          const catalog::Relation& view) {
  if (view.undetermined) return;
  if (replacing.size() < view.columns.size()) throw SqlError("42P16", "cannot drop columns from view");
  for (size_t i = 0; i < view.columns.size(); ++i) {
    const catalog::Column& old_column = view.columns[i];
    const catalog::Column& new_column = replacing[i];
    if (old_column.name != new_column.name) {
      throw SqlError("42P16",
                     "cannot change name of view column \"" + old_column.name + "\" to \"" + new_column.name + "\"")
          .Hint("Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead.");
    }
    if (!old_column.type.determined() || !new_column.type.determined()) continue;
    if (old_column.type != new_column.type) {
      throw SqlError("42P16", "cannot change data type of view column \"" + old_column.name + "\" from " +
                                  types::FormatType(catalog, old_column.type) + " to " +
                                  types::FormatType(catalog, new_column.type));
    }
    if (old_column.collation != new_column.collation && catalog.server_version() >= 15) {
      throw SqlError("42P16", "cannot change collation of view column \"" + old_column.name + "\" from \"" +
                                  CollationName(catalog, old_column.collation) + "\" to \"" +
                                  CollationName(catalog, new_column.collation) + "\"");
    }
  }
}

void CheckAddedColumns(const Catalog& catalog, const std::vector<catalog::Column>& replacing,
                       const catalog::Relation& view) {
  for (size_t i = view.columns.size(); i < replacing.size(); ++i) {
    const bool is_taken = std::any_of(replacing.begin(), replacing.begin() + static_cast<std::ptrdiff_t>(i),
                                      [&](const catalog::Column& column) { return column.name == replacing[i].name; });
    if (is_taken) {
      throw SqlError("42701", "column \"" + replacing[i].name + "\" of relation \"" + view.name + "\" already exists");
    }
    CheckNewColumns(catalog, {replacing[i]}, RelationKind::kView);
  }
}

// Dependencies of a view that its query does not make: on its schema and its extension.
void RemoveQueryDependencies(Catalog& catalog, const ObjectAddress& view) {
  const std::vector<catalog::Dependency> before = catalog.DependenciesOf(view);
  catalog.RemoveDependencies(view);
  for (const catalog::Dependency& dependency : before) {
    if (dependency.type != DependencyType::kNormal || dependency.referenced.object_class == ObjectClass::kNamespace) {
      catalog.AddDependency(view, dependency.referenced, dependency.type);
    }
  }
}

void ReplaceView(ApplyContext& context, const catalog::Relation& view, std::vector<catalog::Column> columns,
                 const AnalysedQuery& analysed, ViewOptions options) {
  Catalog& catalog = context.catalog;
  if (view.kind != RelationKind::kView) throw SqlError("42809", "\"" + view.name + "\" is not a view");
  CheckReplacedColumns(catalog, columns, view);
  CheckAddedColumns(catalog, columns, view);
  for (size_t i = 0; i < columns.size(); ++i) {
    if (i < view.columns.size()) {
      columns[i].comment = view.columns[i].comment;
      columns[i].default_expression = view.columns[i].default_expression;
      columns[i].default_oid = view.columns[i].default_oid;
      columns[i].created = view.columns[i].created;
    }
    columns[i].number = static_cast<int>(i) + 1;
  }
  const ObjectAddress address{ObjectClass::kRelation, view.oid};
  catalog.Update<catalog::Relation>(view.oid, [&](catalog::Relation& changed) {
    changed.columns = std::move(columns);
    changed.view_query = analysed.query;
    changed.options = std::move(options.texts);
    changed.check_option = std::move(options.check_option);
    changed.undetermined = analysed.columns_undetermined;
  });
  RemoveQueryDependencies(catalog, address);
  catalog.AddQueryDependencies(address, *analysed.query);
}

void CheckIsViewQuery(const ::ViewStmt& statement, const catalog::Query& query) {
  const auto* select = syntax::As<::SelectStmt>(statement.query, T_SelectStmt);
  while (select != nullptr && select->larg != nullptr) select = select->larg;
  if (select != nullptr && select->intoClause != nullptr) {
    throw SqlError("0A000", "views must not contain SELECT INTO");
  }
  if (query.has_modifying_cte) {
    throw SqlError("0A000", "views must not contain data-modifying statements in WITH");
  }
}

}  // namespace

void ApplyCreateView(ApplyContext& context, const ::ViewStmt& statement) {
  Catalog& catalog = context.catalog;
  const AnalysedQuery analysed = AnalyseRelationQuery(context, statement.query);
  CheckIsViewQuery(statement, *analysed.query);
  if (!CheckOptionOf(statement).empty()) {
    if (const char* obstacle = query::ViewObstacle(*analysed.query)) {
      throw SqlError("0A000", "WITH CHECK OPTION is supported only on automatically updatable views").Hint(obstacle);
    }
  }
  const std::vector<std::string> names = NameTexts(statement.aliases);
  if (!analysed.columns_undetermined && names.size() > query::ResultColumns(*analysed.query).size()) {
    throw SqlError("42601", "CREATE VIEW specifies more column names than columns");
  }
  ::RangeVar name = *statement.view;
  name.location = -1;  // The server gives no position for it.
  if (name.relpersistence == RELPERSISTENCE_UNLOGGED) {
    throw SqlError("42601", "views cannot be unlogged because they do not have storage");
  }
  if (name.relpersistence == RELPERSISTENCE_PERMANENT && QueryUsesTemporaryRelation(catalog, *analysed.query)) {
    context.notices.push_back("view \"" + std::string(name.relname) + "\" will be a temporary view");
    name.relpersistence = RELPERSISTENCE_TEMP;
  }
  std::vector<catalog::Column> columns = ColumnsOfQuery(catalog, *analysed.query, names, ColumnPurpose::kView);
  const CreationName creation = CreationNameOf(context, name);
  const Oid existing = catalog.FindRelationIn(creation.namespace_oid, creation.name);
  if (statement.replace && existing != types::kInvalidOid) {
    const auto view = catalog.Get<catalog::Relation>(existing);
    ReplaceView(context, *view, std::move(columns), analysed, CheckedOptions(catalog, statement));
    return;
  }
  ViewOptions options = CheckedOptions(catalog, statement);
  CheckNewColumns(catalog, columns, RelationKind::kView);
  CheckRelationNameIsFree(catalog, creation.namespace_oid, creation.name);
  catalog::Relation view;
  view.name = creation.name;
  view.namespace_oid = creation.namespace_oid;
  view.kind = RelationKind::kView;
  view.persistence = catalog.IsTemporaryNamespace(creation.namespace_oid) ? 't' : 'p';
  view.columns = std::move(columns);
  view.view_query = analysed.query;
  view.options = std::move(options.texts);
  view.check_option = std::move(options.check_option);
  view.undetermined = analysed.columns_undetermined;
  view.created = context.PlaceAt(statement.view->location);
  const Oid oid = CreateRelation(context, std::move(view));
  catalog.AddQueryDependencies({ObjectClass::kRelation, oid}, *analysed.query);
}

}  // namespace pgtidy::ddl
