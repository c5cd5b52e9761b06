#include "clang-plugin/apis/result_reads.h"

#include <algorithm>
#include <utility>

#include "clang-plugin/apis/result_follower.h"

namespace pgtidy::cxx {
namespace {

constexpr std::string_view kTextParsers[] = {
    "atoi",   "atol",   "atoll",   "atof",      "strtol",    "strtoll",      "strtoul", "strtoull",
    "strtof", "strtod", "strtold", "stoi",      "stol",      "stoll",        "stoul",   "stoull",
    "stof",   "stod",   "stold",   "strtoimax", "strtoumax", "lexical_cast",
};

bool IsTextParser(std::string_view name) {
  return std::find(std::begin(kTextParsers), std::end(kTextParsers), name) != std::end(kTextParsers);
}

// Who asks where the number ends, or says another base, looks at more than a number.
bool ParsesWholeDecimal(const Call& call, Scan& scan) {
  if (call.arguments.size() > 1) {
    const clang::Expr* end = Peel(call.arguments[1]);
    const auto is_null = end->isNullPointerConstant(scan.context(), clang::Expr::NPC_ValueDependentIsNotNull);
    if (is_null == clang::Expr::NPCK_NotNull) return false;
  }
  return call.arguments.size() < 3 || scan.IntegerOf(call.arguments[2]) == 10;
}

// What a string made of a text is: a string, or what a parser makes of it at once, as in `std::stoi(text)`.
sites::CxxType TypeOfString(const clang::Expr* string, Scan& scan) {
  const ValueUses uses = scan.UsesOf(string);
  if (uses.uses.size() == 1 && !uses.is_partial) {
    const auto* user = llvm::dyn_cast_or_null<clang::Expr>(uses.uses[0].user);
    const std::optional<Call> call = user == nullptr ? std::nullopt : scan.Describe(user);
    const bool is_parsed = call && IsTextParser(call->unqualified_name());
    if (is_parsed && ParsesWholeDecimal(*call, scan)) return scan.TypeOf(call->callee->getReturnType());
  }
  return scan.TypeOf(string->getType());
}

// What one use of a text makes of it; nothing if the use does not tell.
std::optional<sites::CxxType> TypeOfTextUse(const ValueUse& use, Scan& scan) {
  if (use.user == nullptr) return std::nullopt;
  const auto* user = llvm::dyn_cast<clang::Expr>(use.user);
  if (user == nullptr) return std::nullopt;
  const std::optional<Call> call = scan.Describe(user);
  if (!call) return std::nullopt;
  if (llvm::isa<clang::CXXConstructorDecl>(call->callee)) return TypeOfString(user, scan);
  const std::string_view name = call->unqualified_name();
  if (IsTextParser(name)) {
    if (!ParsesWholeDecimal(*call, scan)) return std::nullopt;
    return scan.TypeOf(call->callee->getReturnType());
  }
  if (call->name == "std::from_chars" && call->arguments.size() >= 3) {
    return scan.TypeOf(call->arguments[2]->getType());
  }
  if (HasName(name, {"operator=", "operator+=", "assign", "append"}) && call->object != nullptr) {
    return scan.TypeOf(call->object->getType());
  }
  return std::nullopt;
}

// Whether an index and a name mean the same column is not known here.
bool IsSameColumn(const sites::ColumnRead& left, const sites::ColumnRead& right) {
  if (left.index && right.index) return *left.index == *right.index;
  if (left.name && right.name) return llvm::StringRef(*left.name).equals_insensitive(*right.name);
  return !left.index && !left.name && !right.index && !right.name;
}

}  // namespace

ResultStep StepUnknown() { return {}; }

ResultStep StepNothing() {
  ResultStep step;
  step.kind = ResultStep::Kind::kNothing;
  return step;
}

ResultStep StepRelease() {
  ResultStep step;
  step.kind = ResultStep::Kind::kRelease;
  return step;
}

ResultStep StepFollow(ResultLevel level) {
  ResultStep step;
  step.kind = ResultStep::Kind::kFollow;
  step.level = level;
  return step;
}

ResultStep StepField(const clang::Expr* column) {
  ResultStep step = StepFollow(ResultLevel::kField);
  step.column = column;
  return step;
}

ResultStep StepFieldAt(uint32_t index) {
  ResultStep step = StepFollow(ResultLevel::kField);
  step.index = index;
  return step;
}

ResultStep StepRead(sites::CxxType type, bool has_default) {
  ResultStep step;
  step.kind = ResultStep::Kind::kRead;
  step.type = std::move(type);
  step.has_default = has_default;
  return step;
}

ResultStep StepReadColumn(const clang::Expr* column, sites::CxxType type, bool has_default) {
  ResultStep step = StepRead(std::move(type), has_default);
  step.column = column;
  return step;
}

ResultStep StepNullCheck(const clang::Expr* column) {
  ResultStep step;
  step.kind = ResultStep::Kind::kRead;
  step.column = column;
  step.only_null_check = true;
  return step;
}

ResultStep StepReadAll(std::vector<sites::CxxType> types, bool must_equal_columns) {
  ResultStep step;
  step.kind = ResultStep::Kind::kReadAll;
  step.types = std::move(types);
  step.must_equal_columns = must_equal_columns;
  return step;
}

ResultStep StepColumnNumber(const clang::Expr* name) {
  ResultStep step;
  step.kind = ResultStep::Kind::kColumnNumber;
  step.column = name;
  return step;
}

sites::ResultUse FollowResult(const clang::Expr* call, const ResultReader& reader, Scan& scan, ResultLevel level) {
  return FollowResult(scan.UsesOf(call), reader, scan, level);
}

sites::ResultUse FollowResult(const clang::ValueDecl* variable, const ResultReader& reader, Scan& scan,
                              ResultLevel level) {
  return FollowResult(scan.UsesOf(variable), reader, scan, level);
}

sites::ResultUse FollowResult(const ValueUses& uses, const ResultReader& reader, Scan& scan, ResultLevel level) {
  return ResultFollower(reader, scan).Run(uses, level);
}

std::optional<sites::Place> PlaceOfTypes(const clang::Expr* call, Scan& scan) {
  const auto* plain = llvm::dyn_cast<clang::CallExpr>(Peel(call));
  const clang::Expr* callee = plain == nullptr ? nullptr : plain->getCallee()->IgnoreParenImpCasts();
  if (const auto* member = llvm::dyn_cast_or_null<clang::MemberExpr>(callee)) {
    if (!member->hasExplicitTemplateArgs()) return scan.PlaceOf(member->getMemberNameInfo().getSourceRange());
    return scan.PlaceOf(clang::SourceRange(member->getLAngleLoc(), member->getRAngleLoc()));
  }
  if (const auto* reference = llvm::dyn_cast_or_null<clang::DeclRefExpr>(callee);
      reference != nullptr && reference->hasExplicitTemplateArgs()) {
    return scan.PlaceOf(clang::SourceRange(reference->getLAngleLoc(), reference->getRAngleLoc()));
  }
  return scan.PlaceOf(call->getSourceRange());
}

sites::ColumnRead ReadOfIndex(uint32_t index, sites::CxxType type) {
  sites::ColumnRead read;
  read.index = index;
  read.type = std::move(type);
  return read;
}

sites::ResultUse ReadsOfTypes(const std::vector<sites::CxxType>& types, bool must_equal_columns,
                              const clang::Expr* place, Scan& scan) {
  sites::ResultUse use;
  use.state = sites::ResultUse::State::kFollowed;
  use.columns = static_cast<uint32_t>(types.size());
  use.must_equal_columns = must_equal_columns;
  if (place != nullptr) use.columns_place = PlaceOfTypes(place, scan);
  for (uint32_t index = 0; index < types.size(); ++index) {
    use.reads.push_back(ReadOfIndex(index, types[index]));
    use.reads.back().place = use.columns_place;
  }
  return use;
}

void MarkNullChecks(sites::ResultUse& use) {
  for (sites::ColumnRead& read : use.reads) {
    for (const sites::ColumnRead& check : use.reads) {
      if (!check.only_null_check) continue;
      // A test of a column that is not known may be meant for any.
      const bool tests_any = !check.index && !check.name;
      if (tests_any || IsSameColumn(read, check)) read.checks_null = true;
    }
  }
}

void Join(sites::ResultUse& use, const sites::ResultUse& other) {
  use.reads.insert(use.reads.end(), other.reads.begin(), other.reads.end());
  if (!use.columns) {
    use.columns = other.columns;
    use.must_equal_columns = other.must_equal_columns;
    use.columns_place = other.columns_place;
  }
  using State = sites::ResultUse::State;
  if (use.state == State::kUnknown || other.state == State::kUnknown) {
    use.state = State::kUnknown;
  } else if (other.state == State::kFollowed) {
    use.state = State::kFollowed;
  }
}

const clang::FunctionDecl* CallbackOf(const clang::Expr* argument) {
  const clang::Expr* callback = Peel(argument);
  if (callback == nullptr || callback->getType().isNull()) return nullptr;
  if (const auto* address = llvm::dyn_cast<clang::UnaryOperator>(callback);
      address != nullptr && address->getOpcode() == clang::UO_AddrOf) {
    callback = Peel(address->getSubExpr());
  }
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(callback)) {
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(reference->getDecl())) return function;
  }
  const clang::CXXRecordDecl* record = callback->getType().getNonReferenceType()->getAsCXXRecordDecl();
  if (record == nullptr || !record->hasDefinition()) return nullptr;
  if (record->isLambda()) return record->isGenericLambda() ? nullptr : record->getLambdaCallOperator();
  const clang::CXXMethodDecl* found = nullptr;
  for (const clang::Decl* member : record->decls()) {
    if (const auto* pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(member)) {
      if (pattern->getTemplatedDecl()->getOverloadedOperator() == clang::OO_Call) return nullptr;
    }
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(member);
    if (method == nullptr || method->getOverloadedOperator() != clang::OO_Call) continue;
    if (found != nullptr) return nullptr;
    found = method;
  }
  return found;
}

std::optional<std::vector<sites::CxxType>> CallbackTypes(const clang::Expr* argument, Scan& scan) {
  const clang::FunctionDecl* function = CallbackOf(argument);
  if (function == nullptr || function->isVariadic()) return std::nullopt;
  std::vector<sites::CxxType> types;
  for (const clang::ParmVarDecl* parameter : function->parameters()) {
    if (parameter->isParameterPack()) return std::nullopt;
    types.push_back(scan.TypeOf(parameter->getType()));
  }
  return types;
}

std::vector<sites::CxxType> SpreadTuples(const std::vector<sites::CxxType>& types) {
  std::vector<sites::CxxType> spread;
  for (const sites::CxxType& type : types) {
    if (type.kind == sites::CxxTypeKind::kTuple) {
      spread.insert(spread.end(), type.elements.begin(), type.elements.end());
    } else {
      spread.push_back(type);
    }
  }
  return spread;
}

std::vector<sites::CxxType> TypesOf(const std::vector<clang::QualType>& types, Scan& scan) {
  std::vector<sites::CxxType> described;
  described.reserve(types.size());
  for (const clang::QualType type : types) described.push_back(scan.TypeOf(type));
  return described;
}

sites::CxxType OptionalOf(sites::CxxType type) {
  sites::CxxType optional;
  optional.kind = sites::CxxTypeKind::kOptional;
  optional.name = "std::optional<" + type.name + ">";
  optional.elements.push_back(std::move(type));
  return optional;
}

sites::CxxType TypeOfText(const clang::Expr* text, Scan& scan) {
  sites::CxxType plain;
  plain.kind = sites::CxxTypeKind::kCharPointer;
  plain.name = "char*";
  std::optional<sites::CxxType> told;
  for (const ValueUse& use : scan.UsesOf(text).uses) {
    const std::optional<sites::CxxType> type = TypeOfTextUse(use, scan);
    if (!type) continue;
    if (told && (told->kind != type->kind || told->name != type->name)) return plain;
    told = type;
  }
  return told.value_or(plain);
}

void SetStatementName(const clang::Expr* name, sites::QuerySite& site, Scan& scan) {
  const std::optional<sites::SqlText> text = scan.ConstantTextOf(name);
  if (!text) return;
  site.statement_name = text->text;
  site.name_place = text->PlaceOf(text::ByteRange{0, static_cast<uint32_t>(text->text.size())});
  if (!site.name_place) site.name_place = scan.PlaceOf(name->getSourceRange());
}

bool HasName(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace pgtidy::cxx
