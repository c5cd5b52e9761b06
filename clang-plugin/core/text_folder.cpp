#include "clang-plugin/core/text_folder.h"

#include <clang/AST/APValue.h>
#include <clang/AST/DeclTemplate.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "analyzer/support/stack.h"
#include "clang-plugin/core/literal_text.h"
#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/string_functions.h"
#include "clang-plugin/core/text_flow.h"

namespace pgtidy::cxx {

constexpr unsigned kDeepest = 96;
constexpr size_t kLongestExpression = 80;
constexpr unsigned kMostBodies = 300;

TextFolder::TextFolder(clang::ASTContext& context, Places& places) : context_(context), places_(places) {}

TextFolder::~TextFolder() = default;

void TextFolder::Forget() {
  of_uses_.clear();
  flows_.clear();
  damaged_.clear();
}

Texts TextFolder::Fold(const clang::Expr* expression, const FunctionIndex* function) {
  bodies_left_ = kMostBodies;
  const Frame outer = std::exchange(frame_, Frame{function, nullptr});
  Texts texts = FoldHere(expression);
  frame_ = outer;
  return texts;
}

Texts TextFolder::Format(const clang::Expr* format, FormatStyle style, const std::vector<const clang::Expr*>& arguments,
                         const FunctionIndex* function) {
  bodies_left_ = kMostBodies;
  const Frame outer = std::exchange(frame_, Frame{function, nullptr});
  const auto marks = style == FormatStyle::kBraces ? BraceMarks : PercentMarks;
  Texts texts = FoldFormat(FoldHere(format), marks, arguments, *format);
  frame_ = outer;
  return texts;
}

Texts TextFolder::HoleFor(const clang::Expr* expression) {
  Texts hole =
      Hole(places_.Of(expression->getSourceRange()), places_.TextAt(expression->getSourceRange(), kLongestExpression));
  const clang::Expr* peeled = Peel(expression);
  const clang::QualType type = peeled->getType().getNonReferenceType();
  sites::TextSegment& segment = hole.all.front().segments.front();
  segment.is_number = (type->isArithmeticType() && !type->isAnyCharacterType()) || type->isEnumeralType();
  if (const auto* call = llvm::dyn_cast<clang::CallExpr>(peeled)) {
    if (const clang::FunctionDecl* callee = call->getDirectCallee()) {
      const std::string_view name = NameOf(*callee);
      segment.is_escaped = IsEscapingFunction(name);
      const bool of_number = call->getNumArgs() > 0 && call->getArg(0)->getType()->isArithmeticType();
      segment.is_number = segment.is_number || (of_number && IsNumberFormatter(name));
    }
  }
  return hole;
}

Texts TextFolder::FoldHere(const clang::Expr* expression) {
  if (expression == nullptr) return Hole(std::nullopt, "");
  const Depth depth(depth_);
  if (depth_ > kDeepest || support::StackIsShort()) return HoleFor(expression);
  const clang::Expr* peeled = Peel(expression);
  if (peeled->isTypeDependent() || peeled->isValueDependent() || peeled->containsErrors()) return HoleFor(peeled);
  const clang::QualType type = expression->getType().getNonReferenceType();
  if (type->isArithmeticType() || type->isEnumeralType()) return FoldScalar(expression);
  if (const auto* literal = llvm::dyn_cast<clang::StringLiteral>(peeled)) return FoldLiteral(*literal);
  if (const auto* predefined = llvm::dyn_cast<clang::PredefinedExpr>(peeled)) {
    if (predefined->getFunctionName() != nullptr) return FoldLiteral(*predefined->getFunctionName());
  }
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled)) return FoldVariable(*reference);
  if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(peeled)) return FoldMember(*member);
  if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(peeled)) {
    return FoldConstruction(*construction);
  }
  if (const auto* conditional = llvm::dyn_cast<clang::AbstractConditionalOperator>(peeled)) {
    return FoldConditional(*conditional);
  }
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(peeled)) {
    if (binary->getOpcode() == clang::BO_Comma) return FoldHere(binary->getRHS());
    if (binary->getOpcode() == clang::BO_Assign) return FoldHere(binary->getRHS());
    const bool is_pointer_sum = binary->getOpcode() == clang::BO_Add && binary->getLHS()->getType()->isPointerType();
    if (is_pointer_sum) return Slice(FoldHere(binary->getLHS()), *binary->getRHS(), nullptr, *peeled);
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(peeled)) {
    if (unary->getOpcode() == clang::UO_AddrOf) {
      if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(Peel(unary->getSubExpr()))) {
        if (subscript->getType()->isAnyCharacterType()) {
          return Slice(FoldHere(subscript->getBase()), *subscript->getIdx(), nullptr, *peeled);
        }
      }
      return FoldHere(unary->getSubExpr());
    }
    if (unary->getOpcode() == clang::UO_Deref && !peeled->getType()->isAnyCharacterType()) {
      return FoldHere(unary->getSubExpr());
    }
  }
  if (const auto* cast = llvm::dyn_cast<clang::ExplicitCastExpr>(peeled)) return FoldHere(cast->getSubExpr());
  if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(peeled)) return FoldList(*list);
  if (const auto* literal = llvm::dyn_cast<clang::UserDefinedLiteral>(peeled)) return FoldUserLiteral(*literal);
  if (const auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(peeled)) return FoldMemberCall(*call);
  if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(peeled)) return FoldOperator(*call);
  if (const auto* call = llvm::dyn_cast<clang::CallExpr>(peeled)) return FoldCall(*call);
  if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(peeled)) {
    if (!peeled->getType()->isAnyCharacterType()) return FoldElements(AggregatesOf(subscript), *peeled);
  }
  if (const auto* statement = llvm::dyn_cast<clang::StmtExpr>(peeled)) {
    const clang::CompoundStmt* body = statement->getSubStmt();
    if (!body->body_empty()) {
      if (const auto* last = llvm::dyn_cast<clang::Expr>(body->body_back())) return FoldHere(last);
    }
  }
  return FoldConstant(peeled);
}

Texts TextFolder::FoldLiteral(const clang::StringLiteral& literal) {
  sites::SqlText text = LiteralText(literal, context_, places_);
  // Whoever takes a pointer sees the text up to the first zero; a text of another kind does not hold one.
  const size_t zero = text.text.find('\0');
  if (zero != std::string::npos) text = text.Slice({0, static_cast<uint32_t>(zero)});
  return Texts::Of(std::move(text));
}

Texts TextFolder::FoldConditional(const clang::AbstractConditionalOperator& conditional) {
  bool value = false;
  const clang::Expr* condition = conditional.getCond();
  const bool can_ask = !condition->isValueDependent() && !condition->containsErrors();
  if (can_ask && condition->EvaluateAsBooleanCondition(value, context_)) {
    return FoldHere(value ? conditional.getTrueExpr() : conditional.getFalseExpr());
  }
  return Join(FoldHere(conditional.getTrueExpr()), FoldHere(conditional.getFalseExpr()));
}

// A long chain of `+` is as deep as it is long.
Texts TextFolder::FoldSum(const clang::Expr& sum) {
  std::vector<const clang::Expr*> parts;
  const clang::Expr* left = &sum;
  while (true) {
    const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(Peel(left));
    if (call == nullptr || call->getOperator() != clang::OO_Plus || call->getNumArgs() != 2) break;
    if (!IsTextOperator(call->getDirectCallee()) || !HoldsText(call->getType())) break;
    parts.push_back(call->getArg(1));
    left = call->getArg(0);
  }
  Texts texts = FoldHere(left);
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) texts = Concatenate(texts, FoldHere(*part));
  return texts;
}

Texts TextFolder::Slice(const Texts& texts, const clang::Expr& offset, const clang::Expr* count,
                        const clang::Expr& whole) {
  const auto number = [&](const clang::Expr& expression) -> std::optional<int64_t> {
    if (const std::optional<int64_t> constant = IntegerOf(&expression)) return constant;
    const Texts known = FoldHere(&expression);
    const std::string& digits = known.all.front().text;
    const bool is_number = known.all.size() == 1 && known.all.front().IsComplete() && !digits.empty() &&
                           digits.size() < 10 && digits.find_first_not_of("0123456789") == std::string::npos;
    return is_number ? std::optional<int64_t>(std::stoll(digits)) : std::nullopt;
  };
  const std::optional<int64_t> begin = number(offset);
  const std::optional<int64_t> size = count == nullptr ? std::optional<int64_t>(INT32_MAX) : number(*count);
  if (!begin || !size || *begin < 0) return HoleFor(&whole);
  Texts slices;
  slices.decisions = texts.decisions;
  for (const sites::SqlText& text : texts.all) {
    const auto length = static_cast<int64_t>(text.text.size());
    if (!text.IsComplete() || *begin > length) return HoleFor(&whole);
    // npos is -1 as a signed number.
    const int64_t end = *size < 0 ? length : std::min(length, *begin + *size);
    slices.all.push_back(text.Slice({static_cast<uint32_t>(*begin), static_cast<uint32_t>(end)}));
  }
  return slices;
}

Texts TextFolder::FoldConstruction(const clang::CXXConstructExpr& construction) {
  unsigned count = construction.getNumArgs();
  while (count > 0 && llvm::isa<clang::CXXDefaultArgExpr>(construction.getArg(count - 1))) --count;
  if (count == 0) return IsTextual(construction.getType()) ? Texts::Empty() : HoleFor(&construction);
  if (!HoldsText(construction.getType())) return FoldConstant(&construction);
  const clang::Expr* first = construction.getArg(0);
  const clang::QualType given = first->getType();
  const auto known_or_constant = [&](const Texts& texts) {
    return texts.IsUnknown() ? FoldConstant(&construction) : texts;
  };
  if (IsTextual(construction.getType()) && count > 1) {
    const clang::QualType second = construction.getArg(1)->getType().getNonReferenceType();
    if (!IsTextual(given) || count > 2) return FoldConstant(&construction);
    if (second->isIntegerType()) {
      // Of a view a length; of a string where it is to begin.
      if (!IsTextView(given)) {
        return known_or_constant(Slice(FoldHere(first), *construction.getArg(1), nullptr, construction));
      }
      const clang::IntegerLiteral* zero =
          clang::IntegerLiteral::Create(context_, llvm::APInt(32, 0), context_.IntTy, construction.getExprLoc());
      return known_or_constant(Slice(FoldHere(first), *zero, construction.getArg(1), construction));
    }
    // Where it ends.
    if (second->isPointerType()) return FoldConstant(&construction);
  }
  if (llvm::isa<clang::CXXStdInitializerListExpr>(Peel(first))) return FoldConstant(&construction);
  const std::string name = QualifiedName(construction.getConstructor()->getParent());
  if (name == "QChar" || name == "QLatin1Char") {
    const std::optional<int64_t> code = IntegerOf(first);
    if (!code || *code <= 0 || *code >= 128) return HoleFor(&construction);
    sites::SqlText text;
    text.Append(std::string(1, static_cast<char>(*code)), sites::SegmentKind::kFolded,
                places_.Of(construction.getSourceRange()));
    return Texts::Of(std::move(text));
  }
  const bool is_kept = HoldsText(given) || (count == 1 && given.getNonReferenceType()->isArithmeticType());
  return is_kept ? FoldHere(first) : FoldConstant(&construction);
}

Texts TextFolder::FoldList(const clang::InitListExpr& list) {
  const clang::QualType type = list.getType();
  if (type->isArrayType()) {
    if (!IsTextual(type)) return HoleFor(&list);
    if (list.getNumInits() == 1 && llvm::isa<clang::StringLiteral>(Peel(list.getInit(0)))) {
      return FoldHere(list.getInit(0));
    }
    std::string characters;
    for (const clang::Expr* init : list.inits()) {
      const std::optional<int64_t> value = IntegerOf(init);
      if (!value && !llvm::isa<clang::ImplicitValueInitExpr>(init)) return HoleFor(&list);
      if (value.value_or(0) == 0) break;
      characters += static_cast<char>(*value);
    }
    if (characters.empty()) return Texts::Empty();
    sites::SqlText text;
    text.Append(characters, sites::SegmentKind::kFolded, places_.Of(list.getSourceRange()));
    return Texts::Of(std::move(text));
  }
  if (!type->isRecordType()) return list.getNumInits() == 1 ? FoldHere(list.getInit(0)) : HoleFor(&list);
  if (!HoldsText(type)) return FoldConstant(&list);
  if (list.getNumInits() == 0) return IsTextual(type) ? Texts::Empty() : HoleFor(&list);
  return HoldsText(list.getInit(0)->getType()) ? FoldHere(list.getInit(0)) : FoldConstant(&list);
}

namespace {

// Operators of libraries that give their text as it is written.
bool IsLibraryLiteral(const clang::FunctionDecl* function) {
  if (function == nullptr) return false;
  if (function->isInStdNamespace()) return true;
  const std::string name = QualifiedName(function);
  const std::string first = name.substr(0, name.find("::"));
  constexpr std::array<std::string_view, 8> kLibraries = {"Qt",  "QtLiterals", "pqxx",  "fmt",
                                                          "tao", "absl",       "boost", "userver"};
  if (name.find("::") != std::string::npos)
    return std::find(kLibraries.begin(), kLibraries.end(), first) != kLibraries.end();
  const clang::CXXRecordDecl* result = function->getReturnType()->getAsCXXRecordDecl();
  return result != nullptr && result->getName().starts_with("Q") && HoldsText(*result);
}

// A type that writes a number as another that it is converted to does.
bool KeepsDigits(const clang::ASTContext& context, clang::QualType from, clang::QualType to) {
  from = from.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  to = to.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  if (from == to) return true;
  const auto is_plain = [](clang::QualType type) {
    return type->isIntegerType() && !type->isBooleanType() && !type->isAnyCharacterType() && !type->isEnumeralType();
  };
  if (!is_plain(from) || !is_plain(to)) return false;
  const bool same_sign = from->isSignedIntegerType() == to->isSignedIntegerType();
  const uint64_t width = context.getTypeSize(from);
  return same_sign ? context.getTypeSize(to) >= width
                   : from->isUnsignedIntegerType() && context.getTypeSize(to) > width;
}

bool IsPlainCharacter(clang::QualType type) {
  return type->isAnyCharacterType() && !type->isSpecificBuiltinType(clang::BuiltinType::UChar) &&
         !type->isSpecificBuiltinType(clang::BuiltinType::SChar);
}

}  // namespace

Texts TextFolder::FoldScalar(const clang::Expr* expression) {
  Texts constant = FoldConstant(expression);
  if (!constant.IsUnknown()) return constant;
  const clang::Expr* peeled = Peel(expression);
  if (!KeepsDigits(context_, peeled->getType(), expression->getType())) return constant;
  Texts texts = constant;
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled)) {
    texts = FoldVariable(*reference);
  } else if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(peeled)) {
    texts = FoldMember(*member);
  } else if (const auto* conditional = llvm::dyn_cast<clang::AbstractConditionalOperator>(peeled)) {
    texts = FoldConditional(*conditional);
  } else if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(peeled)) {
    if (!peeled->getType()->isAnyCharacterType()) texts = FoldElements(AggregatesOf(subscript), *peeled);
  }
  return texts.IsUnknown() ? constant : texts;
}

Texts TextFolder::FoldUserLiteral(const clang::UserDefinedLiteral& literal) {
  using Kind = clang::UserDefinedLiteral::LiteralOperatorKind;
  const clang::FunctionDecl* callee = literal.getDirectCallee();
  if (literal.getLiteralOperatorKind() == Kind::LOK_String) {
    if (IsLibraryLiteral(callee)) return FoldHere(literal.getCookedLiteral());
    Texts texts = callee == nullptr ? HoleFor(&literal) : FoldBody(literal, *callee);
    if (!texts.IsUnknown()) return texts;
  }
  // A literal operator may make another text of it: what the call is worth, counts.
  Texts constant = FoldConstant(&literal);
  if (constant.all.size() != 1 || !constant.all.front().IsComplete()) return constant;
  if (const auto written = LiteralTokenText(literal.getBeginLoc(), context_, places_)) {
    constant.all.front() = AlignWith(constant.all.front(), *written);
  }
  return constant;
}

namespace {

std::string QualifiedNameOf(clang::QualType type) {
  const clang::CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return record == nullptr ? std::string() : QualifiedName(record);
}

}  // namespace

// QStringLiteral of Qt 5: a lambda with a static array.
Texts TextFolder::FoldLambdaLiteral(const clang::CXXOperatorCallExpr& call, const clang::LambdaExpr& lambda) {
  // A lambda of the program's own is a function like any other.
  const bool is_of_qt = lambda.getBeginLoc().isMacroID() && QualifiedNameOf(call.getType()).starts_with("Q");
  if (!is_of_qt) {
    const clang::CXXMethodDecl* body = lambda.getCallOperator();
    return body == nullptr ? HoleFor(&call) : FoldBody(call, *body);
  }
  std::vector<const clang::Stmt*> open{lambda.getBody()};
  const clang::StringLiteral* found = nullptr;
  while (!open.empty()) {
    const clang::Stmt* node = open.back();
    open.pop_back();
    if (node == nullptr) continue;
    if (const auto* literal = llvm::dyn_cast<clang::StringLiteral>(node)) {
      if (found != nullptr && found != literal) return HoleFor(&lambda);
      found = literal;
    }
    for (const clang::Stmt* child : node->children()) open.push_back(child);
  }
  return found == nullptr ? HoleFor(&lambda) : FoldLiteral(*found);
}

Texts TextFolder::FoldFormat(const Texts& formats, std::optional<std::vector<FormatMark>> (*marks)(const std::string&),
                             const std::vector<const clang::Expr*>& arguments, const clang::Expr& whole) {
  std::optional<Texts> all;
  for (const sites::SqlText& format : formats.all) {
    if (!format.IsComplete()) return HoleFor(&whole);
    const auto found = marks(format.text);
    if (!found) return HoleFor(&whole);
    Texts text = Texts::Empty();
    size_t position = 0;
    const auto add = [&](size_t end) {
      if (end <= position) return;
      text = Concatenate(text, Texts::Of(format.Slice({static_cast<uint32_t>(position), static_cast<uint32_t>(end)})));
    };
    for (const FormatMark& mark : *found) {
      add(mark.begin);
      position = mark.end;
      if (!mark.argument) {
        sites::SqlText literal;
        literal.Append(mark.literal, sites::SegmentKind::kSpelled,
                       format.PlaceOf({static_cast<uint32_t>(mark.begin), static_cast<uint32_t>(mark.end)}));
        text = Concatenate(text, Texts::Of(std::move(literal)));
      } else {
        const clang::Expr* argument = mark.name.empty() && *mark.argument < arguments.size()
                                          ? arguments[*mark.argument]
                                          : NamedArgument(arguments, mark.name);
        if (argument == nullptr) return HoleFor(&whole);
        text =
            Concatenate(text, mark.is_plain ? FoldFormatted(argument, mark, marks == BraceMarks) : HoleFor(argument));
      }
    }
    add(format.text.size());
    all = all ? Join(*all, text) : text;
  }
  if (!all) return HoleFor(&whole);
  all->decisions = std::max(all->decisions, formats.decisions);
  return std::move(*all);
}

Texts TextFolder::FoldFormatted(const clang::Expr* value, const FormatMark& mark, bool in_braces) {
  const clang::QualType type = value->getType().getNonReferenceType();
  if (!type->isIntegerType()) return FoldHere(value);
  std::string written;
  if (mark.is_character) {
    const std::optional<int64_t> code = IntegerOf(value);
    if (code && *code > 0 && *code < 128) written = static_cast<char>(*code);
  } else if (type->isBooleanType() && in_braces) {
    const std::optional<int64_t> truth = IntegerOf(value);
    // `{:d}` writes a number.
    if (truth && mark.end - mark.begin == 2) written = *truth != 0 ? "true" : "false";
  } else {
    return FoldHere(value);
  }
  if (written.empty()) return HoleFor(value);
  sites::SqlText text;
  text.Append(written, sites::SegmentKind::kFolded, places_.Of(value->getSourceRange()));
  return Texts::Of(std::move(text));
}

// `fmt::arg("name", value)`.
const clang::Expr* TextFolder::NamedArgument(const std::vector<const clang::Expr*>& arguments,
                                             const std::string& name) {
  if (name.empty()) return nullptr;
  for (const clang::Expr* argument : arguments) {
    const auto* call = llvm::dyn_cast<clang::CallExpr>(Peel(argument));
    const clang::FunctionDecl* callee = call == nullptr ? nullptr : call->getDirectCallee();
    if (callee == nullptr || NameOf(*callee) != "arg" || call->getNumArgs() != 2) continue;
    const Texts names = FoldHere(call->getArg(0));
    if (names.all.size() == 1 && names.all.front().IsComplete() && names.all.front().text == name) {
      return call->getArg(1);
    }
  }
  return nullptr;
}

Texts TextFolder::FoldElements(const std::vector<const clang::Expr*>& elements, const clang::Expr& whole) {
  if (elements.empty() || elements.size() > Texts::kMostElements) return FoldConstant(&whole);
  std::optional<Texts> all;
  for (const clang::Expr* element : elements) {
    Texts texts = FoldHere(element);
    all = all ? Join(*all, texts, Texts::kMostElements) : std::move(texts);
  }
  // Which element it is, is one decision.
  if (elements.size() > 1) all->decisions = 1;
  return std::move(*all);
}

std::optional<int64_t> TextFolder::IntegerOf(const clang::Expr* expression) const {
  if (expression == nullptr || expression->isValueDependent() || expression->containsErrors()) return std::nullopt;
  if (!expression->getType()->isIntegralOrEnumerationType()) return std::nullopt;
  clang::Expr::EvalResult result;
  if (!expression->EvaluateAsInt(result, context_)) return std::nullopt;
  const llvm::APSInt& value = result.Val.getInt();
  if (!value.isRepresentableByInt64()) return std::nullopt;
  return value.getExtValue();
}

Texts TextFolder::FoldConstant(const clang::Expr* expression) {
  if (expression->isValueDependent() || expression->isTypeDependent() || expression->containsErrors()) {
    return HoleFor(expression);
  }
  const clang::QualType type = expression->getType().getNonReferenceType();
  if (type->isArithmeticType() || type->isEnumeralType()) {
    Texts hole = HoleFor(expression);
    hole.all.front().segments.front().is_number = !type->isAnyCharacterType();
    const std::optional<int64_t> value = IntegerOf(expression);
    // How a truth value, a small number or an enumeration is written depends on who writes it.
    const bool is_plain = !type->isBooleanType() && !type->isEnumeralType() && !type->isAnyCharacterType();
    const bool is_ascii = IsPlainCharacter(type) && value && *value > 0 && *value < 128;
    if (!value || (!is_plain && !is_ascii)) return hole;
    sites::SqlText text;
    const std::string written = is_ascii ? std::string(1, static_cast<char>(*value)) : std::to_string(*value);
    text.Append(written, sites::SegmentKind::kFolded, places_.Of(expression->getSourceRange()));
    return Texts::Of(std::move(text));
  }
  clang::Expr::EvalResult result;
  // Behind an lvalue stands the literal itself, and with it the place of each byte.
  if (expression->isGLValue() && expression->EvaluateAsLValue(result, context_) && !result.HasSideEffects) {
    if (auto text = FromValue(result.Val, type, *expression)) return Texts::Of(std::move(*text));
  }
  clang::Expr::EvalResult value;
  if (expression->EvaluateAsRValue(value, context_, true) && !value.HasSideEffects) {
    if (auto text = FromValue(value.Val, type, *expression)) return Texts::Of(std::move(*text));
  }
  return HoleFor(expression);
}

namespace {

// The characters of an array of constants, up to the first zero; nothing if it is no array of characters.
std::optional<std::string> CharactersOf(const clang::APValue& value) {
  if (!value.isArray()) return std::nullopt;
  std::string text;
  for (unsigned i = 0; i < value.getArraySize(); ++i) {
    const clang::APValue& element =
        i < value.getArrayInitializedElts() ? value.getArrayInitializedElt(i) : value.getArrayFiller();
    if (!element.isInt()) return std::nullopt;
    const auto unit = static_cast<char>(element.getInt().getExtValue());
    if (unit == '\0') break;
    text += unit;
  }
  return text;
}

}  // namespace

// `type` is null for the parts of a class that holds a text.
std::optional<sites::SqlText> TextFolder::FromValue(const clang::APValue& value, clang::QualType type,
                                                    const clang::Expr& whole) {
  const auto folded = [&](const std::string& characters) {
    sites::SqlText text;
    text.Append(characters, sites::SegmentKind::kFolded, places_.Of(whole.getSourceRange()));
    return text;
  };
  if (value.isLValue()) {
    const clang::APValue::LValueBase base = value.getLValueBase();
    const auto offset = static_cast<uint32_t>(value.getLValueOffset().getQuantity());
    const clang::Expr* source = base.dyn_cast<const clang::Expr*>();
    if (const auto* declaration = base.dyn_cast<const clang::ValueDecl*>()) {
      if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
        if (variable->getType().isConstQualified() || variable->isConstexpr()) source = variable->getAnyInitializer();
      }
      if (const auto* object = llvm::dyn_cast<clang::TemplateParamObjectDecl>(declaration)) {
        return FromValue(object->getValue(), object->getType(), whole);
      }
    }
    const auto* literal = llvm::dyn_cast_or_null<clang::StringLiteral>(source == nullptr ? nullptr : Peel(source));
    if (literal == nullptr) return std::nullopt;
    const sites::SqlText text = FoldLiteral(*literal).all.front();
    if (offset > text.text.size()) return std::nullopt;
    return text.Slice({offset, static_cast<uint32_t>(text.text.size())});
  }
  if (value.isStruct()) {
    // A view of text: a pointer and a length, in any order; or a class around one. In a class of the program's own a
    // number may be anything, and a text the name of another: of those, one that is an array and nothing more counts.
    const bool is_known = type.isNull() || HoldsText(type);
    if (!is_known && (value.getStructNumBases() != 0 || value.getStructNumFields() != 1)) return std::nullopt;
    if (!is_known) {
      const auto characters = CharactersOf(value.getStructField(0));
      return characters ? std::optional<sites::SqlText>(folded(*characters)) : std::nullopt;
    }
    std::optional<sites::SqlText> text;
    std::optional<uint64_t> length;
    for (unsigned i = 0; i < value.getStructNumBases(); ++i) {
      if (auto inner = FromValue(value.getStructBase(i), clang::QualType(), whole)) return inner;
    }
    for (unsigned i = 0; i < value.getStructNumFields(); ++i) {
      const clang::APValue& field = value.getStructField(i);
      if (field.isInt()) {
        if (!length) length = field.getInt().getZExtValue();
      } else if (!text) {
        text = FromValue(field, clang::QualType(), whole);
      }
    }
    if (!text) return std::nullopt;
    if (length && *length < text->text.size()) return text->Slice({0, static_cast<uint32_t>(*length)});
    return text;
  }
  if (const auto characters = CharactersOf(value)) return folded(*characters);
  return std::nullopt;
}

}  // namespace pgtidy::cxx
