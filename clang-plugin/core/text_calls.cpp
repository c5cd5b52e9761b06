// What calls make of texts: members of string classes, operators, formats, and small functions that return one.

#include <clang/AST/Attr.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/string_functions.h"
#include "clang-plugin/core/text_folder.h"

namespace pgtidy::cxx {
namespace {

std::vector<const clang::Expr*> ArgumentsFrom(const clang::CallExpr& call, unsigned first) {
  std::vector<const clang::Expr*> arguments;
  for (unsigned i = first; i < call.getNumArgs(); ++i) {
    if (!llvm::isa<clang::CXXDefaultArgExpr>(call.getArg(i))) arguments.push_back(call.getArg(i));
  }
  return arguments;
}

bool IsManipulator(const clang::Expr* expression, std::string& text) {
  const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(Peel(expression));
  if (reference == nullptr) return false;
  const auto* function = llvm::dyn_cast<clang::FunctionDecl>(reference->getDecl());
  if (function == nullptr) return false;
  const std::string_view name = NameOf(*function);
  if (name == "endl") {
    text = "\n";
    return true;
  }
  return name == "flush" || name == "dec" || name == "boolalpha";
}

}  // namespace

Texts TextFolder::FoldStream(const clang::Expr& chain) {
  std::vector<const clang::CallExpr*> parts;
  const clang::Expr* left = &chain;
  while (true) {
    const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(Peel(left));
    if (call == nullptr || call->getOperator() != clang::OO_LessLess || call->getNumArgs() != 2) break;
    parts.push_back(call);
    left = call->getArg(0);
  }
  Texts texts = FoldHere(left);
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) texts = Concatenate(texts, FoldAdded(**part));
  return texts;
}

Texts TextFolder::FoldAdded(const clang::CallExpr& call) {
  if (llvm::isa<clang::CXXMemberCallExpr>(call)) return FoldHere(call.getArg(0));
  // What a program's own operator writes is not known.
  return IsTextOperator(call.getDirectCallee()) ? FoldInserted(call.getArg(1)) : HoleFor(call.getArg(1));
}

Texts TextFolder::FoldInserted(const clang::Expr* value) {
  std::string manipulated;
  if (!IsManipulator(value, manipulated)) return FoldHere(value);
  sites::SqlText text;
  text.Append(manipulated, sites::SegmentKind::kFolded, places_.Of(value->getSourceRange()));
  return Texts::Of(std::move(text));
}

Texts TextFolder::FoldMemberCall(const clang::CXXMemberCallExpr& call) {
  const clang::Expr* object = call.getImplicitObjectArgument();
  const clang::CXXMethodDecl* method = call.getMethodDecl();
  if (object == nullptr || method == nullptr) return HoleFor(&call);
  const bool is_of_text = HoldsText(*method->getParent());
  if (llvm::isa<clang::CXXConversionDecl>(method)) {
    Texts converted = is_of_text ? FoldHere(object) : FoldBody(call, *method);
    return converted.IsUnknown() ? FoldConstant(&call) : converted;
  }
  const std::string_view name = NameOf(*method);
  if (IsEscapingFunction(name)) return HoleFor(&call);
  const std::vector<const clang::Expr*> arguments = ArgumentsFrom(call, 0);
  const std::string of = QualifiedName(method->getParent());
  if (name == "at" && arguments.size() == 1) return FoldElements(AggregatesOf(&call), call);
  if (name == "front" && arguments.empty() && IsIndexed(object->getType())) {
    const auto elements = RangeElements(object);
    return elements && !elements->empty() ? FoldHere(elements->front()) : HoleFor(&call);
  }
  if (is_of_text) {
    if (of == "QString" && name == "arg") return FoldReplacedMarks(call, arguments);
    if (name == "substr" && !arguments.empty()) {
      return Slice(FoldHere(object), *arguments[0], arguments.size() > 1 ? arguments[1] : nullptr, call);
    }
    if (name == "append" && arguments.size() == 1) return Concatenate(FoldHere(object), FoldHere(arguments[0]));
    const bool keeps = KeepsText(name) || name == "value" || name == "trimmed" || name == "simplified";
    if (keeps && arguments.empty()) {
      Texts kept = FoldHere(object);
      return kept.IsUnknown() ? FoldConstant(&call) : kept;
    }
  }
  Texts texts = FoldBody(call, *method);
  return texts.IsUnknown() ? FoldConstant(&call) : texts;
}

Texts TextFolder::FoldReplacedMarks(const clang::CXXMemberCallExpr& call,
                                    const std::vector<const clang::Expr*>& arguments) {
  Texts texts = FoldHere(call.getImplicitObjectArgument());
  std::vector<std::vector<const clang::Expr*>> rounds;
  // arg("a", "b") replaces the two lowest marks in one go; arg(x, width, ...) pads.
  const bool all_text = std::all_of(arguments.begin(), arguments.end(),
                                    [](const clang::Expr* each) { return IsTextual(each->getType()); });
  if (arguments.size() > 1 && !all_text) return HoleFor(&call);
  for (const clang::Expr* argument : arguments) rounds.push_back({argument});
  for (const auto& round : rounds) {
    Texts replaced;
    replaced.decisions = texts.decisions;
    for (const sites::SqlText& format : texts.all) {
      // The marks of a text with holes keep their places: holes are no bytes of it.
      Texts text = Texts::Empty();
      size_t position = 0;
      const std::vector<FormatMark> marks = LowestMarks(format.text);
      if (marks.empty()) return HoleFor(&call);
      for (const FormatMark& mark : marks) {
        text = Concatenate(
            text, Texts::Of(format.Slice({static_cast<uint32_t>(position), static_cast<uint32_t>(mark.begin)})));
        text = Concatenate(text, FoldHere(round.front()));
        position = mark.end;
      }
      text = Concatenate(
          text, Texts::Of(format.Slice({static_cast<uint32_t>(position), static_cast<uint32_t>(format.text.size())})));
      for (sites::SqlText& each : text.all) replaced.all.push_back(std::move(each));
      replaced.decisions = std::max(replaced.decisions, text.decisions + texts.decisions);
    }
    if (replaced.all.size() > Texts::kMost) return HoleFor(&call);
    texts = std::move(replaced);
  }
  return texts;
}

Texts TextFolder::FoldOperator(const clang::CXXOperatorCallExpr& call) {
  switch (call.getOperator()) {
    case clang::OO_Plus:
      if (IsTextOperator(call.getDirectCallee()) && HoldsText(call.getType())) return FoldSum(call);
      break;
    case clang::OO_Equal:
      if (call.getNumArgs() == 2 && HoldsText(call.getArg(0)->getType())) return FoldHere(call.getArg(1));
      break;
    case clang::OO_PlusEqual:
      if (call.getNumArgs() == 2 && IsTextOperator(call.getDirectCallee())) {
        return Concatenate(FoldHere(call.getArg(0)), FoldHere(call.getArg(1)));
      }
      break;
    case clang::OO_LessLess:
      if (IsTextStream(call.getType()) || IsTextual(call.getType())) return FoldStream(call);
      break;
    case clang::OO_Subscript:
      if (call.getNumArgs() == 2 && !call.getType()->isAnyCharacterType()) {
        return FoldElements(AggregatesOf(&call), call);
      }
      break;
    case clang::OO_Call:
      if (const auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(Peel(call.getArg(0)))) {
        return FoldLambdaLiteral(call, *lambda);
      }
      break;
    case clang::OO_Star:
    case clang::OO_Arrow:
      if (call.getNumArgs() == 1) {
        const clang::QualType type = call.getArg(0)->getType();
        if (IsOrDerivesFrom(type, "std::optional")) return FoldHere(call.getArg(0));
      }
      break;
    case clang::OO_Percent: {
      if (!IsOrDerivesFrom(call.getType(), "boost::basic_format")) break;
      std::vector<const clang::Expr*> values;
      const clang::Expr* left = &call;
      while (true) {
        const auto* inner = llvm::dyn_cast<clang::CXXOperatorCallExpr>(Peel(left));
        if (inner == nullptr || inner->getOperator() != clang::OO_Percent) break;
        values.insert(values.begin(), inner->getArg(1));
        left = inner->getArg(0);
      }
      return FoldFormat(FoldHere(left), NumberedMarks, values, call);
    }
    default: break;
  }
  if (const clang::FunctionDecl* callee = call.getDirectCallee()) {
    Texts texts = FoldBody(call, *callee);
    if (!texts.IsUnknown()) return texts;
  }
  return FoldConstant(&call);
}

Texts TextFolder::FoldCall(const clang::CallExpr& call) {
  const clang::FunctionDecl* callee = call.getDirectCallee();
  if (callee == nullptr) return HoleFor(&call);
  const std::string_view name = NameOf(*callee);
  if (IsEscapingFunction(name)) return HoleFor(&call);
  const std::vector<const clang::Expr*> arguments = ArgumentsFrom(call, 0);
  const std::string qualified = QualifiedName(callee);
  if (!arguments.empty()) {
    const std::vector<const clang::Expr*> rest(arguments.begin() + 1, arguments.end());
    if (qualified == "fmt::format" || qualified == "std::format") {
      return FoldFormat(FoldHere(arguments[0]), BraceMarks, rest, call);
    }
    if (qualified == "fmt::sprintf" || qualified == "QString::asprintf" || qualified == "absl::StrFormat" ||
        name == "g_strdup_printf") {
      return FoldFormat(FoldHere(arguments[0]), PercentMarks, rest, call);
    }
    if (qualified == "absl::StrCat" || qualified == "Poco::cat") {
      Texts texts = Texts::Empty();
      for (const clang::Expr* argument : arguments) texts = Concatenate(texts, FoldHere(argument));
      return texts;
    }
    const bool writes_number = qualified == "std::to_string" || qualified == "QString::number";
    if (writes_number && arguments.size() > 1) return HoleFor(&call);
    if (writes_number && arguments[0]->getType()->isIntegralOrEnumerationType()) return FoldHere(arguments[0]);
    const bool keeps = qualified == "boost::str" || qualified == "fmt::runtime" || qualified == "qUtf8Printable" ||
                       qualified == "fmt::to_string" || qualified == "std::data";
    if (keeps && arguments.size() == 1 && HoldsText(arguments[0]->getType())) return FoldHere(arguments[0]);
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(callee);
    const bool converts = method != nullptr && method->isStatic() && HoldsText(*method->getParent()) &&
                          KeepsText(name) && IsTextual(arguments[0]->getType());
    if (converts && arguments.size() == 1) return FoldHere(arguments[0]);
    if (converts && arguments.size() == 2 && arguments[1]->getType()->isIntegerType()) {
      const clang::IntegerLiteral* zero =
          clang::IntegerLiteral::Create(context_, llvm::APInt(32, 0), context_.IntTy, call.getExprLoc());
      return Slice(FoldHere(arguments[0]), *zero, arguments[1], call);
    }
  }
  if (callee->isConstexpr()) {
    Texts constant = FoldConstant(&call);
    if (!constant.IsUnknown()) return constant;
  }
  Texts texts = FoldBody(call, *callee);
  return texts.IsUnknown() ? FoldConstant(&call) : texts;
}

Texts TextFolder::FoldBody(const clang::CallExpr& call, const clang::FunctionDecl& callee) {
  constexpr unsigned kDeepestCall = 40;
  const clang::FunctionDecl* definition = nullptr;
  if (!callee.hasBody(definition) || definition == nullptr || depth_ > kDeepestCall) return HoleFor(&call);
  if (definition->getBody() == nullptr || definition->hasSkippedBody()) return HoleFor(&call);
  if (!IsTextual(callee.getReturnType()) || definition->isDependentContext()) return HoleFor(&call);
  const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(definition);
  if (method != nullptr && method->isVirtual() && !method->isTemplateInstantiation()) {
    const bool is_final = method->hasAttr<clang::FinalAttr>() || method->getParent()->isEffectivelyFinal();
    if (!is_final) return HoleFor(&call);
  }
  const FunctionIndex* index = IndexOf(*definition);
  if (index == nullptr || index->returned().empty()) return HoleFor(&call);
  // What a function makes of its own results, and of those of very many others, is not followed.
  if (bodies_left_ == 0 || open_bodies_.contains(definition)) return HoleFor(&call);
  --bodies_left_;
  Arguments arguments;
  const unsigned skipped = llvm::isa<clang::CXXOperatorCallExpr>(call) && method != nullptr ? 1 : 0;
  for (unsigned i = 0; i < definition->getNumParams() && i + skipped < call.getNumArgs(); ++i) {
    const clang::ParmVarDecl* parameter = definition->getParamDecl(i);
    const clang::QualType type = parameter->getType().getNonReferenceType();
    if (!IsTextual(type) && !type->isIntegralOrEnumerationType()) continue;
    // What the function does to it is not followed.
    if (!index->ReferencesTo(parameter).empty() && !type.isConstQualified() &&
        parameter->getType()->isLValueReferenceType()) {
      continue;
    }
    arguments[parameter] = FoldHere(call.getArg(i + skipped));
  }
  open_bodies_.insert(definition);
  // What was found of uses within belongs to these arguments alone.
  const auto kept = std::exchange(of_uses_, llvm::DenseMap<const clang::Expr*, Texts>());
  const Frame outer = std::exchange(frame_, Frame{index, &arguments});
  std::optional<Texts> all;
  for (const clang::Expr* value : index->returned()) {
    Texts texts = FoldHere(value);
    all = all ? Join(*all, texts) : std::move(texts);
  }
  frame_ = outer;
  of_uses_ = kept;
  open_bodies_.erase(definition);
  // A hole inside stands for something of the other function, whose names say nothing here.
  for (const sites::SqlText& text : all->all) {
    if (text.text.empty() && !text.IsComplete()) return HoleFor(&call);
  }
  return std::move(*all);
}

}  // namespace pgtidy::cxx
