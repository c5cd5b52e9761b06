#include "analyzer/support/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pgtidy::support {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class CsvReader {
 public:
  CsvReader(std::string_view text, const std::string& path) : text_(text), path_(path) {
    if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
  }

  Result<std::vector<CsvRecord>> Read() {
    std::vector<CsvRecord> records;
    while (at_ < text_.size()) {
      if (AtLineEnd()) {
        SkipLineEnd();
        continue;
      }
      CsvRecord record;
      record.begin = at_;
      while (true) {
        Result<std::optional<std::string>> field = ReadField();
        if (!field) return field.error();
        record.fields.push_back(std::move(*field));
        if (at_ == text_.size() || text_[at_] != ',') break;
        ++at_;
      }
      record.end = at_;
      SkipLineEnd();
      records.push_back(std::move(record));
    }
    return records;
  }

 private:
  [[nodiscard]] bool AtLineEnd() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

  void SkipLineEnd() {
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
  }

  [[nodiscard]] Error Fail(size_t at, std::string_view what) const {
    const auto line = 1 + std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return UsageError(fmt::format("{}:{}: {}", path_, line, what));
  }

  Result<std::optional<std::string>> ReadField() {
    if (at_ < text_.size() && text_[at_] == '"') return ReadQuoted();
    const size_t end = std::min(text_.find_first_of(",\r\n", at_), text_.size());
    const std::string_view field = text_.substr(at_, end - at_);
    at_ = end;
    return field.empty() ? std::optional<std::string>() : std::optional<std::string>(field);
  }

  Result<std::optional<std::string>> ReadQuoted() {
    const size_t begin = at_++;
    std::string field;
    while (true) {
      const size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos) return Fail(begin, "the quoted field that begins here has no end");
      field += text_.substr(at_, quote - at_);
      at_ = quote + 1;
      if (at_ == text_.size() || text_[at_] != '"') break;
      field += '"';
      ++at_;
    }
    if (at_ < text_.size() && text_[at_] != ',' && !AtLineEnd()) {
      return Fail(at_, "a comma or the end of the line should follow the closing quote");
    }
    return std::optional<std::string>(std::move(field));
  }

  std::string_view text_;
  const std::string& path_;
  size_t at_ = 0;
};

}  // namespace

Result<std::vector<CsvRecord>> ReadCsv(std::string_view text, const std::string& path) {
  return CsvReader(text, path).Read();
}

}  // namespace pgtidy::support
