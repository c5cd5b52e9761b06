#pragma once

#include <functional>
#include <string_view>

#include "analyzer/query/facts/query_facts.h"

/// One file per fact. Each finder looks at one query level: FindQueryFacts() calls it for every level of a statement.
namespace pgtidy::query {

/// What a finder looks at.
struct QueryLevel {
  const catalog::Catalog& catalog;
  const catalog::Query& query;
  /// The statement whose level it is: the outermost query.
  const catalog::Query& statement;
  std::string_view text;
  /// How the query stands in the one around it.
  enum class Role : uint8_t {
    kStatement,
    kSubquery,
    kCommonTable,
    kSubLink,
    kSetOperationLeaf
  } role = Role::kStatement;
  /// Of kSubLink: what it stands in.
  const catalog::SubLink* link = nullptr;
};

/// Calls `visit` with each expression of the level and each of their parts, parts after the whole; queries of SubLinks
/// are levels of their own.
void ForEachNode(const catalog::Query& query, const std::function<void(const catalog::ExprRef&)>& visit);

void FindConstantConditions(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindCountsOfNullable(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindDefeatedIndexes(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindDefeatedOuterJoins(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindLeadingWildcards(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindMultipliedAggregates(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindNotInNullable(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindNullComparisons(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindStarsOfTables(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindUnconnectedTables(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindUnorderedLimits(const QueryLevel& level, std::vector<QueryFact>& facts);
void FindUnusedCtes(const QueryLevel& level, std::vector<QueryFact>& facts);

}  // namespace pgtidy::query
