#include "analyzer/query/facts/query_level.h"
#include "analyzer/syntax/lexer.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::RteKind;
using catalog::Var;

// Whether `*` or `name.*` stands at a place.
bool IsStar(std::string_view text, int location) {
  if (location < 0 || static_cast<size_t>(location) >= text.size()) return false;
  syntax::Lexer lexer(text, {}, static_cast<uint32_t>(location));
  const auto is_sign = [&](const syntax::Token& token, char sign) {
    return token.range.size() == 1 && token.kind != syntax::TokenKind::kEnd && text[token.range.begin] == sign;
  };
  for (syntax::Token token = lexer.Next();; token = lexer.Next()) {
    if (is_sign(token, '*')) return true;
    if (token.kind == syntax::TokenKind::kEnd || !is_sign(lexer.Next(), '.')) return false;
  }
}

}  // namespace

void FindStarsOfTables(const QueryLevel& level, std::vector<QueryFact>& facts) {
  if (level.role != QueryLevel::Role::kStatement || level.query.command != catalog::CommandType::kSelect) return;
  int last = -1;
  for (const auto& target : level.query.target_list) {
    const auto* var = As<Var>(target->expression);
    if (var == nullptr || var->varlevelsup != 0 || var->varno <= 0 || var->location == last) continue;
    const catalog::RangeTblEntry& entry = *level.query.range_table[static_cast<size_t>(var->varno) - 1];
    if (entry.kind != RteKind::kRelation || !IsStar(level.text, var->location)) continue;
    last = var->location;
    facts.emplace_back(StarOfTable{.location = last, .table = entry.eref.name});
  }
}

}  // namespace pgtidy::query
