#include "analyzer/catalog/deparse/printer.h"

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: PRETTYINDENT_LIMIT, PRETTYINDENT_STD.
constexpr int kIndentLimit = 40;
constexpr int kIndentStep = 8;

// Source: appendContextKeyword(). Deeper levels are indented by less, and start over at the limit.
int Indentation(int level) {
  if (level < kIndentLimit) return std::max(level, 0);
  return (kIndentLimit + (level - kIndentLimit) / (kIndentStep / 2)) % kIndentLimit;
}

}  // namespace

void Printer::NameList(const std::vector<std::string>& names) {
  bool first = true;
  for (const std::string& name : names) {
    if (!first) Text(", ");
    first = false;
    Name(name);
  }
}

void Printer::TypeName(SqlType type) { Text(types::FormatType(catalog_, type)); }

void Printer::RemoveTrailingSpaces() {
  const size_t last = out_->find_last_not_of(' ');
  out_->resize(last == std::string::npos ? 0 : last + 1);
}

void Printer::Keyword(std::string_view keyword, int before, int after, int plus) {
  if (!layout_.indent) {
    Text(keyword);
    return;
  }
  indent_level_ += before;
  RemoveTrailingSpaces();
  out_->push_back('\n');
  const int spaces = Indentation(indent_level_) + plus;
  out_->append(static_cast<size_t>(spaces), ' ');
  Text(keyword);
  indent_level_ = std::max(indent_level_ + after, 0);
}

// Lines are as short as can be: an item starts a new one unless both are empty. Source: WRAP_COLUMN_DEFAULT.
bool Printer::LastLineHasText(std::string_view item) const {
  return !item.empty() || (!out_->empty() && out_->back() != '\n');
}

void Printer::QueryIn(const Query& query, const QueryNames& names, const std::vector<std::string>* result_columns,
                      bool column_names_matter, bool prefix) {
  Printer printer(catalog_, *out_, &names, layout_, indent_level_);
  printer.prefix_columns_ = prefix;
  printer.column_names_matter_ = column_names_matter;
  switch (query.command) {
    case CommandType::kSelect:
      printer.result_columns_ = result_columns;
      printer.Select(query);
      break;
    case CommandType::kInsert: printer.Insert(query); break;
    case CommandType::kUpdate: printer.Update(query); break;
    case CommandType::kDelete: printer.Delete(query); break;
    case CommandType::kMerge: printer.Merge(query); break;
    case CommandType::kUtility: break;
  }
}

void Printer::NestedQuery(const Query& query, const std::vector<std::string>* result_columns,
                          bool column_names_matter) {
  const QueryNames names = NamesOfQuery(catalog_, query, names_);
  QueryIn(query, names, result_columns, column_names_matter, names_ != nullptr || query.range_table.size() != 1);
}

void Printer::ViewQuery(const Query& query, const std::vector<std::string>* result_columns,
                        std::vector<std::string> taken) {
  const size_t relations = query.range_table.size() + taken.size();
  const QueryNames names = NamesOfQuery(catalog_, query, nullptr, std::move(taken));
  QueryIn(query, names, result_columns, true, relations != 1);
}

std::string ExpressionText(const Catalog& catalog, const Expr& expr, const QueryNames* names, Layout layout) {
  std::string text;
  Printer(catalog, text, names, layout).Expression(&expr, false);
  return text;
}

}  // namespace pgtidy::catalog::deparse

namespace pgtidy::catalog {

std::string DeparseExpression(const Catalog& catalog, const Expr& expression, Oid relation) {
  if (relation == types::kInvalidOid) return deparse::ExpressionText(catalog, expression, nullptr, {});
  const deparse::QueryNames names = deparse::NamesOfRelation(catalog, relation);
  return deparse::ExpressionText(catalog, expression, &names, {});
}

std::string DeparseQuery(const Catalog& catalog, const Query& query) {
  std::string text;
  deparse::Printer(catalog, text, nullptr, {}).NestedQuery(query, nullptr, true);
  return text + ";";
}

std::string ViewDefinition(const Catalog& catalog, const Relation& view) {
  if (view.view_query == nullptr) return "";
  std::vector<std::string> columns;
  for (const Column& column : view.columns) columns.push_back(column.name);
  std::vector<std::string> taken;
  // Up to 15 the rule of a view has OLD and NEW among its relations.
  if (catalog.server_version() < 16) taken = {"old", "new"};
  std::string text;
  deparse::Printer(catalog, text, nullptr, {}).ViewQuery(*view.view_query, &columns, std::move(taken));
  return text + ";";
}

std::string QuoteLiteral(std::string_view text) {
  std::string literal = "'";
  for (const char c : text) {
    if (c == '\'') literal += c;
    literal += c;
  }
  return literal + "'";
}

}  // namespace pgtidy::catalog
