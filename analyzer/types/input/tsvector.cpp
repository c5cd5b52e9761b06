#include <algorithm>
#include <map>

#include "analyzer/types/input/input_functions.h"
#include "analyzer/types/input/lexeme_reader.h"

namespace pgtidy::types {
namespace {

constexpr size_t kMaximumPositions = 256;              // MAXNUMPOS.
constexpr size_t kMaximumTotalLength = (1 << 20) - 1;  // MAXSTRPOS.

// Orders the positions and keeps the highest weight of each. Source: uniquePos().
void Unify(std::vector<Lexeme::Position>& positions) {
  std::map<int, int> weights;
  for (const Lexeme::Position& position : positions) {
    int& weight = weights[position.position];
    weight = std::max(weight, position.weight);
  }
  positions.clear();
  for (const auto& [position, weight] : weights) {
    if (positions.size() == kMaximumPositions) break;
    positions.push_back({position, weight});
  }
}

}  // namespace

LiteralValue ReadTsvector(std::string_view text) {
  if (MayHoldUnicodeSpace(text) || text.size() > kMaximumTotalLength) return LiteralValue::Undetermined();
  std::map<std::string, std::vector<Lexeme::Position>> lexemes;
  LexemeReader reader(text, false);
  Cursor cursor(text);
  Lexeme lexeme;
  while (reader.Next(cursor, lexeme)) {
    if (lexeme.text.size() > kMaximumLexemeLength) {
      return LiteralValue::Error("54000", "word is too long (" + std::to_string(lexeme.text.size()) + " bytes, max " +
                                              std::to_string(kMaximumLexemeLength) + " bytes)");
    }
    std::vector<Lexeme::Position>& positions = lexemes[lexeme.text];
    positions.insert(positions.end(), lexeme.positions.begin(), lexeme.positions.end());
  }
  if (reader.failure()) return *reader.failure();
  std::string result;
  for (auto& [word, positions] : lexemes) {
    Unify(positions);
    if (!result.empty()) result += ' ';
    AppendLexeme(result, word);
    char separator = ':';
    for (const Lexeme::Position& position : positions) {
      result += separator + std::to_string(position.position);
      if (position.weight > 0) result += static_cast<char>('D' - position.weight);
      separator = ',';
    }
  }
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types
