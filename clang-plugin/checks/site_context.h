#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/cache/sqlx_cache.h"
#include "analyzer/catalog/catalog.h"
#include "analyzer/text/source_map.h"
#include "clang-plugin/checks/text_facts.h"
#include "clang-plugin/sites/extraction.h"

namespace pgtidy::checks {

/// The files of one unit in the source map; nothing for one that could not be read.
using UnitFiles = std::vector<std::optional<text::FileId>>;

/// A site of the program, with what is known of its texts.
struct ProgramSite {
  const sites::QuerySite* site = nullptr;  ///< Never null.
  const UnitFiles* files = nullptr;        ///< Never null.
  std::vector<TextFacts> texts;
};

/// All sites of the program.
struct Program {
  const text::SourceMap& sources;
  const catalog::Catalog& catalog;
  const cache::QueryCache* query_cache = nullptr;
  bool has_schema = false;
  std::vector<ProgramSite> sites;

  std::map<std::string, std::vector<const ProgramSite*>> prepared_by_name;  ///< Sites of role kPrepare.
  std::set<std::string> prepared_by_sql;                                    ///< PREPARE name AS ...
  bool is_whole = false;  ///< What none of the sites prepares is prepared nowhere.
  /// Libraries by which statements are prepared under names that are not known.
  std::set<std::string> libraries_with_unknown_names;
};

/// A column of a result.
struct ResultColumn {
  std::string name;
  types::Oid type = types::kUndeterminedType;  ///< kUndeterminedType where a hole may decide it.
  bool is_of_table = false;                    ///< It is a column of a table, as it stands there.
  std::string why_null;                        ///< Why it is known that it can be NULL; empty: it is not known.
};

/// A site as rules see it. Borrows everything; valid during the call of a rule.
class SiteContext {
 public:
  SiteContext(const Program& program, const ProgramSite& site);

  [[nodiscard]] const sites::QuerySite& site() const { return *site_.site; }
  [[nodiscard]] const Program& program() const { return program_; }
  [[nodiscard]] const catalog::Catalog& catalog() const { return program_.catalog; }
  /// The texts that the call runs: its own, or those of the one statement that it runs by name.
  [[nodiscard]] const std::vector<TextFacts>& texts() const { return with_texts_->texts; }
  [[nodiscard]] const std::vector<TextFacts>& own_texts() const { return site_.texts; }
  /// The site that has texts(): this one, or the one that prepares it.
  [[nodiscard]] const ProgramSite& with_texts() const { return *with_texts_; }
  [[nodiscard]] bool is_prepared_elsewhere() const { return with_texts_ != &site_; }

  /// For each of texts(): its columns. Nothing if those of one are not known.
  [[nodiscard]] const std::optional<std::vector<std::vector<ResultColumn>>>& columns() const { return columns_; }

  [[nodiscard]] text::Location Call() const;
  /// Where a place of the site is; nothing if its file is not there.
  [[nodiscard]] std::optional<text::Location> At(const std::optional<sites::Place>& place) const;
  [[nodiscard]] text::Location AtOrCall(const std::optional<sites::Place>& place) const;
  /// Where a range of a text of texts() stands, or the argument that holds it, or the call.
  [[nodiscard]] text::Location InText(const TextFacts& text, text::ByteRange range) const;
  /// Where the text begins; for notes.
  [[nodiscard]] text::Location TextOf(const TextFacts& text) const;
  /// A type as the server prints it.
  [[nodiscard]] std::string TypeName(types::Oid type) const;

 private:
  const Program& program_;
  const ProgramSite& site_;
  const ProgramSite* with_texts_;
  std::optional<std::vector<std::vector<ResultColumn>>> columns_;
};

/// The sites that prepare what a site runs by name: by the same library, and not on
/// another connection where both are known. None where others may have the name.
[[nodiscard]] std::vector<const ProgramSite*> PreparesOf(const Program& program, const sites::QuerySite& site);

/// Returns a place of a site in the source map; nothing if its file is not there.
[[nodiscard]] std::optional<text::Location> Locate(const UnitFiles& files, const text::SourceMap& sources,
                                                   const std::optional<sites::Place>& place);

}  // namespace pgtidy::checks
