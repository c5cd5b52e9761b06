#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzer/query/analyze.h"

/// What the server tells a client of a statement before it is run.
namespace pgtidy::query {

/// The answer to Parse and Describe.
struct QueryInfo {
  std::shared_ptr<const catalog::Query> query;  ///< Null for commands that hold none.
  std::vector<SqlType> parameters;              ///< By number; without typmods.
  /// Those of a row that the statement returns, of domains their base types; empty if it returns none.
  std::vector<ResultColumn> columns;
  bool returns_rows = false;
  /// What an object that cannot be known decides is not certain: types are then kUndeterminedType, and columns may
  /// lack.
  bool undetermined = false;
};

/// Describes a statement. `declared` are the types that the client gives for the parameters, kInvalidOid where it
/// leaves one to the server. Throws SqlError where the server refuses Parse or Describe, Undetermined where nothing can
/// be said. Source: exec_parse_message(), UtilityTupleDescriptor(), SendRowDescriptionMessage().
[[nodiscard]] QueryInfo DescribeStatement(AnalysisContext& context, const ::Node* statement,
                                          std::vector<SqlType> declared);

/// The same for the one statement that a text holds. Errors of the scanner and the grammar are thrown, too, and 42601
/// for more than one statement; an empty text takes and returns nothing. Positions are byte offsets in `text`.
[[nodiscard]] QueryInfo DescribeText(AnalysisContext& context, std::string_view text, std::vector<SqlType> declared);

/// The name of the column that a result column comes from, system columns included.
[[nodiscard]] std::string OriginColumnName(const catalog::Relation& relation, int number);

}  // namespace pgtidy::query
