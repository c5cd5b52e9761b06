#include "clang-plugin/apis/operator_chain.h"

#include <string>
#include <utility>

namespace pgtidy::cxx {

namespace {

constexpr size_t kMaxTexts = 16;

bool IsNumber(sites::CxxTypeKind kind) {
  return kind == sites::CxxTypeKind::kBoolean || kind == sites::CxxTypeKind::kInteger ||
         kind == sites::CxxTypeKind::kFloating || kind == sites::CxxTypeKind::kEnumeration;
}

bool IsChainOperator(clang::OverloadedOperatorKind kind) {
  return kind == clang::OO_LessLess || kind == clang::OO_GreaterGreater || kind == clang::OO_Comma;
}

}  // namespace

OperatorChain ChainAround(const clang::Expr* expression, const Scan& scan) {
  OperatorChain chain;
  chain.outermost = expression;
  const clang::Stmt* below = expression;
  for (const clang::Stmt* node = scan.ParentOf(below); node != nullptr; below = node, node = scan.ParentOf(node)) {
    const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(node);
    if (call == nullptr) {
      // Parentheses and temporaries stand between the links; all else ends the chain.
      const auto* wrapper = llvm::dyn_cast<clang::Expr>(node);
      if (wrapper == nullptr || Peel(wrapper) != Peel(chain.outermost)) break;
      continue;
    }
    if (call->getNumArgs() != 2 || !IsChainOperator(call->getOperator()) || call->getArg(0) != below) break;
    chain.links.push_back({call->getOperator(), call, Peel(call->getArg(1))});
    chain.outermost = call;
  }
  return chain;
}

void AppendStreamed(const clang::Expr* operand, Scan& scan, sites::SqlText& text) {
  const sites::Argument value = scan.ArgumentOf(operand);
  if (value.type.kind == sites::CxxTypeKind::kInteger) {
    if (const std::optional<int64_t> number = scan.IntegerOf(operand)) {
      text.Append(std::to_string(*number), sites::SegmentKind::kFolded, value.place);
      return;
    }
  }
  if (value.type.kind == sites::CxxTypeKind::kCharacter) {
    const std::optional<int64_t> unit = scan.IntegerOf(operand);
    if (unit && *unit > 0 && *unit < 0x80) {
      text.Append(std::string(1, static_cast<char>(*unit)), sites::SegmentKind::kFolded, value.place);
      return;
    }
  }
  text.AppendHole(value.place, value.expression);
  text.segments.back().is_number = IsNumber(value.type.kind);
}

TextValue StreamedText(std::span<const clang::Expr* const> operands, Scan& scan) {
  TextValue result;
  if (operands.empty()) return result;
  result = scan.TextOf(operands.front());
  if (result.texts.empty()) return result;
  for (const clang::Expr* operand : operands.subspan(1)) {
    const sites::CxxTypeKind kind = scan.ArgumentOf(operand).type.kind;
    TextValue next;
    if (!IsNumber(kind) && kind != sites::CxxTypeKind::kCharacter) next = scan.TextOf(operand);
    if (next.texts.empty() || result.texts.size() * next.texts.size() > kMaxTexts) {
      for (sites::SqlText& text : result.texts) AppendStreamed(operand, scan, text);
      continue;
    }
    std::vector<sites::SqlText> joined;
    joined.reserve(result.texts.size() * next.texts.size());
    for (const sites::SqlText& head : result.texts) {
      for (const sites::SqlText& tail : next.texts) joined.emplace_back(head).Append(tail);
    }
    result.texts = std::move(joined);
  }
  return result;
}

}  // namespace pgtidy::cxx
