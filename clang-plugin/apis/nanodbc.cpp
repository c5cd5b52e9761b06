#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"
#include "clang-plugin/apis/statement_object.h"

// nanodbc: execute(connection, text), and statements that are prepared, bound and executed.
namespace pgtidy::cxx {

namespace {

constexpr std::string_view kStatement = "nanodbc::statement";

class NanodbcReader final : public ResultReader {
 public:
  [[nodiscard]] ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument,
                                Scan& scan) const override {
    const std::string_view name = call.unqualified_name();
    if (argument || !call.name.starts_with("nanodbc::")) return StepUnknown();
    if (call.name.starts_with("nanodbc::result_iterator::")) {
      return HasName(name, {"operator*", "operator->", "operator++"}) ? StepFollow(level) : StepNothing();
    }
    if (HasName(name, {"next", "prior", "first", "last", "move", "skip", "at_end", "affected_rows", "columns", "rows",
                       "rowset_size", "position", "end_of_results", "operator bool", "has_affected_rows"})) {
      return StepNothing();
    }
    if (call.arguments.empty()) return StepUnknown();
    if (name == "is_null") return StepNullCheck(call.arguments[0]);
    if (name == "column") return StepColumnNumber(call.arguments[0]);
    if (name == "get") {
      return StepReadColumn(call.arguments[0], scan.TypeOf(call.callee->getReturnType()), call.arguments.size() > 1);
    }
    if (name == "get_ref" && call.arguments.size() > 1) {
      return StepReadColumn(call.arguments[0], scan.TypeOf(call.arguments.back()->getType()),
                            call.arguments.size() > 2);
    }
    return StepUnknown();
  }
};

// The argument with the SQL of a call that has one; null if it has none.
const clang::Expr* TextArgument(const Call& call, Scan& scan) {
  const std::string_view name = call.unqualified_name();
  const bool is_constructor = call.name == "nanodbc::statement::statement";
  const bool is_method = call.name.starts_with("nanodbc::statement::") && !is_constructor;
  if (is_method &&
      !HasName(name, {"prepare", "execute_direct", "just_execute_direct", "async_prepare", "async_execute_direct"})) {
    return nullptr;
  }
  const bool is_free = HasName(call.name, {"nanodbc::execute", "nanodbc::just_execute", "nanodbc::prepare"});
  if (!is_constructor && !is_method && !is_free) return nullptr;
  for (size_t i = 0; i < call.arguments.size() && i < 2; ++i) {
    // The first of all may be the connection or the statement.
    if (IsText(ParameterType(*call.callee, i), scan)) return call.arguments[i];
  }
  return nullptr;
}

bool Executes(const Call& call) {
  return HasName(call.name,
                 {"nanodbc::execute", "nanodbc::just_execute", "nanodbc::transact", "nanodbc::just_transact"}) ||
         (call.name.starts_with("nanodbc::statement::") &&
          HasName(call.unqualified_name(), {"execute", "just_execute", "execute_direct", "just_execute_direct"}));
}

bool GivesResult(const Call& call) { return IsOrDerivesFrom(call.callee->getReturnType(), "nanodbc::result"); }

// statement::bind(index from 0, values...)
std::optional<std::vector<sites::Argument>> Bound(const std::vector<Call>& calls, Scan& scan) {
  std::map<uint32_t, sites::Argument> by_number;
  for (const Call& call : calls) {
    const std::string_view name = call.unqualified_name();
    if (!name.starts_with("bind")) continue;
    const std::optional<int64_t> index = call.arguments.empty() ? std::nullopt : scan.IntegerOf(call.arguments[0]);
    if (!index || *index < 0 || *index > INT16_MAX) return std::nullopt;
    sites::Argument argument = scan.ArgumentOf(call.arguments.size() > 1 ? call.arguments[1] : call.arguments[0]);
    const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    if (name == "bind_null") {
      argument.type = {};
      argument.type.kind = sites::CxxTypeKind::kNull;
    } else if (name == "bind" && argument.type.kind != sites::CxxTypeKind::kCharPointer && !types.empty()) {
      argument.type = scan.TypeOf(types.front());
    } else if (argument.type.kind == sites::CxxTypeKind::kArray && !argument.type.elements.empty()) {
      argument.type = sites::CxxType(argument.type.elements.front());
    }
    argument.number = static_cast<uint32_t>(*index) + 1;
    by_number.try_emplace(*argument.number, std::move(argument));
  }
  std::vector<sites::Argument> arguments;
  arguments.reserve(by_number.size());
  for (auto& [number, argument] : by_number) arguments.push_back(std::move(argument));
  return arguments;
}

class Nanodbc final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "nanodbc"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 8> kNames = {
        "async_execute_direct", "async_prepare",       "execute", "execute_direct",
        "just_execute",         "just_execute_direct", "prepare", "statement"};
    return kNames;
  }

  [[nodiscard]] std::span<const std::string_view> file_words() const override {
    static constexpr std::array<std::string_view, 1> kWords = {"nanodbc"};
    return kWords;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (!call.name.starts_with("nanodbc::")) return;
    const clang::Expr* text = TextArgument(call, scan);
    if (text == nullptr) return;
    const bool executes = Executes(call) || call.unqualified_name() == "async_execute_direct";
    const sites::SiteRole role = executes ? sites::SiteRole::kExecute : sites::SiteRole::kPrepare;
    sites::QuerySite site = scan.NewSite(call, role, text);
    site.placeholders = syntax::PlaceholderStyle::kQuestion;
    site.takes_several_statements = executes;
    const bool is_method = call.name.starts_with(kStatement) || call.name == "nanodbc::prepare";
    if (is_method) {
      FillFromStatement(call, site, scan);
    } else {
      site.arguments.emplace();
    }
    if (executes) {
      site.has_result = true;
      if (GivesResult(call)) site.result = FollowResult(call.expression, NanodbcReader(), scan);
      if (call.unqualified_name().starts_with("just_")) site.result.state = sites::ResultUse::State::kUnused;
    }
    scan.Add(call, std::move(site));
  }

 private:
  static const clang::VarDecl* StatementOf(const Call& call, const Scan& scan) {
    if (llvm::isa<clang::CXXConstructorDecl>(call.callee)) {
      return scan.VariableHolding(WholeConstruction(call.expression, scan));
    }
    return VariableOf(call.object != nullptr ? call.object : call.arguments[0]);
  }

  // What is bound to the statement, and what is done with the results of running it.
  static void FillFromStatement(const Call& call, sites::QuerySite& site, Scan& scan) {
    const StatementRules rules{[&](const Call& other) { return TextArgument(other, scan) != nullptr; },
                               [](const Call& other) { return other.name.starts_with("nanodbc::"); }};
    const StatementCalls calls = CallsOfStatement(StatementOf(call, scan), call.expression, rules, scan);
    const bool binds_before = site.role == sites::SiteRole::kExecute;
    const bool is_run = binds_before || std::any_of(calls.behind.begin(), calls.behind.end(), Executes);
    if (!calls.is_partial && calls.is_first && is_run) {
      site.arguments = Bound(binds_before ? calls.before : calls.behind, scan);
    }
    if (binds_before) return;
    if (is_run) MarkAsRun(site);
    bool is_first = true;
    for (const Call& run : calls.behind) {
      if (!Executes(run)) continue;
      sites::ResultUse use;
      if (GivesResult(run)) {
        use = FollowResult(run.expression, NanodbcReader(), scan);
      } else {
        use.state = sites::ResultUse::State::kUnused;
      }
      site.has_result = true;
      if (is_first) {
        site.result = std::move(use);
      } else {
        Join(site.result, use);
      }
      is_first = false;
    }
    if (calls.is_partial) site.result.state = sites::ResultUse::State::kUnknown;
  }
};

}  // namespace

const Library& NanodbcLibrary() {
  static const Nanodbc library;
  return library;
}

}  // namespace pgtidy::cxx
