#include "analyzer/text/columns.h"

#include <algorithm>
#include <cstddef>

#include "analyzer/text/utf8.h"

namespace pgtidy::text {

void AppendColumns(const std::vector<std::vector<std::string>>& rows, std::string& out) {
  std::vector<size_t> widths(rows.empty() ? 0 : rows.front().size());
  for (const std::vector<std::string>& row : rows) {
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], CountCharacters(row[i]));
  }
  for (const std::vector<std::string>& row : rows) {
    std::string line = " ";
    for (size_t i = 0; i < row.size(); ++i) {
      line += " " + row[i];
      line.append(widths[i] - CountCharacters(row[i]) + 1, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  }
}

}  // namespace pgtidy::text
