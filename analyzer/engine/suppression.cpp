#include "analyzer/engine/suppression.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "analyzer/engine/directive.h"
#include "analyzer/engine/foreign_suppression.h"
#include "analyzer/engine/statement_finder.h"
#include "analyzer/support/suggest.h"

namespace pgtidy::engine {
namespace {

constexpr std::string_view kOwnFamily = "suppression";

// A suggestion takes a comparison with every rule. A file with that many wrong names was not made for pgtidy.
constexpr size_t kMostSuggestions = 200;

std::string_view FamilyOf(std::string_view rule_id) { return rule_id.substr(0, rule_id.find('/')); }

std::vector<RuleSelector> SelectorsOf(std::string_view rule_id) {
  return {{RuleSelector::Kind::kRule, rule_id},
          {RuleSelector::Kind::kFamily, FamilyOf(rule_id)},
          {RuleSelector::Kind::kAll, ""}};
}

// Finds what a name stands for. Made only for files that name rules: most have no suppressing comment at all.
class NameTable {
 public:
  explicit NameTable(const std::vector<const RuleInfo*>& rules) : rules_(rules) {
    selectors_.emplace("all", RuleSelector{});
    for (const RuleInfo* rule : rules) {
      selectors_.emplace(rule->family(), RuleSelector{RuleSelector::Kind::kFamily, rule->family()});
    }
    for (const RuleInfo* rule : rules) {
      const RuleSelector selector{RuleSelector::Kind::kRule, rule->id};
      selectors_.insert_or_assign(rule->name(), selector);
      selectors_.insert_or_assign(rule->id, selector);
    }
  }

  [[nodiscard]] const RuleSelector* Find(std::string_view name) const {
    const auto found = selectors_.find(name);
    return found == selectors_.end() ? nullptr : &found->second;
  }

  std::string Suggest(const std::string& name) {
    const auto known = suggestions_.find(name);
    if (known != suggestions_.end()) return known->second;
    if (suggestions_.size() == kMostSuggestions) return "";
    if (candidates_.empty()) candidates_ = RuleSelectors(rules_);
    return suggestions_[name] = support::Suggest(name, candidates_).value_or("");
  }

 private:
  const std::vector<const RuleInfo*>& rules_;
  std::map<std::string_view, RuleSelector> selectors_;
  std::vector<std::string> candidates_;
  std::map<std::string, std::string> suggestions_;
};

}  // namespace

// Reads the comments one after another and fills in what they cover.
class Suppressions::Builder {
 public:
  Builder(Suppressions& result, std::string_view text, const std::vector<syntax::Comment>& comments,
          const std::vector<text::ByteRange>& statements, const SuppressionSettings& settings)
      : result_(result), text_(text), comments_(comments), statements_(statements), settings_(settings) {}

  void Build() {
    for (size_t i = 0; i < comments_.size(); ++i) {
      if (const std::optional<OwnDirective> own = ReadOwnDirective(text_, comments_[i])) {
        AddOwn(i, *own);
      } else if (!settings_.accept.empty()) {
        const text::ByteRange body = CommentBody(text_, comments_[i]);
        const std::optional<ForeignDirective> foreign =
            ReadForeignDirective(text_.substr(body.begin, body.size()), settings_.accept);
        if (foreign) AddForeign(i, *foreign);
      }
    }
    CloseRest();
    Index();
  }

 private:
  using Kind = SuppressionProblemKind;

  // Ranges of one tool (ours is "") are closed by its own comments only.
  using RangeKey = std::pair<std::string_view, RuleSelector>;

  NameTable& names() {
    if (!names_) names_.emplace(result_.known_rules_);
    return *names_;
  }
  const StatementFinder& statement_finder() {
    if (!statement_finder_) statement_finder_.emplace(text_, comments_, statements_);
    return *statement_finder_;
  }
  [[nodiscard]] uint32_t text_end() const { return static_cast<uint32_t>(text_.size()); }

  void AddProblem(Kind kind, text::ByteRange range, std::string subject, std::string suggestion = "") {
    result_.problems_.push_back(
        {.kind = kind, .range = range, .subject = std::move(subject), .suggestion = std::move(suggestion)});
  }

  void AddOwn(size_t comment, const OwnDirective& own) {
    const text::ByteRange range = comments_[comment].range;
    if (!own.scope) {
      AddProblem(Kind::kUnknownDirective, range, own.keyword, own.suggestion);
      return;
    }
    const std::vector<Entry> entries = ResolveNames(range, own);
    const bool bare = own.names.empty();
    if (*own.scope == DirectiveScope::kEnd) {
      const bool closed = bare ? CloseLatest(range) : CloseNamed("", entries, range);
      // An end whose names are all unknown has been reported for them.
      if (!closed && (bare || !entries.empty())) AddProblem(Kind::kUnclosed, range, own.keyword);
      return;
    }
    if (settings_.require_reason && own.reason.empty()) AddProblem(Kind::kMissingReason, range, own.keyword);
    result_.directives_.push_back({.range = range, .subject = own.keyword, .reason = own.reason});
    AddEntries(comment, "", *own.scope, entries);
    if (*own.scope == DirectiveScope::kBegin) open_directives_.push_back(result_.directives_.size() - 1);
  }

  void AddForeign(size_t comment, const ForeignDirective& foreign) {
    const text::ByteRange range = comments_[comment].range;
    std::vector<Entry> entries;
    if (foreign.all_rules) entries.push_back({.range = range});
    for (const std::string_view name : foreign.names) {
      for (const RuleInfo* rule : result_.known_rules_) {
        if (!ForeignNameMeans(foreign.tool, name, *rule)) continue;
        entries.push_back({.selector = {RuleSelector::Kind::kRule, rule->id}, .range = range});
      }
    }
    if (foreign.scope == DirectiveScope::kEnd) {
      CloseNamed(foreign.tool, entries, range);
      return;
    }
    result_.directives_.push_back({.range = range, .reason = Printable(foreign.reason)});
    AddEntries(comment, foreign.tool, foreign.scope, entries);
  }

  // Returns an entry for each name that is known, and reports the others. Words that no comma divides and that are no
  // names are reported together: they are a sentence.
  std::vector<Entry> ResolveNames(text::ByteRange comment, const OwnDirective& own) {
    std::vector<Entry> entries;
    if (own.names.empty()) {
      entries.push_back({.range = comment});
      return entries;
    }
    for (const std::vector<text::ByteRange>& words : own.names) {
      std::optional<text::ByteRange> unknown;
      for (const text::ByteRange word : words) {
        const std::string_view name = text_.substr(word.begin, word.size());
        if (const RuleSelector* selector = names().Find(name)) {
          AddOnce(entries, {.selector = *selector, .range = word, .written = std::string(name)});
          ReportUnknown(std::exchange(unknown, std::nullopt));
        } else {
          unknown = unknown ? unknown->Join(word) : word;
        }
      }
      ReportUnknown(unknown);
    }
    return entries;
  }

  static void AddOnce(std::vector<Entry>& entries, Entry entry) {
    const bool is_there = std::any_of(entries.begin(), entries.end(),
                                      [&](const Entry& other) { return other.selector == entry.selector; });
    if (!is_there) entries.push_back(std::move(entry));
  }

  void ReportUnknown(std::optional<text::ByteRange> range) {
    if (!range) return;
    const std::string name = Printable(text_.substr(range->begin, range->size()));
    AddProblem(Kind::kUnknownRule, *range, name, names().Suggest(name));
  }

  // Adds the entries of the directive that was added last.
  void AddEntries(size_t comment, std::string_view tool, DirectiveScope scope, const std::vector<Entry>& entries) {
    if (entries.empty()) return;
    const std::optional<text::ByteRange> covers = CoveredBy(comment, scope);
    for (const Entry& entry : entries) {
      result_.entries_.push_back(entry);
      result_.entries_.back().directive = result_.directives_.size() - 1;
      result_.entries_.back().covers = covers;
      if (scope == DirectiveScope::kBegin) open_[{tool, entry.selector}].push_back(result_.entries_.size() - 1);
    }
  }

  std::optional<text::ByteRange> CoveredBy(size_t comment, DirectiveScope scope) {
    switch (scope) {
      case DirectiveScope::kStatement: return statement_finder().StatementsOf(comment);
      case DirectiveScope::kHeader:
        if (comment < statement_finder().HeaderSize()) return text::ByteRange{0, text_end()};
        return statement_finder().StatementsOf(comment);
      case DirectiveScope::kFile: return text::ByteRange{0, text_end()};
      // Until its end is found.
      case DirectiveScope::kBegin: return text::ByteRange{comments_[comment].range.end, text_end()};
      case DirectiveScope::kEnd: return std::nullopt;
    }
    return std::nullopt;
  }

  void Close(size_t entry, text::ByteRange end) { result_.entries_[entry].covers->end = end.begin; }

  // Closes the latest range of each selector. Returns whether there was any for at least one.
  bool CloseNamed(std::string_view tool, const std::vector<Entry>& entries, text::ByteRange end) {
    bool closed = false;
    for (const Entry& entry : entries) {
      const auto open = open_.find({tool, entry.selector});
      if (open == open_.end()) continue;
      Close(open->second.back(), end);
      open->second.pop_back();
      if (open->second.empty()) open_.erase(open);
      closed = true;
    }
    return closed;
  }

  // Closes what is open of the latest of our begin comments.
  bool CloseLatest(text::ByteRange end) {
    while (!open_directives_.empty()) {
      const size_t directive = open_directives_.back();
      open_directives_.pop_back();
      bool closed = false;
      for (auto open = open_.begin(); open != open_.end();) {
        std::vector<size_t>& entries = open->second;
        const bool is_its = open->first.first.empty() && result_.entries_[entries.back()].directive == directive;
        if (is_its) {
          Close(entries.back(), end);
          entries.pop_back();
          closed = true;
        }
        open = entries.empty() ? open_.erase(open) : std::next(open);
      }
      if (closed) return true;
    }
    return false;
  }

  void CloseRest() {
    std::vector<size_t> directives;
    for (const auto& [key, entries] : open_) {
      if (!key.first.empty()) continue;
      for (const size_t entry : entries) directives.push_back(result_.entries_[entry].directive);
    }
    std::sort(directives.begin(), directives.end());
    directives.erase(std::unique(directives.begin(), directives.end()), directives.end());
    for (const size_t i : directives) {
      result_.directives_[i].unclosed = true;
      AddProblem(Kind::kUnclosed, result_.directives_[i].range, result_.directives_[i].subject);
    }
  }

  void Index() {
    for (size_t i = 0; i < result_.entries_.size(); ++i) {
      if (result_.entries_[i].covers) result_.covers_[result_.entries_[i].selector].entries.push_back(i);
    }
    for (auto& [selector, covers] : result_.covers_) {
      const auto range_of = [&](size_t entry) { return *result_.entries_[entry].covers; };
      std::sort(covers.entries.begin(), covers.entries.end(), [&](size_t left, size_t right) {
        return std::pair(range_of(left).begin, left) < std::pair(range_of(right).begin, right);
      });
      for (const size_t entry : covers.entries) {
        const bool farther = covers.farthest.empty() || range_of(covers.farthest.back()).end < range_of(entry).end;
        covers.farthest.push_back(farther ? entry : covers.farthest.back());
      }
    }
  }

  Suppressions& result_;
  std::string_view text_;
  const std::vector<syntax::Comment>& comments_;
  const std::vector<text::ByteRange>& statements_;
  const SuppressionSettings& settings_;
  std::optional<NameTable> names_;
  std::optional<StatementFinder> statement_finder_;
  std::map<RangeKey, std::vector<size_t>> open_;  // The entries that wait for their end, the latest last.
  std::vector<size_t> open_directives_;           // Our begin comments in their order; some may be closed already.
};

Suppressions::Suppressions(std::string_view text, const std::vector<syntax::Comment>& comments,
                           const std::vector<text::ByteRange>& statements, const SuppressionSettings& settings,
                           const std::vector<const RuleInfo*>& known_rules)
    : report_unused_(settings.report_unused), known_rules_(known_rules) {
  Builder(*this, text, comments, statements, settings).Build();
}

const Suppressions::Directive* Suppressions::FindCovering(const RuleSelector& selector, uint32_t offset) const {
  const auto found = covers_.find(selector);
  if (found == covers_.end()) return nullptr;
  const Covers& covers = found->second;
  const auto begins_before = [&](size_t entry) { return entries_[entry].covers->begin <= offset; };
  const auto past = std::partition_point(covers.entries.begin(), covers.entries.end(), begins_before);
  if (past == covers.entries.begin()) return nullptr;
  const auto last = static_cast<size_t>(past - covers.entries.begin()) - 1;
  // The latest to begin is the nearest comment, so its reason is the best; if it ends too early, another may not.
  for (const size_t entry : {covers.entries[last], covers.farthest[last]}) {
    if (offset <= entries_[entry].covers->end) return &directives_[entries_[entry].directive];
  }
  return nullptr;
}

void Suppressions::Apply(std::vector<diagnostics::Diagnostic>& diagnostics) {
  if (covers_.empty()) return;
  std::map<RuleSelector, std::vector<uint32_t>> begins;
  for (diagnostics::Diagnostic& diagnostic : diagnostics) {
    if (FamilyOf(diagnostic.rule) == kOwnFamily) continue;
    const uint32_t begin = diagnostic.location.range.begin;
    const Directive* covering = nullptr;
    for (const RuleSelector& selector : SelectorsOf(diagnostic.rule)) {
      if (covers_.find(selector) == covers_.end()) continue;
      begins[selector].push_back(begin);
      if (covering == nullptr) covering = FindCovering(selector, begin);
    }
    if (covering == nullptr || diagnostic.suppression != diagnostics::SuppressionKind::kNone) continue;
    diagnostic.suppression = diagnostics::SuppressionKind::kInSource;
    diagnostic.justification = covering->reason;
  }
  // All comments that cover a finding are of use, not only the one whose reason it got: which of them is one too many
  // is not ours to say.
  for (auto& [selector, offsets] : begins) {
    std::sort(offsets.begin(), offsets.end());
    for (const size_t i : covers_[selector].entries) {
      const auto first = std::lower_bound(offsets.begin(), offsets.end(), entries_[i].covers->begin);
      if (first != offsets.end() && *first <= entries_[i].covers->end) entries_[i].used = true;
    }
  }
}

bool Suppressions::MayReportUnused(const RuleSelector& selector, const std::vector<std::string_view>& active) const {
  const auto ran = [&](std::string_view id) { return std::binary_search(active.begin(), active.end(), id); };
  switch (selector.kind) {
    case RuleSelector::Kind::kAll: return !active.empty();
    case RuleSelector::Kind::kRule: return ran(selector.name);
    case RuleSelector::Kind::kFamily:
      return std::all_of(known_rules_.begin(), known_rules_.end(), [&](const RuleInfo* rule) {
        return rule->family() != selector.name || rule->stability == Stability::kPreview || ran(rule->id);
      });
  }
  return false;
}

std::vector<SuppressionProblem> Suppressions::Problems(const std::vector<std::string_view>& active) const {
  std::vector<SuppressionProblem> problems = problems_;
  std::vector<std::string_view> sorted_active = active;
  std::sort(sorted_active.begin(), sorted_active.end());
  // Asked once for each selector: a family is compared with all rules.
  std::map<RuleSelector, bool> may_report;
  for (const Entry& entry : entries_) {
    const Directive& directive = directives_[entry.directive];
    const bool is_ours = !directive.subject.empty();
    if (!report_unused_ || entry.used || !is_ours || directive.unclosed) continue;
    const auto [known, is_new] = may_report.try_emplace(entry.selector, false);
    if (is_new) known->second = MayReportUnused(entry.selector, sorted_active);
    if (!known->second) continue;
    problems.push_back({.kind = SuppressionProblemKind::kUnused,
                        .range = entry.range,
                        .subject = entry.written.empty() ? directive.subject : entry.written,
                        .suggestion = ""});
  }
  std::sort(problems.begin(), problems.end(), [](const SuppressionProblem& left, const SuppressionProblem& right) {
    return std::tie(left.range, left.kind) < std::tie(right.range, right.kind);
  });
  return problems;
}

}  // namespace pgtidy::engine
