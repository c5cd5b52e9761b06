#include <fmt/format.h>

#include <map>
#include <set>

#include "analyzer/catalog/dump/diagram.h"
#include "analyzer/catalog/dump/dump.h"

// Mermaid's grammar of erDiagram: an entity may be any text in double quotes without `"`, `%`, `\` and line breaks; the
// type and the name of an attribute are words of ASCII letters, digits and `-_[]()` that begin with a letter or `_`.
namespace pgtidy::catalog {

namespace {

using dump::Diagram;
using dump::DiagramColumn;
using dump::DiagramRelationship;
using dump::DiagramTable;

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsContinuationByte(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

// A text between double quotes: what may not stand there becomes `_`.
std::string Quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const bool refused = c == '"' || c == '%' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
    quoted += refused ? '_' : c;
  }
  return quoted + '"';
}

// A word: each character that may not stand in it becomes `_`.
std::string Word(std::string_view text, std::string_view also_allowed) {
  std::string word;
  for (const char c : text) {
    if (IsLetter(c) || IsDigit(c) || also_allowed.find(c) != std::string_view::npos) {
      word += c;
    } else if (!IsContinuationByte(c)) {
      word += '_';
    }
  }
  // These are marks of keys.
  const bool is_mark = word == "PK" || word == "FK" || word == "UK";
  if (word.empty() || !IsLetter(word[0]) || is_mark) word.insert(word.begin(), '_');
  return word;
}

/// Entities by their names; two that the grammar makes equal get a number.
class EntityNames {
 public:
  explicit EntityNames(const Diagram& diagram) {
    std::set<std::string> taken;
    for (const DiagramTable& table : diagram.tables) {
      const std::string name = table.schema == "public" ? table.name : table.schema + "." + table.name;
      std::string entity = Quoted(name);
      for (int number = 2; !taken.insert(entity).second; ++number) entity = Quoted(fmt::format("{} {}", name, number));
      names_.push_back(entity);
    }
  }
  [[nodiscard]] const std::string& operator[](size_t table) const { return names_[table]; }

 private:
  std::vector<std::string> names_;
};

std::string Attribute(const DiagramColumn& column) {
  const std::string name = Word(column.name, "-");
  std::string marks;
  const auto mark = [&](bool is_set, std::string_view text) {
    if (is_set) marks += fmt::format("{}{}", marks.empty() ? " " : ", ", text);
  };
  mark(column.primary, "PK");
  mark(column.foreign, "FK");
  mark(column.unique && !column.primary, "UK");
  std::string comment;
  if (name != column.name) comment = column.name;
  if (column.not_null && !column.primary) comment += comment.empty() ? "not null" : ", not null";
  return fmt::format("        {} {}{}{}\n", Word(column.type, "-[]()"), name, marks,
                     comment.empty() ? "" : " " + Quoted(comment));
}

}  // namespace

std::string DumpMermaid(const Catalog& catalog) {
  const Diagram diagram = dump::MakeDiagram(catalog);
  const EntityNames names(diagram);
  std::string text = "erDiagram\n";
  for (size_t i = 0; i < diagram.tables.size(); ++i) {
    const DiagramTable& table = diagram.tables[i];
    if (table.is_view) continue;
    text += "    " + names[i];
    if (table.columns.empty()) {
      text += "\n";
      continue;
    }
    text += " {\n";
    for (const DiagramColumn& column : table.columns) text += Attribute(column);
    text += "    }\n";
  }
  for (const DiagramRelationship& relationship : diagram.relationships) {
    text += fmt::format("    {} {}--{} {} : {}\n", names[relationship.parent], relationship.optional ? "|o" : "||",
                        relationship.single ? "o|" : "o{", names[relationship.child], Quoted(relationship.name));
  }
  return text;
}

}  // namespace pgtidy::catalog
