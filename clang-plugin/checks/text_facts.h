#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/ddl/effects.h"
#include "analyzer/engine/query_description.h"
#include "analyzer/syntax/statement.h"
#include "clang-plugin/checks/holes.h"
#include "clang-plugin/checks/sent_text.h"
#include "clang-plugin/sites/query_site.h"

namespace pgtidy::checks {

/// One statement of a text.
struct StatementFacts {
  text::ByteRange range;                     ///< In the text as the server gets it.
  std::optional<syntax::SyntaxError> error;  ///< Its range counts in the same text.
  ddl::Effects effects;
  engine::QueryDescription description;  ///< Offsets count from the statement's first byte. Empty after an error.
};

/// A text as the server gets it with something in the place of its holes.
struct Reading {
  ServerText server_text;
  std::vector<StatementFacts> statements;
  /// Literals with holes are there, without what the holes hold: nothing may be said of what they say.
  bool keeps_literals = false;
};

/// What is known of one text of a site.
struct TextFacts {
  const sites::SqlText* text = nullptr;  ///< Never null.
  std::vector<Hole> holes;
  /// The text can be read as the server will: what is said of it holds. Otherwise only `holes` are known.
  bool is_readable = false;
  /// Every hole is a number or a part of a string: nothing but values is unknown.
  bool is_tame = false;
  ServerText server_text;  ///< Of readable texts.
  std::vector<StatementFacts> statements;
  bool keeps_literals = false;          ///< As in Reading.
  std::vector<Reading> other_readings;  ///< That parse, too: what holds must hold with each.

  /// The one statement of the text, if PostgreSQL accepts it and it has columns and parameters that are known.
  [[nodiscard]] const engine::QueryDescription* Described() const;
  /// The same if no hole could change which columns there are.
  [[nodiscard]] const engine::QueryDescription* WithColumns() const;
  /// How many parameters the server will see; nothing if a hole could hold more of them.
  [[nodiscard]] std::optional<size_t> ParameterCount() const;
};

/// Cuts a text of a site into statements. Borrows the text.
[[nodiscard]] TextFacts ReadText(const sites::QuerySite& site, const sites::SqlText& text);

/// Asks for the verdict on each statement. What depends on the values of holes becomes undetermined.
void DescribeStatements(const catalog::Catalog& catalog, const sites::QuerySite& site, TextFacts& facts);

/// Returns whether an error that DescribeStatements() left holds whatever stands in the holes of the text, and whatever
/// types the client declares that the site does not tell.
[[nodiscard]] bool IsCertain(const catalog::Catalog& catalog, const sites::QuerySite& site, const TextFacts& facts,
                             const StatementFacts& statement);

}  // namespace pgtidy::checks
