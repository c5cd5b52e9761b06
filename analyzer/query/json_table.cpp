#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::TableFunction;
using syntax::Items;

// Whether values of the type are made by JSON_QUERY and not by JSON_VALUE. Source: isCompositeType().
bool IsMadeByQuery(const Catalog& catalog, Oid type) {
  const Oid base = types::BaseType(catalog, type);
  if (base == types::kJsonType || base == types::kJsonbType || base == types::kRecordType) return true;
  const types::Type* found = catalog.FindType(base);
  return found != nullptr && (found->kind == types::TypeKind::kComposite || found->true_array);
}

// The text of `JSON_TABLE(...)` in the source.
std::string SourceText(std::string_view source, int location) {
  if (location < 0 || static_cast<size_t>(location) >= source.size()) return {};
  syntax::Lexer lexer(source, {}, static_cast<uint32_t>(location));
  int depth = 0;
  for (;;) {
    const syntax::Token token = lexer.Next();
    if (token.kind == syntax::TokenKind::kEnd) return {};
    const std::string_view text = source.substr(token.range.begin, token.range.size());
    if (text == "(") ++depth;
    if (text == ")" && --depth == 0) {
      return std::string(source.substr(static_cast<size_t>(location), token.range.end - static_cast<size_t>(location)));
    }
  }
}

class JsonTable {
 public:
  JsonTable(ParseState& state, const ::JsonTable& raw) : state_(state), raw_(raw) {}

  std::shared_ptr<TableFunction> Transform() {
    if (raw_.on_error != nullptr && raw_.on_error->btype != JSON_BEHAVIOR_ERROR &&
        raw_.on_error->btype != JSON_BEHAVIOR_EMPTY && raw_.on_error->btype != JSON_BEHAVIOR_EMPTY_ARRAY) {
      throw SqlError("42601", "invalid ON ERROR behavior", raw_.on_error->location)
          .Detail("Only EMPTY [ ARRAY ] or ERROR is allowed in the top-level ON ERROR clause.");
    }
    if (raw_.pathspec->name != nullptr) names_.emplace_back(raw_.pathspec->name);
    CheckNames(raw_.columns);
    result_->json = true;
    TransformDocument();
    TransformColumns(raw_.columns);
    result_->source_text = SourceText(state_.context.source, raw_.location);
    return result_;
  }

 private:
  void AddName(const char* name, int location) {
    if (std::ranges::find(names_, name) != names_.end()) {
      throw SqlError("42712", fmt::format("duplicate JSON_TABLE column or path name: {}", name), location);
    }
    names_.emplace_back(name);
  }

  // Source: CheckDuplicateColumnOrPathNames().
  void CheckNames(const ::List* columns) {
    for (const ::JsonTableColumn* column : Items<::JsonTableColumn>(columns)) {
      if (column->coltype != JTC_NESTED) {
        AddName(column->name, column->location);
        continue;
      }
      if (column->pathspec->name != nullptr) AddName(column->pathspec->name, column->pathspec->name_location);
      CheckNames(column->columns);
    }
  }

  void TransformDocument() {
    ::JsonFuncExpr call{};
    call.type = T_JsonFuncExpr;
    call.op = JSON_TABLE_OP;
    call.context_item = raw_.context_item;
    call.pathspec = raw_.pathspec->string;
    call.passing = raw_.passing;
    call.on_error = raw_.on_error;
    call.location = raw_.location;
    const PlaceScope scope(state_, ExprPlace::kFromFunction);
    result_->document = TransformJsonFuncExpr(state_, call);
    AssignExprCollations(state_, result_->document);
  }

  // The columns of nested paths come behind the others. Source: transformJsonTableColumns().
  void TransformColumns(const ::List* columns) {
    for (const ::JsonTableColumn* column : Items<::JsonTableColumn>(columns)) {
      if (column->coltype != JTC_NESTED) AddColumn(*column);
    }
    for (const ::JsonTableColumn* column : Items<::JsonTableColumn>(columns)) {
      if (column->coltype == JTC_NESTED) TransformColumns(column->columns);
    }
  }

  void AddColumn(const ::JsonTableColumn& raw) {
    SqlType type{.oid = types::kInt4Type};
    ExprRef value;
    if (raw.coltype == JTC_FOR_ORDINALITY) {
      if (has_ordinality_) throw SqlError("42601", "only one FOR ORDINALITY column is allowed", raw.location);
      has_ordinality_ = true;
      result_->ordinality_column = static_cast<int>(result_->column_names.size());
    } else {
      type = ResolveTypeName(state_.catalog(), *raw.typeName);
      value = TransformValue(raw, type.oid);
    }
    result_->column_names.emplace_back(raw.name);
    result_->column_types.push_back(type);
    result_->column_collations.push_back(CollationOfType(state_.catalog(), type.oid));
    result_->column_expressions.push_back(std::move(value));
    result_->column_defaults.push_back(nullptr);
    result_->column_not_null.push_back(false);
  }

  // Source: transformJsonTableColumn().
  ExprRef TransformValue(const ::JsonTableColumn& raw, Oid type) {
    const bool by_query = raw.coltype == JTC_FORMATTED || raw.quotes != JS_QUOTES_UNSPEC || raw.wrapper != JSW_UNSPEC ||
                          IsMadeByQuery(state_.catalog(), type);
    ::JsonFormat format{};
    format.type = T_JsonFormat;
    format.format_type = JS_FORMAT_DEFAULT;
    format.encoding = JS_ENC_DEFAULT;
    format.location = -1;
    // The value of a row has no raw form; only its type, which becomes jsonb, is looked at.
    ::A_Const row{};
    row.type = T_A_Const;
    row.isnull = true;
    row.location = -1;
    ::JsonValueExpr item{};
    item.type = T_JsonValueExpr;
    item.raw_expr = reinterpret_cast<::Expr*>(&row);
    item.format = &format;
    ::JsonReturning returning{};
    returning.type = T_JsonReturning;
    returning.format = raw.format == nullptr ? &format : raw.format;
    ::JsonOutput output{};
    output.type = T_JsonOutput;
    output.typeName = raw.typeName;
    output.returning = &returning;
    char root_path[] = "$";
    ::A_Const path{};
    path.type = T_A_Const;
    path.val.sval.type = T_String;
    path.val.sval.sval = root_path;
    path.location = -1;
    ::JsonFuncExpr call{};
    call.type = T_JsonFuncExpr;
    call.op = raw.coltype == JTC_EXISTS ? JSON_EXISTS_OP : by_query ? JSON_QUERY_OP : JSON_VALUE_OP;
    call.column_name = raw.name;
    call.context_item = &item;
    call.pathspec = raw.pathspec == nullptr ? reinterpret_cast<::Node*>(&path) : raw.pathspec->string;
    call.passing = raw_.passing;
    call.output = &output;
    call.on_empty = raw.on_empty;
    call.on_error = raw.on_error;
    call.wrapper = raw.wrapper;
    call.quotes = raw.quotes;
    call.location = raw.location;
    const PlaceScope scope(state_, ExprPlace::kFromFunction);
    ExprRef value = TransformJsonFuncExpr(state_, call);
    AssignExprCollations(state_, value);
    return value;
  }

  ParseState& state_;
  const ::JsonTable& raw_;
  std::shared_ptr<TableFunction> result_ = std::make_shared<TableFunction>();
  std::vector<std::string> names_;
  bool has_ordinality_ = false;
};

}  // namespace

std::shared_ptr<TableFunction> TransformJsonTable(ParseState& state, const ::JsonTable& raw) {
  return JsonTable(state, raw).Transform();
}

}  // namespace pgtidy::query
