#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/known_nulls.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/stale-cached-query",
    .summary = "the query cache says something else of a query than the schema",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The entry of the query in `.sqlx/` has other columns, types or parameters than the query has on the schema that the migrations make: the
cache was made before a migration, and code that relies on it is wrong. What may be NULL is compared only for columns of tables, where
the cache says it for certain.
)md",
};

class StaleCachedQuery final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    if (site.program().query_cache == nullptr || !site.program().has_schema) return;
    for (const TextFacts& text : site.own_texts()) {
      const engine::QueryDescription* description = text.Described();
      if (description == nullptr || description->info.query == nullptr || !text.text->IsComplete()) continue;
      const cache::CachedQuery* cached = site.program().query_cache->Find(text.text->text);
      if (cached == nullptr) continue;
      const std::vector<std::string> differences = Compare(site, *description, *cached);
      if (differences.empty()) continue;
      diagnostics::DiagnosticBuilder finding = reporter.Report(site.TextOf(text));
      finding.Message(fmt::format("the query cache is stale: {}", differences.front()));
      for (size_t i = 1; i < differences.size(); ++i) finding.Note(differences[i]);
      finding.Note(fmt::format("the entry is {}", cached->path));
      finding.Help("make the cache anew");
    }
  }

 private:
  // Without what is not told by both.
  static bool Differ(const SiteContext& site, types::Oid type, const cache::CachedType& cached) {
    if (type == types::kUndeterminedType || type == types::kInvalidOid || !cached.known) return false;
    const std::string name = site.TypeName(type);
    if (name == cached.name) return false;
    // The search path of that server may have been another.
    const auto bare = [](std::string_view full) { return full.substr(full.rfind('.') + 1); };
    return bare(name) != bare(cached.name);
  }

  static std::vector<std::string> Compare(const SiteContext& site, const engine::QueryDescription& description,
                                          const cache::CachedQuery& cached) {
    std::vector<std::string> differences;
    const auto& columns = description.info.columns;
    if (columns.size() != cached.columns.size()) {
      differences.push_back(
          fmt::format("the query returns {} columns, and the cache has {}", columns.size(), cached.columns.size()));
    }
    for (size_t i = 0; i < std::min(columns.size(), cached.columns.size()); ++i) {
      const cache::CachedColumn& old = cached.columns[i];
      if (cache::WithoutOverrides(columns[i].name) != old.name) {
        differences.push_back(
            fmt::format("column {} is '{}', and in the cache '{}'", i + 1, columns[i].name, old.name));
      } else if (Differ(site, columns[i].type.oid, old.type)) {
        differences.push_back(fmt::format("column '{}' is {}, and in the cache {}", old.name,
                                          site.TypeName(columns[i].type.oid), old.type.name));
      } else {
        CompareNullability(site.catalog(), description, i, old, differences);
      }
    }
    if (!cached.parameters) return differences;
    const auto& parameters = description.info.parameters;
    if (parameters.size() != cached.parameters->size()) {
      differences.push_back(fmt::format("the query has {} parameters, and the cache has {}", parameters.size(),
                                        cached.parameters->size()));
    }
    for (size_t i = 0; i < std::min(parameters.size(), cached.parameters->size()); ++i) {
      if (!Differ(site, parameters[i].oid, (*cached.parameters)[i])) continue;
      differences.push_back(fmt::format("${} is {}, and in the cache {}", i + 1, site.TypeName(parameters[i].oid),
                                        (*cached.parameters)[i].name));
    }
    return differences;
  }

  // Where SQLx asks a plan, and not the catalogue, its answer changes with the tables' statistics.
  static void CompareNullability(const catalog::Catalog& catalog, const engine::QueryDescription& description,
                                 size_t column, const cache::CachedColumn& old, std::vector<std::string>& differences) {
    if (column >= description.nullability.size() || !old.nullable || *old.nullable) return;
    if (!WhyNullIsKnown(catalog, description, column).ends_with(" may be NULL")) return;
    differences.push_back(fmt::format("column '{}' can be NULL, and in the cache it cannot", old.name));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeStaleCachedQuery() { return std::make_unique<StaleCachedQuery>(); }

}  // namespace pgtidy::checks
