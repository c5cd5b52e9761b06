#include "clang-plugin/checks/check_sites.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "analyzer/diagnostics/order.h"
#include "analyzer/diagnostics/sink.h"
#include "analyzer/engine/lint_file.h"
#include "analyzer/support/files.h"
#include "clang-plugin/checks/nolint.h"
#include "clang-plugin/checks/prepared_names.h"
#include "clang-plugin/checks/program_schema.h"
#include "clang-plugin/checks/site_rule.h"
#include "clang-plugin/checks/sql_findings.h"

namespace pgtidy::checks {

namespace {

using diagnostics::Diagnostic;
using sites::Extraction;
using sites::QuerySite;
using sites::SiteRole;

// A finding with the other ranges whose comments suppress it.
struct Found {
  Diagnostic diagnostic;
  std::vector<text::Location> also;
  std::string_view sql;
};

class Checker {
 public:
  Checker(const std::vector<Extraction>& extractions, text::SourceMap& sources,
          const std::vector<const engine::Rule*>& rules, const engine::Config& config, const SiteCheckOptions& options)
      : extractions_(extractions), sources_(sources), rules_(rules), config_(config), options_(options) {}

  SiteCheckResult Run() {
    ReadFiles();
    std::vector<ProgramSite> program_sites = TakeSites();
    // Without a schema anything may exist.
    ddl::Database unknown(config_.pg_versions.empty() ? engine::kDefaultPgVersion : config_.pg_versions.back());
    if (options_.schema == nullptr) unknown.catalog().MarkEverythingUndetermined();
    ddl::Database& database = options_.schema == nullptr ? unknown : *options_.schema->database;
    MarkMadeByProgram(program_sites, database);

    Program program{.sources = sources_,
                    .catalog = database.catalog(),
                    .query_cache = options_.query_cache,
                    .has_schema = options_.schema != nullptr,
                    .sites = std::move(program_sites),
                    .prepared_by_name = {},
                    .prepared_by_sql = {},
                    .is_whole = options_.is_whole_program && result_.unreadable.empty(),
                    .libraries_with_unknown_names = {}};
    for (ProgramSite& site : program.sites) {
      for (TextFacts& facts : site.texts) DescribeStatements(program.catalog, *site.site, facts);
    }
    IndexPrepared(program);
    for (const ProgramSite& site : program.sites) CheckSite(program, site);
    CheckWrapperCandidates();
    Suppress();
    result_.sites_checked = program.sites.size();
    for (Found& found : found_) result_.diagnostics.push_back(std::move(found.diagnostic));
    diagnostics::SortDiagnostics(result_.diagnostics);
    return std::move(result_);
  }

 private:
  void ReadFiles() {
    std::map<std::string, std::optional<text::FileId>> by_path;
    for (const Extraction& extraction : extractions_) {
      for (const std::string& path : extraction.files) by_path.emplace(path, std::nullopt);
    }
    for (auto& [path, file] : by_path) {
      support::Result<std::string> bytes = support::ReadFile(path);
      if (!bytes) {
        result_.unreadable.push_back(bytes.error());
      } else if (bytes->size() > text::SourceMap::kMaxFileSize) {
        result_.unreadable.push_back(support::EnvironmentError(fmt::format("{}: the file is too large", path)));
      } else {
        file = sources_.Add(ShownPath(path), std::move(*bytes));
      }
    }
    for (const Extraction& extraction : extractions_) {
      UnitFiles& files = unit_files_.emplace_back();
      for (const std::string& path : extraction.files) files.push_back(by_path[path]);
    }
    for (size_t i = 0; i < extractions_.size(); ++i) {
      for (const QuerySite& site : extractions_[i].sites) FindChangedFiles(site, unit_files_[i]);
    }
    for (const text::FileId file : changed_) {
      result_.unreadable.push_back(support::EnvironmentError(
          fmt::format("{} has changed since its queries were read: extract them again", sources_.file(file).path())));
    }
  }

  // Calls `visit` with every place that a finding of a site may show.
  template <typename Visit>
  static void ForEachPlace(const QuerySite& site, Visit visit) {
    visit(site.call);
    if (site.text_place) visit(*site.text_place);
    if (site.name_place) visit(*site.name_place);
    for (const sites::SqlText& text : site.texts) {
      for (const sites::TextSegment& segment : text.segments) {
        if (segment.place) visit(*segment.place);
      }
    }
    if (!site.arguments) return;
    for (const sites::Argument& argument : *site.arguments) {
      if (argument.place) visit(*argument.place);
    }
  }

  // What was read of a file no longer stands there.
  void FindChangedFiles(const QuerySite& site, const UnitFiles& files) {
    const auto file_of = [&](const sites::Place& place) {
      return place.file < files.size() ? files[place.file] : std::nullopt;
    };
    ForEachPlace(site, [&](const sites::Place& place) {
      const std::optional<text::FileId> file = file_of(place);
      if (file && place.range.end > sources_.file(*file).text().size()) changed_.insert(*file);
    });
    for (const sites::SqlText& text : site.texts) {
      for (const sites::TextSegment& segment : text.segments) {
        if (segment.kind != sites::SegmentKind::kVerbatim || !segment.place) continue;
        const std::optional<text::FileId> file = file_of(*segment.place);
        if (!file || changed_.contains(*file)) continue;
        const std::string_view given = std::string_view(text.text).substr(segment.range.begin, segment.range.size());
        if (sources_.Slice({*file, segment.place->range}) != given) changed_.insert(*file);
      }
    }
  }

  [[nodiscard]] bool IsOfChangedFile(const QuerySite& site, const UnitFiles& files) const {
    bool found = false;
    ForEachPlace(site, [&](const sites::Place& place) {
      found = found || (place.file < files.size() && files[place.file] && changed_.contains(*files[place.file]));
    });
    return found;
  }

  // Each site once, in the order of the files.
  std::vector<ProgramSite> TakeSites() {
    using Key = std::tuple<text::Location, std::string>;
    std::map<Key, ProgramSite> sites;
    for (size_t i = 0; i < extractions_.size(); ++i) {
      for (const QuerySite& site : extractions_[i].sites) {
        const std::optional<text::Location> call = Locate(unit_files_[i], sources_, site.call);
        if (!call || IsOfChangedFile(site, unit_files_[i])) continue;
        const auto [entry, is_new] = sites.try_emplace(Key(*call, sites::ToJsonLine(site, extractions_[i].files)));
        if (!is_new) continue;
        entry->second = {.site = &site, .files = &unit_files_[i], .texts = {}};
        for (const sites::SqlText& text : site.texts) {
          entry->second.texts.push_back(ReadText(site, text));
          if (entry->second.texts.back().is_readable) ++result_.texts_checked;
        }
      }
    }
    std::vector<ProgramSite> taken;
    for (auto& [key, site] : sites) taken.push_back(std::move(site));
    return taken;
  }

  static void IndexPrepared(Program& program) {
    bool all_known = true;
    for (const ProgramSite& site : program.sites) {
      if (site.site->role == SiteRole::kPrepare) {
        if (site.site->statement_name) {
          program.prepared_by_name[*site.site->statement_name].push_back(&site);
        } else {
          program.libraries_with_unknown_names.insert(site.site->library);
        }
      }
      if (site.site->role != SiteRole::kExecute) continue;
      all_known = all_known && !site.texts.empty();
      for (const TextFacts& facts : site.texts) {
        const PreparedNames found = FindPreparedNames(*facts.text);
        all_known = all_known && found.are_all;
        program.prepared_by_sql.insert(found.names.begin(), found.names.end());
      }
    }
    // SQL that is not known may prepare what no site does.
    program.is_whole = program.is_whole && all_known;
  }

  const engine::ActiveRules& RulesFor(text::FileId file) {
    const std::vector<size_t> overrides = config_.MatchingOverrides(sources_.file(file).path());
    const auto [entry, is_new] = active_.try_emplace(overrides);
    engine::ActiveRules& active = entry->second;
    if (!is_new) return active;
    for (const engine::Rule* rule : rules_) {
      engine::RuleSettings settings = config_.SettingsFor(rule->info(), overrides);
      if (settings.severity == diagnostics::Severity::kOff) continue;
      active.rules.push_back({rule, std::move(settings)});
      active.ids.push_back(rule->info().id);
    }
    active.known = engine::InfosOf(rules_);
    return active;
  }

  void CheckSite(const Program& program, const ProgramSite& site) {
    const SiteContext context(program, site);
    const engine::ActiveRules& active = RulesFor(context.Call().file);
    const text::Location whole = WholeCall(context);
    std::vector<std::vector<Diagnostic>> in_texts;
    // What a statement that is run by name says wrong is told where it is prepared.
    for (const TextFacts& facts : site.texts) in_texts.push_back(FindInSql(context, facts, active));
    KeepCertain(site, in_texts);
    for (size_t i = 0; i < in_texts.size(); ++i) {
      const TextFacts& facts = site.texts[i];
      for (Diagnostic& diagnostic : in_texts[i]) {
        Add(std::move(diagnostic), {whole, Literal(context, facts)}, facts.text->text);
      }
    }
    diagnostics::DiagnosticSink sink;
    for (const engine::ActiveRule& rule : active.rules) {
      const auto* check = dynamic_cast<const SiteRule*>(rule.rule);
      if (check != nullptr) check->CheckSite(context, engine::Reporter(check->info(), rule.settings, sink));
    }
    for (Diagnostic& diagnostic : sink.Take()) {
      std::vector<text::Location> also{whole};
      for (const TextFacts& facts : context.texts()) also.push_back(Literal(context, facts));
      const bool is_one = context.texts().size() == 1;
      Add(std::move(diagnostic), std::move(also), is_one ? context.texts().front().text->text : std::string_view());
    }
  }

  // Of texts that perhaps no run of the program makes, what all of them have in common.
  static void KeepCertain(const ProgramSite& site, std::vector<std::vector<Diagnostic>>& in_texts) {
    const bool is_assumed = std::any_of(site.texts.begin(), site.texts.end(),
                                        [](const TextFacts& facts) { return facts.text->is_assumed; });
    if (!is_assumed) return;
    const std::vector<std::vector<Diagnostic>> all = in_texts;
    for (std::vector<Diagnostic>& of_text : in_texts) {
      std::erase_if(of_text, [&](const Diagnostic& one) {
        return !std::all_of(all.begin(), all.end(), [&](const std::vector<Diagnostic>& others) {
          return std::any_of(others.begin(), others.end(), [&](const Diagnostic& other) {
            return other.rule == one.rule && other.location == one.location && other.message == one.message;
          });
        });
      });
    }
  }

  // From the name in the call to the last argument that is known.
  static text::Location WholeCall(const SiteContext& context) {
    text::Location whole = context.Call();
    const auto join = [&](const std::optional<sites::Place>& place) {
      const std::optional<text::Location> at = context.At(place);
      if (at && at->file == whole.file) whole.range = whole.range.Join(at->range);
    };
    join(context.site().text_place);
    join(context.site().name_place);
    if (context.site().arguments) {
      for (const sites::Argument& argument : *context.site().arguments) join(argument.place);
    }
    return whole;
  }

  // The text with what closes its literal, which may stand on a line of its own: `)sql"`.
  [[nodiscard]] text::Location Literal(const SiteContext& context, const TextFacts& facts) const {
    constexpr uint32_t kLongestEnd = 18;
    text::Location literal = context.TextOf(facts);
    const std::string_view behind = sources_.file(literal.file).text().substr(literal.range.end, kLongestEnd);
    const size_t quote = behind.find('"');
    if (quote != std::string_view::npos) literal.range.end += static_cast<uint32_t>(quote) + 1;
    return literal;
  }

  void Add(Diagnostic diagnostic, std::vector<text::Location> also, std::string_view sql) {
    also.push_back(diagnostic.location);
    found_.push_back({.diagnostic = std::move(diagnostic), .also = std::move(also), .sql = sql});
  }

  void CheckWrapperCandidates() {
    for (size_t i = 0; i < extractions_.size(); ++i) {
      for (const sites::WrapperCandidate& candidate : extractions_[i].wrapper_candidates) {
        const std::optional<text::Location> location = Locate(unit_files_[i], sources_, candidate.place);
        if (!location || changed_.contains(location->file)) continue;
        diagnostics::DiagnosticSink sink;
        for (const engine::ActiveRule& rule : RulesFor(location->file).rules) {
          const auto* check = dynamic_cast<const SiteRule*>(rule.rule);
          if (check == nullptr) continue;
          check->CheckWrapperCandidate(candidate, *location, engine::Reporter(check->info(), rule.settings, sink));
        }
        for (Diagnostic& diagnostic : sink.Take()) Add(std::move(diagnostic), {}, {});
      }
    }
  }

  void Suppress() {
    std::map<text::FileId, NolintComments> comments;
    for (Found& found : found_) {
      std::optional<std::string> reason = FindInSqlComments(found.sql, found.diagnostic.rule);
      for (const text::Location& location : found.also) {
        if (reason) break;
        const auto [of_file, is_new] = comments.try_emplace(location.file, sources_.file(location.file));
        reason = of_file->second.Find(found.diagnostic.rule, location.range);
      }
      if (!reason) continue;
      found.diagnostic.suppression = diagnostics::SuppressionKind::kInSource;
      found.diagnostic.justification = std::move(*reason);
    }
  }

  const std::vector<Extraction>& extractions_;
  text::SourceMap& sources_;
  const std::vector<const engine::Rule*>& rules_;
  const engine::Config& config_;
  const SiteCheckOptions& options_;
  std::deque<UnitFiles> unit_files_;
  std::set<text::FileId> changed_;  // Since the extractions were made.
  std::map<std::vector<size_t>, engine::ActiveRules> active_;
  std::vector<Found> found_;
  SiteCheckResult result_;
};

}  // namespace

std::string ShownPath(const std::string& absolute) {
  std::error_code error;
  const std::filesystem::path here = std::filesystem::current_path(error);
  if (error) return absolute;
  const std::filesystem::path relative = std::filesystem::path(absolute).lexically_normal().lexically_relative(here);
  const bool is_below = !relative.empty() && *relative.begin() != "..";
  return is_below ? relative.generic_string() : absolute;
}

SiteCheckResult CheckSites(const std::vector<Extraction>& extractions, text::SourceMap& sources,
                           const std::vector<const engine::Rule*>& rules, const engine::Config& config,
                           const SiteCheckOptions& options) {
  return Checker(extractions, sources, rules, config, options).Run();
}

}  // namespace pgtidy::checks
