#include "analyzer/migrations/sqitch_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"
#include "analyzer/migrations/white_space.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

constexpr std::string_view kBlanks = " \t";

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// What Sqitch counts as punctuation: that of ASCII without '_'.
bool IsPunctuation(char c) {
  return c > ' ' && c < '\x7F' && c != '_' && !IsDigit(c) && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

std::string_view SkipBlanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
}

std::string_view DropBlanks(std::string_view text) { return text.substr(0, text.find_last_not_of(kBlanks) + 1); }

// Source: $name_re of App::Sqitch::Plan. `at_end`: nothing but blanks follows, so that "a~1" means another change.
bool IsName(std::string_view text, bool at_end) {
  if (text.empty() || IsPunctuation(text.front()) || IsPunctuation(text.back())) return false;
  if (text.find_first_of(" \t:@#\\") != std::string_view::npos) return false;
  if (static_cast<unsigned char>(text.back()) < ' ' || text.back() == '\x7F') return false;
  if (!at_end) return true;
  const size_t digits =
      text.size() - static_cast<size_t>(std::find_if_not(text.rbegin(), text.rend(), IsDigit) - text.rbegin());
  constexpr std::string_view kSymbols = "~/=%^[]";
  return digits == text.size() || digits == 0 || kSymbols.find(text[digits - 1]) == std::string_view::npos;
}

bool BeginsWithId(std::string_view text) {
  return text.size() >= 40 &&
         std::all_of(text.begin(), text.begin() + 40, [](char c) { return IsDigit(c) || (c >= 'a' && c <= 'f'); });
}

// Source: App::Sqitch::Plan::Depend::parse().
bool IsDependency(std::string_view text) {
  if (const size_t colon = text.find(':'); colon != std::string_view::npos) {
    if (!IsName(text.substr(0, colon), false)) return false;
    text.remove_prefix(colon + 1);
  }
  if (text.size() == 40 && BeginsWithId(text)) return true;
  const size_t at = text.find('@');
  if (at == std::string_view::npos) return IsName(text, true);
  return (at == 0 || IsName(text.substr(0, at), false)) && IsName(text.substr(at + 1), true);
}

std::optional<unsigned> ReadNumber(std::string_view digits) {
  if (!std::all_of(digits.begin(), digits.end(), IsDigit)) return std::nullopt;
  unsigned value = 0;
  for (const char c : digits) value = value * 10 + static_cast<unsigned>(c - '0');
  return value;
}

unsigned DaysOfMonth(unsigned year, unsigned month) {
  constexpr std::array<unsigned, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return kDays[month - 1] + (month == 2 && leaps ? 1 : 0);
}

// YYYY-MM-DDThh:mm:ssZ at the start of a text, being a time that there is.
std::optional<std::string_view> ReadTimestamp(std::string_view text) {
  constexpr size_t kLength = 20;
  if (text.size() < kLength) return std::nullopt;
  text = text.substr(0, kLength);
  if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') {
    return std::nullopt;
  }
  const auto year = ReadNumber(text.substr(0, 4));
  const auto month = ReadNumber(text.substr(5, 2));
  const auto day = ReadNumber(text.substr(8, 2));
  const auto hour = ReadNumber(text.substr(11, 2));
  const auto minute = ReadNumber(text.substr(14, 2));
  const auto second = ReadNumber(text.substr(17, 2));
  if (!year || !month || !day || !hour || !minute || !second) return std::nullopt;
  const bool exists = *month >= 1 && *month <= 12 && *day >= 1 && *day <= DaysOfMonth(*year, *month) && *hour < 24 &&
                      *minute < 60 && *second < 60;
  return exists ? std::optional(text) : std::nullopt;
}

// Source: App::Sqitch::Plan::Line::BUILDARGS.
std::string ReadNote(std::string_view text) {
  // Perl takes "0" for no note at all.
  if (text == "0") return "";
  text = Trim(text, WhiteSpace::kPerl);
  std::string note;
  for (size_t i = 0; i < text.size(); ++i) {
    const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
    if (next != '\\' && next != 'n' && next != 'r') {
      note += text[i];
      continue;
    }
    note += next == 'n' ? '\n' : next == 'r' ? '\r' : '\\';
    ++i;
  }
  return note == "0" ? "" : note;
}

class Parser {
 public:
  SqitchPlan Run(std::string_view text) {
    if (const auto at = text::FindInvalidUtf8(text)) {
      const auto before = std::count(text.begin(), text.begin() + static_cast<ptrdiff_t>(*at), '\n');
      plan_.problem = LineProblem{static_cast<uint32_t>(before + 1), "Sqitch refuses bytes that are not UTF-8"};
    }
    LineReader lines(text);
    for (Line line; lines.Next(line);) {
      ++number_;
      TakeLine(line.text);
    }
    if (plan_.project.empty() && !plan_.problem)
      plan_.problem = LineProblem{1, "Sqitch wants a line `%project=<name>`"};
    return std::move(plan_);
  }

 private:
  void Refuse(std::string why) {
    if (!plan_.problem) plan_.problem = LineProblem{number_, std::move(why)};
  }

  void TakeLine(std::string_view line) {
    const std::string_view words = SkipBlanks(line);
    // A '#' with nothing after it is no comment to Sqitch, but a change without a name.
    if (words.empty() || (words.front() == '#' && words.size() > 1)) {
      if (words.empty() || ReadNote(words.substr(1)).empty()) in_header_ = false;
      return;
    }
    const size_t hash = words.find('#');
    const std::string_view entry = DropBlanks(words.substr(0, hash));
    const std::string note = hash == std::string_view::npos ? "" : ReadNote(SkipBlanks(words.substr(hash + 1)));
    if (entry.starts_with('%')) return TakePragma(entry.substr(1));
    if (in_header_) Refuse("Sqitch wants an empty line between the pragmas and the changes");
    if (entry.starts_with('@')) {
      TakeTag(entry.substr(1));
    } else {
      TakeChange(entry, note);
    }
  }

  void TakePragma(std::string_view text) {
    if (!in_header_) return Refuse("Sqitch wants pragmas at the top, before the first empty line");
    const size_t equals = text.find('=');
    const std::string_view name = DropBlanks(SkipBlanks(text.substr(0, equals)));
    const bool is_name = !name.empty() && !IsPunctuation(name.front()) && !IsPunctuation(name.back()) &&
                         name.find_first_of(kBlanks) == std::string_view::npos;
    const std::string_view value = equals == std::string_view::npos ? "1" : SkipBlanks(text.substr(equals + 1));
    if (!is_name || value.empty()) return Refuse("Sqitch wants a pragma in the form `%<name>=<value>`");
    plan_.pragmas.emplace_back(name, value);
    if (name == "uri") plan_.uri = value;
    if (name != "project") return;
    plan_.project = value;
    if (equals == std::string_view::npos || value == "0" || !IsName(value, true))
      Refuse(fmt::format("Sqitch refuses the name '{}' for a project", value));
  }

  // Reads "[dependencies] timestamp planner <mail>" and returns whether it is well formed.
  void TakeRest(std::string_view rest, SqitchChange& change, bool is_tag) {
    if (rest.starts_with('[')) {
      const size_t bracket = std::min(rest.find(']'), rest.size());
      if (is_tag) Refuse("Sqitch allows no dependencies of a tag");
      TakeDependencies(rest.substr(1, bracket - 1), change);
      rest = SkipBlanks(rest.substr(std::min(bracket + 1, rest.size())));
    }
    const auto timestamp = ReadTimestamp(rest);
    if (!timestamp) return Refuse(fmt::format("the entry '{}' has no timestamp, which Sqitch wants", change.name));
    change.timestamp = *timestamp;
    rest = rest.substr(timestamp->size());
    const size_t angle = rest.find('<');
    const std::string_view before = rest.substr(0, angle);
    std::string_view planner = SkipBlanks(before);
    // Sqitch takes a blank for a name if another one parts it from the mail.
    if (planner.empty() && before.size() > 1) planner = before.substr(before.size() - 2);
    const std::string_view email = angle == std::string_view::npos ? "" : rest.substr(angle + 1);
    const bool has_planner = planner.size() > 1 && DropBlanks(planner) != "0" &&
                             kBlanks.find(planner.back()) != std::string_view::npos && email.size() > 1 &&
                             email.find('>') == email.size() - 1;
    if (!has_planner) {
      return Refuse(fmt::format("the entry '{}' names no planner, which Sqitch wants as `<name> <mail>` in brackets",
                                change.name));
    }
    // One blank parts the name from the mail; others belong to the name.
    change.planner_name = planner.substr(0, planner.size() - 1);
    change.planner_email = email.substr(0, email.size() - 1);
  }

  void TakeDependencies(std::string_view text, SqitchChange& change) {
    if (text.empty()) Refuse("Sqitch refuses empty brackets");
    std::set<std::string_view> seen;
    while (!text.empty()) {
      const size_t end = std::min(text.find_first_of(kBlanks), text.size());
      std::string_view dependency = text.substr(0, end);
      text = SkipBlanks(text.substr(end));
      if (!seen.insert(dependency).second) Refuse(fmt::format("the dependency '{}' stands twice", dependency));
      const bool conflicts = dependency.starts_with('!');
      if (conflicts) dependency.remove_prefix(1);
      if (!IsDependency(dependency)) Refuse(fmt::format("Sqitch refuses the dependency '{}'", dependency));
      (conflicts ? change.conflicts : change.required).emplace_back(dependency);
    }
  }

  // Takes the name off the entry.
  std::string TakeName(std::string_view& entry) {
    // '[' may stand inside of a name, but not '@': a blank before the dependencies may be missing where one begins so.
    std::string_view name = entry.substr(0, std::min(entry.find_first_of(kBlanks), entry.find("[@")));
    // Perl takes "0" for no name at all.
    if (!IsName(name, true) || name == "0" || BeginsWithId(name) || name == "ROOT" || name == "HEAD") {
      Refuse(fmt::format("Sqitch refuses the name '{}'", name));
      // It seems that the dependencies begin without a blank before them.
      name = name.substr(0, name.find('['));
    }
    entry = SkipBlanks(entry.substr(name.size()));
    return std::string(name);
  }

  void TakeTag(std::string_view entry) {
    SqitchChange tag;
    tag.name = TakeName(entry);
    TakeRest(entry, tag, true);
    if (tag.name.find('/') != std::string::npos) Refuse(fmt::format("the tag '{}' holds a '/'", tag.name));
    if (!tags_.emplace(tag.name, number_).second) {
      Refuse(fmt::format("the tag '{}' stands on line {} already", tag.name, tags_[tag.name]));
    }
    if (plan_.changes.empty()) return Refuse(fmt::format("the tag '{}' follows no change", tag.name));
    plan_.changes.back().tags.push_back("@" + tag.name);
    since_tag_.clear();
  }

  void TakeChange(std::string_view entry, const std::string& note) {
    SqitchChange change;
    change.is_reverted = entry.starts_with('-');
    if (change.is_reverted || entry.starts_with('+')) entry = SkipBlanks(entry.substr(1));
    change.name = TakeName(entry);
    TakeRest(entry, change, false);
    change.note = note;
    change.line = number_;
    const auto [earlier, is_new] = since_tag_.emplace(change.name, number_);
    if (!is_new) {
      Refuse(fmt::format("the change '{}' stands on line {} already, without a tag after it", change.name,
                         earlier->second));
    }
    if (!change.name.empty()) plan_.changes.push_back(std::move(change));
  }

  SqitchPlan plan_;
  uint32_t number_ = 0;
  bool in_header_ = true;
  std::map<std::string, uint32_t> tags_;       // With their lines.
  std::map<std::string, uint32_t> since_tag_;  // Changes after the last tag, with their lines.
};

}  // namespace

SqitchPlan ReadSqitchPlan(std::string_view text) { return Parser().Run(text); }

}  // namespace pgtidy::migrations
