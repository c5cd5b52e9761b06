#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/support/check.h"

namespace pgtidy::engine {
namespace {

// Defaults are written in our own sources, so a malformed one is our error. They are read for every rule and file:
// a parser of TOML would take longer than the rules.
class DefaultReader {
 public:
  explicit DefaultReader(std::string_view text) : rest_(text) {}

  bool ReadBoolean() {
    const bool value = rest_ == "true";
    PGTIDY_CHECK(value || rest_ == "false", "a default that is no boolean");
    rest_ = {};
    return value;
  }

  int64_t ReadInteger() {
    int64_t value = 0;
    const auto [end, failure] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    PGTIDY_CHECK(failure == std::errc() && end == rest_.data() + rest_.size(), "a default that is no integer");
    rest_ = {};
    return value;
  }

  std::string ReadString() {
    PGTIDY_CHECK(Take('"'), "a default that is no string");
    const size_t end = rest_.find('"');
    PGTIDY_CHECK(end != std::string_view::npos, "a default string without its end");
    PGTIDY_CHECK(rest_.substr(0, end).find('\\') == std::string_view::npos, "a default string with an escape");
    std::string value(rest_.substr(0, end));
    rest_.remove_prefix(end + 1);
    return value;
  }

  std::vector<std::string> ReadStringList() {
    std::vector<std::string> values;
    PGTIDY_CHECK(Take('['), "a default that is no list");
    while (!Take(']')) {
      if (!values.empty()) PGTIDY_CHECK(Take(','), "a default list without a comma");
      values.push_back(ReadString());
    }
    return values;
  }

  [[nodiscard]] bool AtEnd() const { return rest_.empty(); }

 private:
  bool Take(char c) {
    while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string_view rest_;
};

OptionValue ReadDefault(DefaultReader& reader, OptionType type) {
  switch (type) {
    case OptionType::kBoolean: return reader.ReadBoolean();
    case OptionType::kInteger: return reader.ReadInteger();
    case OptionType::kString: return reader.ReadString();
    case OptionType::kStringList: return reader.ReadStringList();
  }
  PGTIDY_CHECK(false, "an option without a type");
}

template <typename T>
const T& Get(const std::map<std::string, OptionValue, std::less<>>& values, std::string_view name) {
  const auto found = values.find(name);
  PGTIDY_CHECK(found != values.end(), "a rule asks for an option that it does not declare");
  const T* value = std::get_if<T>(&found->second);
  PGTIDY_CHECK(value != nullptr, "a rule asks for an option with another type than it declares");
  return *value;
}

}  // namespace

OptionValue DefaultValue(const OptionInfo& option) {
  DefaultReader reader(option.default_value);
  OptionValue value = ReadDefault(reader, option.type);
  PGTIDY_CHECK(reader.AtEnd(), "a default with something behind it");
  return value;
}

bool RuleOptions::GetBoolean(std::string_view name) const { return Get<bool>(values_, name); }
int64_t RuleOptions::GetInteger(std::string_view name) const { return Get<int64_t>(values_, name); }
const std::string& RuleOptions::GetString(std::string_view name) const { return Get<std::string>(values_, name); }
const std::vector<std::string>& RuleOptions::GetStringList(std::string_view name) const {
  return Get<std::vector<std::string>>(values_, name);
}

}  // namespace pgtidy::engine
