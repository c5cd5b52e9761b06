#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/type_name.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::TableFunction;
using syntax::Items;

constexpr const char* kXmlTable = "XMLTABLE";

// Source: transformRangeTableFunc().
class XmlTable {
 public:
  XmlTable(ParseState& state, const ::RangeTableFunc& raw) : state_(state), raw_(raw) {}

  std::shared_ptr<TableFunction> Transform() {
    result_->row = TransformPart(raw_.rowexpr, {.oid = types::kTextType});
    result_->document = TransformPart(raw_.docexpr, {.oid = types::kXmlType});
    for (const ::RangeTableFuncCol* column : Items<::RangeTableFuncCol>(raw_.columns)) AddColumn(*column);
    for (const ::ResTarget* name : Items<::ResTarget>(raw_.namespaces)) AddNamespace(*name);
    return result_;
  }

 private:
  ExprRef TransformPart(const ::Node* raw, SqlType type) {
    if (raw == nullptr) return nullptr;
    ExprRef expr = CoerceToSpecificType(state_, TransformExpr(state_, raw, ExprPlace::kFromFunction), type, kXmlTable);
    AssignExprCollations(state_, expr);
    return expr;
  }

  SqlType TypeOfColumn(const ::RangeTableFuncCol& raw) {
    if (raw.for_ordinality) {
      if (result_->ordinality_column != -1) {
        throw SqlError("42601", "only one FOR ORDINALITY column is allowed", raw.location);
      }
      result_->ordinality_column = static_cast<int>(result_->column_names.size());
      return {.oid = types::kInt4Type};
    }
    if (raw.typeName->setof) {
      throw SqlError("42P16", fmt::format("column \"{}\" cannot be declared SETOF", raw.colname), raw.location);
    }
    return ResolveTypeName(state_.catalog(), *raw.typeName);
  }

  void AddColumn(const ::RangeTableFuncCol& raw) {
    const SqlType type = TypeOfColumn(raw);
    result_->column_expressions.push_back(TransformPart(raw.colexpr, {.oid = types::kTextType}));
    result_->column_defaults.push_back(TransformPart(raw.coldefexpr, type));
    result_->column_types.push_back(type);
    result_->column_collations.push_back(CollationOfType(state_.catalog(), type.oid));
    result_->column_not_null.push_back(raw.is_not_null);
    if (std::ranges::find(result_->column_names, raw.colname) != result_->column_names.end()) {
      throw SqlError("42601", fmt::format("column name \"{}\" is not unique", raw.colname), raw.location);
    }
    result_->column_names.emplace_back(raw.colname);
  }

  // The default namespace has an empty name.
  void AddNamespace(const ::ResTarget& raw) {
    result_->namespace_uris.push_back(TransformPart(raw.val, {.oid = types::kTextType}));
    const std::string name = raw.name == nullptr ? "" : raw.name;
    if (std::ranges::find(result_->namespace_names, name) != result_->namespace_names.end()) {
      throw SqlError("42601",
                     raw.name == nullptr ? "only one default namespace is allowed"
                                         : fmt::format("namespace name \"{}\" is not unique", name),
                     raw.location);
    }
    result_->namespace_names.push_back(name);
  }

  ParseState& state_;
  const ::RangeTableFunc& raw_;
  std::shared_ptr<TableFunction> result_ = std::make_shared<TableFunction>();
};

bool HasLocalVars(const TableFunction& function) {
  const auto has_var = [](const ExprRef& expr) { return FindVarOfLevel(expr, 0) != nullptr; };
  return has_var(function.document) || has_var(function.row) || std::ranges::any_of(function.namespace_uris, has_var) ||
         std::ranges::any_of(function.column_expressions, has_var) ||
         std::ranges::any_of(function.column_defaults, has_var);
}

// Source: addRangeTableEntryForTableFunc().
NamespaceItemRef AddTableFunctionEntry(ParseState& state, std::shared_ptr<TableFunction> function, const ::Alias* alias,
                                       bool lateral) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = catalog::RteKind::kTableFunction;
  entry->lateral = lateral || HasLocalVars(*function);
  entry->alias = MakeAlias(alias);
  entry->eref =
      entry->alias == nullptr ? catalog::Alias{function->json ? "json_table" : "xmltable", {}} : *entry->alias;
  const size_t given = entry->eref.column_names.size();
  if (given > function->column_names.size()) {
    throw SqlError("42P10",
                   fmt::format("{} function has {} columns available but {} columns specified",
                               function->json ? "JSON_TABLE" : kXmlTable, function->column_names.size(), given));
  }
  NameColumns(*entry, function->column_names, "table", "has");
  entry->column_types = function->column_types;
  entry->column_collations = function->column_collations;
  entry->table_function = std::move(function);
  const std::vector<ColumnType> columns = EntryColumnTypes(state.catalog(), *entry);
  return AddEntry(state, std::move(entry), columns);
}

}  // namespace

NamespaceItemRef AddTableFunction(ParseState& state, const ::Node* raw) {
  state.lateral_active = true;
  if (const auto* xml = syntax::As<::RangeTableFunc>(raw, T_RangeTableFunc)) {
    std::shared_ptr<TableFunction> function = XmlTable(state, *xml).Transform();
    state.lateral_active = false;
    return AddTableFunctionEntry(state, std::move(function), xml->alias, xml->lateral);
  }
  const auto& json = *syntax::As<::JsonTable>(raw, T_JsonTable);
  std::shared_ptr<TableFunction> function = TransformJsonTable(state, json);
  state.lateral_active = false;
  return AddTableFunctionEntry(state, std::move(function), json.alias, json.lateral);
}

}  // namespace pgtidy::query
