#include <memory>
#include <vector>

#include "analyzer/types/input/input_functions.h"
#include "analyzer/types/input/lexeme_reader.h"

namespace pgtidy::types {
namespace {

constexpr size_t kMaximumOperators = 32;  // STACKDEPTH: of those that wait for an operand.
constexpr int kMaximumDepth = 1000;
constexpr int kMaximumDistance = kMaximumLexemePosition + 1;

enum class Operator { kOr = 1, kAnd, kPhrase, kNot };  // From the weakest.

struct Node {
  // An operand.
  std::string lexeme;
  unsigned weights = 0;  // Bit 3 for A to bit 0 for D.
  bool is_prefix = false;
  // An operator.
  std::optional<Operator> kind;
  int distance = 1;
  std::unique_ptr<Node> left;
  std::unique_ptr<Node> right;  // The operand of NOT.
};

// Source: infix().
void Append(std::string& to, const Node& node, int parent_priority, bool is_right_of_phrase) {
  if (!node.kind) {
    AppendLexeme(to, node.lexeme);
    if (node.weights == 0 && !node.is_prefix) return;
    to += ':';
    if (node.is_prefix) to += '*';
    for (int bit = 3; bit >= 0; --bit) {
      if ((node.weights >> bit & 1U) != 0) to += static_cast<char>('D' - bit);
    }
    return;
  }
  const int priority = static_cast<int>(*node.kind);
  const bool is_phrase = node.kind == Operator::kPhrase;
  const bool needs_parentheses = priority < parent_priority || (is_phrase && is_right_of_phrase);
  if (needs_parentheses) to += "( ";
  if (node.kind == Operator::kNot) {
    to += '!';
    Append(to, *node.right, priority, false);
  } else {
    Append(to, *node.left, priority, false);
    if (is_phrase) {
      to += node.distance == 1 ? " <-> " : " <" + std::to_string(node.distance) + "> ";
    } else {
      to += node.kind == Operator::kAnd ? " & " : " | ";
    }
    Append(to, *node.right, priority, is_phrase);
  }
  if (needs_parentheses) to += " )";
}

class Parser {
 public:
  explicit Parser(std::string_view text) : cursor_(text), reader_(text, true), text_(text) {}

  LiteralValue Parse() {
    if (!ParseExpression(0)) return failure_ ? *failure_ : reader_.SyntaxError();
    if (operands_.empty()) return LiteralValue::Value("");
    std::string result;
    Append(result, *operands_.back(), -1, false);
    return LiteralValue::Value(std::move(result));
  }

 private:
  struct Pending {
    Operator kind;
    int distance;
  };

  bool FailWith(LiteralValue failure) {
    failure_ = std::move(failure);
    return false;
  }

  // Parses up to the closing parenthesis or the end. Source: makepol().
  bool ParseExpression(int depth) {
    if (depth > kMaximumDepth) return FailWith(LiteralValue::Undetermined());
    std::vector<Pending> pending;
    while (true) {
      cursor_.SkipSpace();
      if (expects_operand_) {
        if (cursor_.Accept('!')) {
          if (!Push(pending, Operator::kNot, 1)) return false;
          is_first_ = false;
        } else if (cursor_.Accept('(')) {
          is_first_ = false;
          ++open_;
          if (!ParseExpression(depth + 1)) return false;
        } else if (cursor_.Peek() == ':') {
          return false;
        } else if (!ParseOperand()) {
          // A text without any operand is an empty query.
          return cursor_.AtEnd() && !failure_ && is_first_ && open_ == 0;
        }
        continue;
      }
      if (cursor_.AtEnd()) {
        Reduce(pending, Operator::kOr);
        return open_ == 0;
      }
      if (cursor_.Accept(')')) {
        if (--open_ < 0) return false;
        Reduce(pending, Operator::kOr);
        return true;
      }
      if (!ParseOperator(pending)) return false;
    }
  }

  bool ParseOperand() {
    Lexeme lexeme;
    if (!reader_.Next(cursor_, lexeme)) {
      if (reader_.failure()) return FailWith(*reader_.failure());
      if (is_first_) return false;
      return FailWith(LiteralValue::Error("42601", "no operand in tsquery: \"" + std::string(text_) + "\""));
    }
    auto node = std::make_unique<Node>();
    node->lexeme = std::move(lexeme.text);
    if (cursor_.Accept(':')) ParseModifiers(*node);
    if (node->lexeme.size() > kMaximumLexemeLength) {
      return FailWith(LiteralValue::Error("54000", "word is too long in tsquery: \"" + std::string(text_) + "\""));
    }
    operands_.push_back(std::move(node));
    expects_operand_ = is_first_ = false;
    return true;
  }

  // Source: get_modifiers().
  void ParseModifiers(Node& node) {
    while (true) {
      const char c = ToLower(cursor_.Peek());
      if (c == '*') {
        node.is_prefix = true;
      } else if (c >= 'a' && c <= 'd') {
        node.weights |= 1U << ('d' - c);
      } else {
        return;
      }
      cursor_.Advance();
    }
  }

  bool ParseOperator(std::vector<Pending>& pending) {
    expects_operand_ = true;
    if (cursor_.Accept('&')) return Push(pending, Operator::kAnd, 1);
    if (cursor_.Accept('|')) return Push(pending, Operator::kOr, 1);
    if (!cursor_.Accept('<')) return false;
    int distance = 1;
    if (!cursor_.Accept('-')) {
      const size_t begin = cursor_.offset();
      cursor_.SkipDigits();
      const std::string digits(cursor_.Since(begin));
      if (digits.empty()) return false;
      constexpr size_t kSafeDigits = 9;
      distance = digits.size() > kSafeDigits ? kMaximumDistance + 1 : std::atoi(digits.c_str());
      if (distance > kMaximumDistance) {
        return FailWith(
            LiteralValue::Error("22023", "distance in phrase operator must be an integer value between zero and " +
                                             std::to_string(kMaximumDistance) + " inclusive"));
      }
    }
    // The operator must not be the last of the text.
    if (!cursor_.Accept('>') || cursor_.AtEnd()) return false;
    return Push(pending, Operator::kPhrase, distance);
  }

  bool Push(std::vector<Pending>& pending, Operator kind, int distance) {
    Reduce(pending, kind);
    if (pending.size() == kMaximumOperators) return FailWith(LiteralValue::Undetermined());
    pending.push_back({kind, distance});
    return true;
  }

  // Applies the operators that bind tighter than `next`, or as tight: all but NOT associate to the left.
  // Source: cleanOpStack().
  void Reduce(std::vector<Pending>& pending, Operator next) {
    while (!pending.empty()) {
      const Operator top = pending.back().kind;
      if (next == Operator::kNot ? next >= top : next > top) break;
      auto node = std::make_unique<Node>();
      node->kind = top;
      node->distance = pending.back().distance;
      node->right = PopOperand();
      if (top != Operator::kNot) node->left = PopOperand();
      operands_.push_back(std::move(node));
      pending.pop_back();
    }
  }

  std::unique_ptr<Node> PopOperand() {
    std::unique_ptr<Node> operand = std::move(operands_.back());
    operands_.pop_back();
    return operand;
  }

  Cursor cursor_;
  LexemeReader reader_;
  std::string_view text_;
  std::vector<std::unique_ptr<Node>> operands_;
  bool expects_operand_ = true;
  bool is_first_ = true;
  int open_ = 0;
  std::optional<LiteralValue> failure_;
};

}  // namespace

LiteralValue ReadTsquery(std::string_view text) {
  // A long query may nest deeper than the server's stack allows, too.
  constexpr size_t kMaximumLength = 16384;
  if (MayHoldUnicodeSpace(text) || text.size() > kMaximumLength) return LiteralValue::Undetermined();
  return Parser(text).Parse();
}

}  // namespace pgtidy::types
