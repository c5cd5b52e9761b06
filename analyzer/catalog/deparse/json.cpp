#include <utility>

#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog::deparse {

namespace {

using Constructor = JsonConstructorExpr::Type;

std::string_view FunctionOf(Constructor type) {
  switch (type) {
    case Constructor::kObject: return "JSON_OBJECT";
    case Constructor::kArray: return "JSON_ARRAY";
    case Constructor::kObjectAgg: return "JSON_OBJECTAGG";
    case Constructor::kArrayAgg: return "JSON_ARRAYAGG";
    case Constructor::kParse: return "JSON";
    case Constructor::kScalar: return "JSON_SCALAR";
    case Constructor::kSerialize: return "JSON_SERIALIZE";
  }
  return "";
}

std::string_view BehaviorName(JsonBehavior::Type type) {
  switch (type) {
    case JsonBehavior::Type::kNone: return "";
    case JsonBehavior::Type::kNull: return " NULL";
    case JsonBehavior::Type::kError: return " ERROR";
    case JsonBehavior::Type::kEmpty: return " EMPTY";
    case JsonBehavior::Type::kTrue: return " TRUE";
    case JsonBehavior::Type::kFalse: return " FALSE";
    case JsonBehavior::Type::kUnknown: return " UNKNOWN";
    case JsonBehavior::Type::kEmptyArray: return " EMPTY ARRAY";
    case JsonBehavior::Type::kEmptyObject: return " EMPTY OBJECT";
    case JsonBehavior::Type::kDefault: return " DEFAULT ";
  }
  return "";
}

}  // namespace

// Source: get_json_format().
void Printer::JsonFormatClause(const JsonFormat& format) {
  if (format.type == JsonFormat::Type::kDefault) return;
  Text(format.type == JsonFormat::Type::kJsonb ? " FORMAT JSONB" : " FORMAT JSON");
  switch (format.encoding) {
    case JsonFormat::Encoding::kDefault: return;
    case JsonFormat::Encoding::kUtf8: return Text(" ENCODING UTF8");
    case JsonFormat::Encoding::kUtf16: return Text(" ENCODING UTF16");
    case JsonFormat::Encoding::kUtf32: return Text(" ENCODING UTF32");
  }
}

// Source: get_json_returning().
void Printer::JsonReturningClause(const JsonReturning& returning, bool json_by_default) {
  if (returning.type.oid == types::kInvalidOid) return;
  Text(" RETURNING ");
  TypeName(returning.type);
  const auto usual = returning.type.oid == types::kJsonbType ? JsonFormat::Type::kJsonb : JsonFormat::Type::kJson;
  if (!json_by_default || returning.format.type != usual) JsonFormatClause(returning.format);
}

// Source: get_json_constructor_options().
std::string Printer::JsonConstructorOptions(const JsonConstructorExpr& node) {
  std::string options;
  std::string* const out = std::exchange(out_, &options);
  if (node.absent_on_null) {
    if (node.type == Constructor::kObject || node.type == Constructor::kObjectAgg) Text(" ABSENT ON NULL");
  } else if (node.type == Constructor::kArray || node.type == Constructor::kArrayAgg) {
    Text(" NULL ON NULL");
  }
  if (node.unique) Text(" WITH UNIQUE KEYS");
  if (node.type != Constructor::kParse && node.type != Constructor::kScalar) JsonReturningClause(node.returning, true);
  out_ = out;
  return options;
}

// Source: get_json_constructor().
void Printer::JsonConstructor(const JsonConstructorExpr& node) {
  if (node.type == Constructor::kObjectAgg || node.type == Constructor::kArrayAgg) {
    const AggregateSyntax syntax{.name = std::string(FunctionOf(node.type)),
                                 .options = JsonConstructorOptions(node),
                                 .key_value = node.type == Constructor::kObjectAgg};
    if (const auto* aggregate = As<Aggref>(node.function)) {
      Aggregate(*aggregate, &syntax);
    } else if (const auto* window = As<WindowFunc>(node.function)) {
      Window(*window, &syntax);
    }
    return;
  }
  Text(FunctionOf(node.type));
  Text("(");
  for (size_t i = 0; i < node.arguments.size(); ++i) {
    if (i > 0) Text(node.type == Constructor::kObject && i % 2 == 1 ? " : " : ", ");
    Expression(node.arguments[i], true);
  }
  Text(JsonConstructorOptions(node));
  Text(")");
}

void Printer::JsonPredicate(const JsonIsPredicate& node) {
  Open();
  Operand(node.argument, true, node);
  Text(" IS JSON");
  switch (node.item_type) {
    case JsonIsPredicate::ItemType::kAny: break;
    case JsonIsPredicate::ItemType::kObject: Text(" OBJECT"); break;
    case JsonIsPredicate::ItemType::kArray: Text(" ARRAY"); break;
    case JsonIsPredicate::ItemType::kScalar: Text(" SCALAR"); break;
  }
  if (node.unique_keys) Text(" WITH UNIQUE KEYS");
  Close();
}

void Printer::Json(const JsonExpr& node, bool show_implicit) {
  switch (node.operation) {
    case JsonExpr::Operation::kExists: Text("JSON_EXISTS("); break;
    case JsonExpr::Operation::kQuery: Text("JSON_QUERY("); break;
    case JsonExpr::Operation::kValue: Text("JSON_VALUE("); break;
    case JsonExpr::Operation::kTable: Text("JSON_TABLE("); break;
  }
  Expression(node.formatted, show_implicit);
  Text(", ");
  if (const auto* path = As<Const>(node.path)) {
    Constant(*path, TypeLabel::kNever);
  } else {
    Expression(node.path, show_implicit);
  }
  for (size_t i = 0; i < node.passing_values.size(); ++i) {
    Text(i == 0 ? " PASSING " : ", ");
    Expression(node.passing_values[i], show_implicit);
    Text(" AS ");
    Name(node.passing_names[i]);
  }
  if (node.operation != JsonExpr::Operation::kExists || node.returning.type.oid != types::kBoolType) {
    JsonReturningClause(node.returning, node.operation == JsonExpr::Operation::kQuery);
  }
  JsonOptions(node);
  Text(")");
}

// Source: get_json_expr_options().
void Printer::JsonOptions(const JsonExpr& node) {
  if (node.operation == JsonExpr::Operation::kQuery) {
    switch (node.wrapper) {
      case JsonExpr::Wrapper::kUnspecified:
      case JsonExpr::Wrapper::kNone: Text(" WITHOUT WRAPPER"); break;
      case JsonExpr::Wrapper::kConditional: Text(" WITH CONDITIONAL WRAPPER"); break;
      case JsonExpr::Wrapper::kUnconditional: Text(" WITH UNCONDITIONAL WRAPPER"); break;
    }
    Text(node.omit_quotes ? " OMIT QUOTES" : " KEEP QUOTES");
  }
  const auto usual =
      node.operation == JsonExpr::Operation::kExists ? JsonBehavior::Type::kFalse : JsonBehavior::Type::kNull;
  JsonBehaviorClause(node.on_empty, usual, "EMPTY");
  JsonBehaviorClause(node.on_error, usual, "ERROR");
}

void Printer::JsonBehaviorClause(const JsonBehavior& behavior, JsonBehavior::Type usual, std::string_view event) {
  if (behavior.type == JsonBehavior::Type::kNone || behavior.type == usual) return;
  Text(BehaviorName(behavior.type));
  if (behavior.type == JsonBehavior::Type::kDefault) Expression(behavior.expression, false);
  Text(" ON ");
  Text(event);
}

}  // namespace pgtidy::catalog::deparse
