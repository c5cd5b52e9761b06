#include "clang-plugin/apis/libpqxx.h"

#include <array>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"

namespace pgtidy::cxx {
namespace {

using sites::SiteRole;

// Where a function has its values.
enum class Values : uint8_t {
  kNone,
  kRest,   ///< Each argument from that index on is one.
  kParams  ///< The argument at that index is a pqxx::params, if it is there; older versions have a description there.
};

// What a function gives back.
enum class Gives : uint8_t {
  kRows,
  kRow,
  kNoRows,    ///< The library refuses any.
  kTypes,     ///< Rows of the types that the template arguments say.
  kCallback,  ///< Rows of the types that the parameters of the callback say.
};

struct Function {
  std::string_view name;
  size_t text;  // The index of the statement, or of the name of a prepared one.
  Values values;
  size_t first_value;
  Gives gives;
  bool is_prepared = false;
};

// Members of pqxx::transaction_base in all versions.
constexpr std::array kFunctions = {
    Function{"exec", 0, Values::kParams, 1, Gives::kRows},
    Function{"exec0", 0, Values::kNone, 0, Gives::kNoRows},
    Function{"exec1", 0, Values::kNone, 0, Gives::kRow},
    Function{"exec_n", 1, Values::kNone, 0, Gives::kRows},
    Function{"exec_params", 0, Values::kRest, 1, Gives::kRows},
    Function{"exec_params0", 0, Values::kRest, 1, Gives::kNoRows},
    Function{"exec_params1", 0, Values::kRest, 1, Gives::kRow},
    Function{"exec_params_n", 1, Values::kRest, 2, Gives::kRows},
    Function{"exec_prepared", 0, Values::kRest, 1, Gives::kRows, true},
    Function{"exec_prepared0", 0, Values::kRest, 1, Gives::kNoRows, true},
    Function{"exec_prepared1", 0, Values::kRest, 1, Gives::kRow, true},
    Function{"exec_prepared_n", 1, Values::kRest, 2, Gives::kRows, true},
    Function{"query", 0, Values::kParams, 1, Gives::kTypes},
    Function{"query1", 0, Values::kParams, 1, Gives::kTypes},
    Function{"query01", 0, Values::kParams, 1, Gives::kTypes},
    Function{"query_n", 1, Values::kParams, 2, Gives::kTypes},
    Function{"query_value", 0, Values::kParams, 1, Gives::kTypes},
    Function{"for_query", 0, Values::kParams, 2, Gives::kCallback},
    Function{"for_stream", 0, Values::kNone, 0, Gives::kCallback},
    Function{"for_each", 0, Values::kNone, 0, Gives::kCallback},
    Function{"stream", 0, Values::kNone, 0, Gives::kTypes},
};

constexpr std::string_view kOtherNames[] = {
    "prepare",          "unprepare", "prepare_now", "parameterized", "prepared",  "insert",      "icursorstream",
    "stateless_cursor", "table",     "raw_table",   "stream_from",   "stream_to", "tablereader", "tablewriter",
};

// Invocations of one statement that are built up by calls: `parameterized(query)(a)(b).exec()`.
constexpr int kMostInvocations = 256;

bool ParameterIs(const clang::FunctionDecl* function, size_t index, std::string_view name) {
  return index < function->getNumParams() &&
         IsOrDerivesFrom(function->getParamDecl(static_cast<unsigned>(index))->getType(), name);
}

// The name in a `pqxx::prepped{"name"}`, which may stand in a variable.
const clang::Expr* NameInPrepped(const clang::Expr* expression, Scan& scan) {
  const clang::Expr* prepped = Peel(expression);
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(prepped)) {
    const clang::Expr* init = LastingInitializer(llvm::dyn_cast<clang::VarDecl>(reference->getDecl()), "pqxx::", scan);
    if (init == nullptr) return nullptr;
    prepped = Peel(init);
  }
  while (const auto* cast = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(prepped)) prepped = Peel(cast->getSubExpr());
  if (!llvm::isa<clang::CXXConstructExpr>(prepped)) return nullptr;
  const std::optional<Call> construction = scan.Describe(prepped);
  return construction && construction->arguments.size() == 1 ? construction->arguments[0] : nullptr;
}

sites::ResultUse NoColumns() {
  sites::ResultUse use;
  use.state = sites::ResultUse::State::kFollowed;
  return use;
}

// The call itself looks whether there are as many rows as it wants.
bool ChecksRows(std::string_view function) { return function.ends_with('1') || function.ends_with("_n"); }

sites::ResultUse ResultOf(const Call& call, const Function& function, Scan& scan) {
  switch (function.gives) {
    case Gives::kRows: return FollowResult(call.expression, PqxxReader(), scan);
    case Gives::kRow: return FollowResult(call.expression, PqxxReader(), scan, ResultLevel::kRow);
    case Gives::kNoRows: return NoColumns();
    case Gives::kTypes:
      return ReadsOfTypes(TypesOf(TemplateTypeArguments(call.callee), scan), true, call.expression, scan);
    case Gives::kCallback: {
      const size_t callback = function.text + 1;
      if (callback >= call.arguments.size()) return {};
      const auto types = CallbackTypes(call.arguments[callback], scan);
      if (!types) return {};
      return ReadsOfTypes(*types, true, call.arguments[callback], scan);
    }
  }
  return {};
}

void VisitFunction(const Call& call, const Function& function, Scan& scan) {
  if (call.arguments.size() <= function.text) return;
  const clang::Expr* text = call.arguments[function.text];
  const bool is_prepped = ParameterIs(call.callee, function.text, "pqxx::prepped");
  const bool is_prepared = function.is_prepared || is_prepped;
  sites::QuerySite site =
      scan.NewSite(call, is_prepared ? SiteRole::kExecutePrepared : SiteRole::kExecute, is_prepared ? nullptr : text);
  const clang::Expr* name = is_prepped ? NameInPrepped(text, scan) : text;
  if (is_prepared && name != nullptr) SetStatementName(name, site, scan);
  site.version = PqxxVersion(call.callee);
  site.connection = PqxxConnection(call.object, scan);
  const bool has_values = function.values == Values::kRest ||
                          (function.values == Values::kParams && function.first_value < call.arguments.size() &&
                           ParameterIs(call.callee, function.first_value, "pqxx::params"));
  if (has_values) {
    site.arguments = PqxxArguments(call, function.first_value, scan);
  } else {
    site.arguments.emplace();
  }
  const bool is_copied = HasName(function.name, {"stream", "for_stream", "for_each"});
  site.takes_several_statements = !has_values && !is_prepared && !is_copied;
  site.has_result = true;
  site.result = ResultOf(call, function, scan);
  const bool is_unused = site.result.state == sites::ResultUse::State::kUnused;
  if (is_unused && ChecksRows(function.name)) site.result.state = sites::ResultUse::State::kFollowed;
  scan.Add(call, std::move(site));
}

void VisitPrepare(const Call& call, Scan& scan) {
  if (call.arguments.empty()) return;
  const bool has_name = call.arguments.size() > 1;
  sites::QuerySite site = scan.NewSite(call, SiteRole::kPrepare, call.arguments[has_name ? 1 : 0]);
  if (has_name) {
    SetStatementName(call.arguments[0], site, scan);
  } else {
    site.statement_name = "";
  }
  site.version = PqxxVersion(call.callee);
  site.connection = PqxxConnection(call.object, scan);
  scan.Add(call, std::move(site));
}

void VisitNamed(const Call& call, Scan& scan) {
  if (call.arguments.empty()) return;
  sites::QuerySite site = scan.NewSite(call, SiteRole::kDescribePrepared, nullptr);
  SetStatementName(call.arguments[0], site, scan);
  site.version = PqxxVersion(call.callee);
  site.connection = PqxxConnection(call.object, scan);
  scan.Add(call, std::move(site));
}

// `parameterized(query)(a)(b).exec()` and `prepared(name)(a)(b).exec()` of version 6, as one expression.
void VisitInvocation(const Call& call, bool is_prepared, Scan& scan) {
  sites::QuerySite site = scan.NewSite(call, is_prepared ? SiteRole::kExecutePrepared : SiteRole::kExecute,
                                       is_prepared || call.arguments.empty() ? nullptr : call.arguments[0]);
  if (is_prepared && !call.arguments.empty()) SetStatementName(call.arguments[0], site, scan);
  if (is_prepared && call.arguments.empty()) site.statement_name = "";
  site.version = PqxxVersion(call.callee);
  site.connection = PqxxConnection(call.object, scan);
  std::vector<sites::Argument> values;
  const clang::Expr* step = call.expression;
  for (int i = 0; i < kMostInvocations; ++i) {
    const ValueUses uses = scan.UsesOf(step);
    if (uses.is_partial || uses.uses.size() != 1) break;
    const auto* user = llvm::dyn_cast_or_null<clang::Expr>(uses.uses[0].user);
    const std::optional<Call> next = user == nullptr ? std::nullopt : scan.Describe(user);
    if (!next || next->object == nullptr) break;
    if (next->unqualified_name() == "exec") {
      site.arguments = std::move(values);
      site.has_result = true;
      site.result = FollowResult(next->expression, PqxxReader(), scan);
      break;
    }
    if (next->unqualified_name() == "exists") return;
    if (next->unqualified_name() != "operator()") break;
    if (next->arguments.empty()) {
      values.emplace_back();
      values.back().type.kind = sites::CxxTypeKind::kNull;
    } else {
      // The second argument says whether it is NULL.
      const std::optional<std::vector<sites::Argument>> value = PqxxArguments(*next, 0, scan);
      if (!value) break;
      values.push_back(value->front());
    }
    step = next->expression;
  }
  scan.Add(call, std::move(site));
}

// A statement that is sent now and whose rows come later.
void VisitLater(const Call& call, size_t text, const clang::Expr* connection, Scan& scan) {
  if (call.arguments.size() <= text) return;
  sites::QuerySite site = scan.NewSite(call, SiteRole::kExecute, call.arguments[text]);
  site.version = PqxxVersion(call.callee);
  if (connection != nullptr) site.connection = PqxxConnection(connection, scan);
  site.arguments.emplace();
  scan.Add(call, std::move(site));
}

class Libpqxx : public Library {
 public:
  Libpqxx() : names_(std::begin(kOtherNames), std::end(kOtherNames)) {
    for (const Function& function : kFunctions) names_.push_back(function.name);
  }

  [[nodiscard]] std::string_view id() const override { return "libpqxx"; }
  [[nodiscard]] std::span<const std::string_view> function_names() const override { return names_; }

  [[nodiscard]] std::string_view result_class() const override { return "pqxx::result"; }
  [[nodiscard]] const ResultReader* result_reader() const override { return &reader_; }

  void Visit(const Call& call, Scan& scan) const override {
    constexpr std::string_view kNamespace = "pqxx::";
    constexpr std::string_view kTransaction = "pqxx::transaction_base::";
    if (!call.name.starts_with(kNamespace)) return;
    const std::string_view name = call.unqualified_name();
    if (call.name.starts_with(kTransaction)) {
      if (HasName(name, {"parameterized", "prepared"})) return VisitInvocation(call, name == "prepared", scan);
      for (const Function& function : kFunctions) {
        if (function.name == name) return VisitFunction(call, function, scan);
      }
      return;
    }
    if (VisitPqxxStream(call, scan)) return;
    if (name == "prepare" && call.object != nullptr) return VisitPrepare(call, scan);
    if (HasName(name, {"unprepare", "prepare_now"}) && call.object != nullptr) return VisitNamed(call, scan);
    if (call.name == "pqxx::pipeline::insert") return VisitLater(call, 0, nullptr, scan);
    if (HasName(call.name, {"pqxx::icursorstream::icursorstream", "pqxx::stateless_cursor::stateless_cursor"})) {
      return VisitLater(call, 1, call.arguments.empty() ? nullptr : call.arguments[0], scan);
    }
  }

 private:
  std::vector<std::string_view> names_;
  PqxxReader reader_;
};

}  // namespace

const Library& LibpqxxLibrary() {
  static const Libpqxx library;
  return library;
}

}  // namespace pgtidy::cxx
