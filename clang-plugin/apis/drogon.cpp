#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/operator_chain.h"
#include "clang-plugin/apis/result_reads.h"

// drogon's ORM: DbClient::execSql...() and `*client << "sql" << a >> callback`.
namespace pgtidy::cxx {

namespace {

constexpr std::string_view kResult = "drogon::orm::Result";

class DrogonReader final : public ResultReader {
 public:
  [[nodiscard]] ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument,
                                Scan& scan) const override {
    if (argument) return StepUnknown();
    const std::string_view name = call.unqualified_name();
    // std::future of execSqlAsyncFuture().
    if (call.name.starts_with("std::") && level == ResultLevel::kRows) {
      if (HasName(name, {"get"})) return StepFollow(ResultLevel::kRows);
      return HasName(name, {"wait", "wait_for", "wait_until", "valid"}) ? StepNothing() : StepUnknown();
    }
    if (!call.name.starts_with("drogon::orm::")) return StepUnknown();
    switch (level) {
      case ResultLevel::kRows:
        if (HasName(name, {"begin", "front", "back", "operator[]", "at", "cbegin"}))
          return StepFollow(ResultLevel::kRow);
        if (HasName(name, {"size", "empty", "affectedRows", "columns", "insertId", "end", "cend", "capacity"})) {
          return StepNothing();
        }
        return StepUnknown();
      case ResultLevel::kRow:
        if (HasName(name, {"operator[]", "at"}) && call.arguments.size() == 1) return StepField(call.arguments[0]);
        return HasName(name, {"size", "capacity"}) ? StepNothing() : StepUnknown();
      case ResultLevel::kField: return FieldStep(name, call, scan);
    }
    return StepUnknown();
  }

 private:
  static ResultStep FieldStep(std::string_view name, const Call& call, Scan& scan) {
    if (name == "isNull") return StepNullCheck();
    if (HasName(name, {"name", "length"})) return StepNothing();
    if (name == "as") {
      const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
      return types.empty() ? StepUnknown() : StepRead(scan.TypeOf(types.front()));
    }
    if (HasName(name, {"c_str", "asArray"})) return StepRead(scan.TypeOf(call.callee->getReturnType()));
    return StepUnknown();
  }
};

// Integers go out in binary, as wide as they are; all else as text.
void SetBinaryBytes(sites::Argument& argument) {
  const sites::CxxType& type = argument.type.Value();
  if (type.kind == sites::CxxTypeKind::kBoolean) argument.binary_bytes = static_cast<uint16_t>(1);
  if (type.kind == sites::CxxTypeKind::kInteger || type.kind == sites::CxxTypeKind::kCharacter) {
    argument.binary_bytes = static_cast<uint16_t>(type.bits / 8);
  }
}

std::vector<sites::Argument> DrogonArguments(std::span<const clang::Expr* const> expressions, Scan& scan) {
  std::vector<sites::Argument> arguments = ArgumentsOf(expressions, scan);
  for (sites::Argument& argument : arguments) {
    SetBinaryBytes(argument);
    const bool is_bytes = argument.type.kind == sites::CxxTypeKind::kArray && !argument.type.elements.empty() &&
                          argument.type.elements.front().kind == sites::CxxTypeKind::kCharacter;
    if (is_bytes) argument.type.kind = sites::CxxTypeKind::kBytes;
  }
  return arguments;
}

// True if a callback takes errors.
bool TakesError(const clang::FunctionDecl& callback) {
  if (callback.getNumParams() != 1) return false;
  const clang::QualType type = callback.getParamDecl(0)->getType();
  return IsOrDerivesFrom(type, "drogon::orm::DrogonDbException") || IsOrDerivesFrom(type, "std::exception") ||
         EndsWithName(type.getNonReferenceType().getAsString(), "exception_ptr");
}

// What a callback does with the result: it takes all, or the columns of each row behind a bool.
sites::ResultUse UseByCallback(const clang::Expr* argument, Scan& scan) {
  const clang::FunctionDecl* callback = CallbackOf(argument);
  if (callback == nullptr || callback->getNumParams() == 0) return {};
  const clang::ParmVarDecl* first = callback->getParamDecl(0);
  if (IsOrDerivesFrom(first->getType(), kResult)) {
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(callback);
    const bool is_lambda = method != nullptr && method->getParent()->isLambda();
    if (!is_lambda) return {};
    sites::ResultUse use = FollowResult(first, DrogonReader(), scan);
    // A callback must be given; one that looks at nothing says so.
    if (use.state == sites::ResultUse::State::kUnused) use.state = sites::ResultUse::State::kFollowed;
    return use;
  }
  std::optional<std::vector<sites::CxxType>> types = CallbackTypes(argument, scan);
  if (!types || types->front().kind != sites::CxxTypeKind::kBoolean) return {};
  types->erase(types->begin());
  return ReadsOfTypes(*types, false, argument, scan);
}

class Drogon final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "drogon"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 5> kNames = {"execSqlAsync", "execSqlAsyncFuture", "execSqlCoro",
                                                               "execSqlSync", "operator<<"};
    return kNames;
  }

  [[nodiscard]] std::span<const std::string_view> file_words() const override {
    static constexpr std::array<std::string_view, 1> kWords = {"drogon"};
    return kWords;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (!call.name.starts_with("drogon::orm::DbClient::") || call.arguments.empty()) return;
    const std::string_view name = call.unqualified_name();
    if (name == "operator<<") return VisitChain(call, scan);
    const bool has_callbacks = name == "execSqlAsync";
    const size_t values = has_callbacks ? 3 : 1;
    if (call.arguments.size() < values) return;
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[0]);
    const std::span<const clang::Expr* const> given = std::span(call.arguments).subspan(values);
    site.arguments = DrogonArguments(given, scan);
    if (name == "execSqlCoro" && given.size() == 1) {
      // A vector of values is spread over the parameters.
      if (site.arguments->front().type.kind == sites::CxxTypeKind::kArray) site.arguments.reset();
    }
    site.has_result = true;
    site.result =
        has_callbacks ? UseByCallback(call.arguments[1], scan) : FollowResult(call.expression, DrogonReader(), scan);
    scan.Add(call, std::move(site));
  }

 private:
  static void VisitChain(const Call& call, Scan& scan) {
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[0]);
    site.has_result = true;
    const OperatorChain chain = ChainAround(call.expression, scan);
    std::vector<const clang::Expr*> values;
    bool is_taken = false;
    for (const ChainLink& link : chain.links) {
      if (link.kind == clang::OO_LessLess) {
        const bool is_mode = scan.TypeOf(link.operand->getType()).name == "drogon::orm::Mode";
        if (!is_mode) values.push_back(link.operand);
      } else if (link.kind == clang::OO_GreaterGreater) {
        const clang::FunctionDecl* callback = CallbackOf(link.operand);
        if (callback != nullptr && TakesError(*callback)) continue;
        sites::ResultUse use = UseByCallback(link.operand, scan);
        if (is_taken) {
          Join(site.result, use);
        } else {
          site.result = std::move(use);
        }
        is_taken = true;
      }
    }
    const ValueUses uses = scan.UsesOf(chain.outermost);
    if (IsWhole(uses, scan)) {
      site.arguments = DrogonArguments(values, scan);
      if (!is_taken) site.result.state = sites::ResultUse::State::kUnused;
    } else {
      site.result.state = sites::ResultUse::State::kUnknown;
    }
    scan.Add(call, std::move(site));
  }

  // True if nothing is added behind the expression, but for a call of exec().
  static bool IsWhole(const ValueUses& uses, Scan& scan) {
    if (uses.is_discarded || uses.is_cast_to_void) return true;
    if (uses.uses.size() != 1 || uses.is_partial) return false;
    const auto* user = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(uses.uses.front().user);
    const std::optional<Call> call = user == nullptr ? std::nullopt : scan.Describe(user);
    return call && call->name == "drogon::orm::internal::SqlBinder::exec";
  }
};

}  // namespace

const Library& DrogonLibrary() {
  static const Drogon library;
  return library;
}

}  // namespace pgtidy::cxx
