#include "analyzer/catalog/deparse/printer.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::catalog::deparse {

namespace {

using Operation = XmlExpr::Operation;

std::string_view Keyword(Operation operation) {
  switch (operation) {
    case Operation::kConcat: return "XMLCONCAT(";
    case Operation::kElement: return "XMLELEMENT(";
    case Operation::kForest: return "XMLFOREST(";
    case Operation::kParse: return "XMLPARSE(";
    case Operation::kPi: return "XMLPI(";
    case Operation::kRoot: return "XMLROOT(";
    case Operation::kSerialize: return "XMLSERIALIZE(";
    case Operation::kDocument: return "";
  }
  return "";
}

bool IsHexadecimal(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

void AppendUtf8(std::string& text, uint32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | (c >> 6));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0 | (c >> 12));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | (c >> 18));
    text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

// Undoes the `_x0020_` of characters that a name in XML cannot have. Source: map_xml_name_to_sql_identifier().
std::string SqlName(std::string_view name) {
  std::string text;
  for (size_t i = 0; i < name.size(); ++i) {
    const std::string_view rest = name.substr(i);
    if (rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_' && IsHexadecimal(rest.substr(2, 4))) {
      AppendUtf8(text, static_cast<uint32_t>(std::stoul(std::string(rest.substr(2, 4)), nullptr, 16)));
      i += 6;
    } else {
      text += name[i];
    }
  }
  return text;
}

}  // namespace

void Printer::Xml(const XmlExpr& node) {
  Text(deparse::Keyword(node.operation));
  if (node.operation == Operation::kParse || node.operation == Operation::kSerialize) {
    Text(node.document ? "DOCUMENT " : "CONTENT ");
  }
  bool needs_comma = false;
  if (!node.name.empty()) {
    Text("NAME ");
    Name(SqlName(node.name));
    needs_comma = true;
  }
  if (!node.named_arguments.empty()) {
    const bool attributes = node.operation != Operation::kForest;
    if (attributes) {
      Text(needs_comma ? ", XMLATTRIBUTES(" : "XMLATTRIBUTES(");
      needs_comma = false;
    }
    for (size_t i = 0; i < node.named_arguments.size(); ++i) {
      if (needs_comma) Text(", ");
      Expression(node.named_arguments[i], true);
      Text(" AS ");
      Name(SqlName(i < node.argument_names.size() ? node.argument_names[i] : ""));
      needs_comma = true;
    }
    if (attributes) Text(")");
  }
  if (!node.arguments.empty()) {
    if (needs_comma) Text(", ");
    XmlArguments(node);
  }
  if (node.operation == Operation::kDocument) return Text(" IS DOCUMENT");
  if (node.operation == Operation::kSerialize) {
    Text(" AS ");
    TypeName(node.type);
    if (catalog_.server_version() >= 16) Text(node.indent ? " INDENT" : " NO INDENT");
  }
  Text(")");
}

void Printer::XmlArguments(const XmlExpr& node) {
  const auto constant_at = [&](size_t index) {
    return index < node.arguments.size() ? As<Const>(node.arguments[index]) : nullptr;
  };
  switch (node.operation) {
    case Operation::kConcat:
    case Operation::kElement:
    case Operation::kForest:
    case Operation::kPi:
    case Operation::kSerialize: return List(node.arguments, true);
    case Operation::kParse: {
      Expression(node.arguments[0], true);
      const Const* preserve = constant_at(1);
      const bool preserves = preserve != nullptr && preserve->value.starts_with('t');
      return Text(preserves ? " PRESERVE WHITESPACE" : " STRIP WHITESPACE");
    }
    case Operation::kRoot: {
      Expression(node.arguments[0], true);
      Text(", VERSION ");
      const Const* version = constant_at(1);
      if (version != nullptr && version->is_null) {
        Text("NO VALUE");
      } else if (node.arguments.size() > 1) {
        Expression(node.arguments[1], false);
      }
      const Const* standalone = constant_at(2);
      if (standalone == nullptr || standalone->is_null) return;
      // Source: XmlStandaloneType.
      if (standalone->value == "0") return Text(", STANDALONE YES");
      if (standalone->value == "1") return Text(", STANDALONE NO");
      if (standalone->value == "2") return Text(", STANDALONE NO VALUE");
      return;
    }
    case Operation::kDocument: return Operand(node.arguments[0], false, node);
  }
}

// Source: get_xmltable().
void Printer::XmlTable(const TableFunction& function) {
  Text("XMLTABLE(");
  if (!function.namespace_uris.empty()) {
    Text("XMLNAMESPACES (");
    for (size_t i = 0; i < function.namespace_uris.size(); ++i) {
      if (i > 0) Text(", ");
      const bool named = i < function.namespace_names.size() && !function.namespace_names[i].empty();
      if (!named) Text("DEFAULT ");
      Expression(function.namespace_uris[i], true);
      if (named) {
        Text(" AS ");
        Name(function.namespace_names[i]);
      }
    }
    Text("), ");
  }
  Text("(");
  Expression(function.row, true);
  Text(") PASSING (");
  Expression(function.document, true);
  Text(")");
  if (!function.column_names.empty()) Text(" COLUMNS ");
  for (size_t i = 0; i < function.column_names.size(); ++i) {
    if (i > 0) Text(", ");
    Name(function.column_names[i]);
    if (static_cast<int>(i) == function.ordinality_column) {
      Text(" FOR ORDINALITY");
      continue;
    }
    Text(" ");
    TypeName(function.column_types[i]);
    const auto clause = [&](std::string_view keyword, const ExprList& list) {
      if (i >= list.size() || list[i] == nullptr) return;
      Text(keyword);
      Expression(list[i], true);
      Text(")");
    };
    clause(" DEFAULT (", function.column_defaults);
    clause(" PATH (", function.column_expressions);
    if (i < function.column_not_null.size() && function.column_not_null[i]) Text(" NOT NULL");
  }
  Text(")");
}

}  // namespace pgtidy::catalog::deparse
