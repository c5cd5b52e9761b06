#include <fmt/format.h>

#include <map>

#include "analyzer/catalog/dump/diagram.h"
#include "analyzer/catalog/dump/dump.h"

// The DOT language of Graphviz: nodes are HTML-like tables, a port for each column.
namespace pgtidy::catalog {

namespace {

using dump::Diagram;
using dump::DiagramColumn;
using dump::DiagramRelationship;
using dump::DiagramTable;

// A string of DOT, in which only quotes and backslashes need care.
std::string Quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return quoted + '"';
}

// Text in an HTML-like label.
std::string Html(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&': html += "&amp;"; break;
      case '<': html += "&lt;"; break;
      case '>': html += "&gt;"; break;
      case '"': html += "&quot;"; break;
      default: html += static_cast<unsigned char>(c) < 0x20 || c == '\x7f' ? ' ' : c; break;
    }
  }
  return html;
}

std::string NodeName(const DiagramTable& table) { return Quoted(table.schema + "." + table.name); }

std::string Marks(const DiagramColumn& column) {
  std::string marks;
  const auto mark = [&](bool is_set, std::string_view text) {
    if (is_set) marks += fmt::format("{}{}", marks.empty() ? "" : " ", text);
  };
  mark(column.primary, "PK");
  mark(column.foreign, "FK");
  mark(column.unique && !column.primary, "UK");
  mark(column.not_null && !column.primary, "NN");
  return marks;
}

std::string Node(const DiagramTable& table) {
  std::string text = fmt::format(
      "    {} [{}label=<\n      <table border=\"0\" cellborder=\"{}\" cellspacing=\"0\" cellpadding=\"4\">\n"
      "        <tr><td colspan=\"3\"{}><b>{}</b></td></tr>\n",
      NodeName(table), table.is_view ? "shape=box, style=dashed, " : "", table.is_view ? 0 : 1,
      table.is_view ? "" : " bgcolor=\"lightgrey\"", Html(table.name));
  for (size_t i = 0; i < table.columns.size(); ++i) {
    const DiagramColumn& column = table.columns[i];
    text += fmt::format(
        "        <tr><td port=\"c{}\" align=\"left\">{}</td><td align=\"left\">{}</td><td "
        "align=\"left\">{}</td></tr>\n",
        i + 1, Html(column.name), Html(column.type), Marks(column));
  }
  return text + "      </table>>];\n";
}

std::string Clusters(const Diagram& diagram) {
  std::string text;
  const std::string* open = nullptr;
  for (const DiagramTable& table : diagram.tables) {
    if (open == nullptr || *open != table.schema) {
      if (open != nullptr) text += "  }\n";
      open = &table.schema;
      text += fmt::format("  subgraph {} {{\n    label={};\n", Quoted("cluster_" + table.schema), Quoted(table.schema));
    }
    text += Node(table);
  }
  return open == nullptr ? text : text + "  }\n";
}

// `node:port`, or the node alone where the column is not known.
std::string End(const DiagramTable& table, const std::vector<size_t>& columns) {
  return columns.empty() ? NodeName(table) : fmt::format("{}:c{}", NodeName(table), columns.front() + 1);
}

}  // namespace

std::string DumpDot(const Catalog& catalog) {
  const Diagram diagram = dump::MakeDiagram(catalog);
  std::string text =
      "digraph schema {\n  graph [rankdir=LR];\n  node [shape=plain, fontname=\"sans-serif\"];\n"
      "  edge [dir=both, fontname=\"sans-serif\"];\n" +
      Clusters(diagram);
  for (const DiagramRelationship& relationship : diagram.relationships) {
    text +=
        fmt::format("  {} -> {} [label={}, arrowtail={}, arrowhead={}];\n",
                    End(diagram.tables[relationship.child], relationship.child_columns),
                    End(diagram.tables[relationship.parent], relationship.parent_columns), Quoted(relationship.name),
                    relationship.single ? "teeodot" : "crowodot", relationship.optional ? "teeodot" : "teetee");
  }
  std::map<Oid, const DiagramTable*> by_oid;
  for (const DiagramTable& table : diagram.tables) by_oid[table.oid] = &table;
  for (const DiagramTable& table : diagram.tables) {
    for (const Oid source : table.sources) {
      const auto found = by_oid.find(source);
      if (found == by_oid.end()) continue;
      text += fmt::format("  {} -> {} [dir=forward, style=dashed, arrowhead=vee];\n", NodeName(table),
                          NodeName(*found->second));
    }
  }
  return text + "}\n";
}

}  // namespace pgtidy::catalog
