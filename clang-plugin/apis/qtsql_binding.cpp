#include "clang-plugin/apis/qtsql_binding.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/control_flow.h"
#include "clang-plugin/apis/result_reads.h"

namespace pgtidy::cxx {

namespace {

bool IsVariant(clang::QualType type) { return IsOrDerivesFrom(type, "QVariant"); }

// The value in a QVariant, whose own type says nothing.
sites::Argument ValueOf(const clang::Expr* expression, Scan& scan) {
  sites::Argument argument = scan.ArgumentOf(expression);
  const clang::Expr* peeled = PeelCasts(expression);
  const auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(peeled);
  if (made != nullptr && IsVariant(made->getType())) {
    // QVariant() and QVariant(QVariant::Int) are NULL.
    if (made->getNumArgs() == 0) {
      argument.type = {};
      argument.type.kind = sites::CxxTypeKind::kNull;
      return argument;
    }
    argument.type = scan.TypeOf(Peel(made->getArg(0))->getType());
    if (HasName(argument.type.name, {"QVariant::Type", "QMetaType"})) {
      argument.type = {};
      argument.type.kind = sites::CxxTypeKind::kNull;
    }
  }
  if (const auto* call = llvm::dyn_cast<clang::CallExpr>(peeled)) {
    const std::optional<Call> made_by = scan.Describe(call);
    if (made_by && made_by->name == "QVariant::fromValue" && made_by->arguments.size() == 1) {
      argument.type = scan.TypeOf(Peel(made_by->arguments[0])->getType());
    }
  }
  if (argument.type.name == "QVariant") argument.type = {};
  return argument;
}

bool Executes(const Call& call) { return HasName(call.name, {"QSqlQuery::exec", "QSqlQuery::execBatch"}); }

struct Binding {
  std::vector<sites::Argument> named;
  std::vector<sites::Argument> numbered;
  bool is_known = true;
};

// bindValue(place or name, value)
void AddBound(const Call& call, Binding& binding, Scan& scan) {
  sites::Argument argument = ValueOf(call.arguments[1], scan);
  const clang::QualType place = ParameterType(*call.callee, 0);
  if (!place.isNull() && place->isIntegerType()) {
    const std::optional<int64_t> index = scan.IntegerOf(call.arguments[0]);
    if (!index || *index < 0 || *index > UINT16_MAX) {
      binding.is_known = false;
      return;
    }
    argument.number = static_cast<uint32_t>(*index) + 1;
    const bool is_known = std::any_of(binding.numbered.begin(), binding.numbered.end(),
                                      [&](const sites::Argument& other) { return other.number == argument.number; });
    if (!is_known) binding.numbered.push_back(std::move(argument));
    return;
  }
  const std::optional<sites::SqlText> name = scan.ConstantTextOf(call.arguments[0]);
  if (!name) {
    binding.is_known = false;
    return;
  }
  // Without its colon it is the name of no placeholder, and binds nothing.
  if (!name->text.starts_with(":")) return;
  argument.name = name->text.substr(1);
  const bool is_known = std::any_of(binding.named.begin(), binding.named.end(),
                                    [&](const sites::Argument& other) { return other.name == argument.name; });
  if (!is_known) binding.named.push_back(std::move(argument));
}

// The values of addBindValue() that come before one execution; nothing if it depends on conditions which they are. An
// execution begins again with the first.
std::optional<std::vector<sites::Argument>> Added(const std::vector<Call>& calls, Scan& scan) {
  std::vector<const Call*> added;
  for (const Call& call : calls) {
    if (call.unqualified_name() == "addBindValue" && !call.arguments.empty()) added.push_back(&call);
    if (!Executes(call) || added.empty()) continue;
    std::vector<sites::Argument> arguments;
    for (const Call* add : added) {
      if (!AlwaysRunsWith(add->expression, call.expression, scan)) return std::nullopt;
      arguments.push_back(ValueOf(add->arguments[0], scan));
    }
    return arguments;
  }
  if (added.empty()) return std::vector<sites::Argument>();
  return std::nullopt;
}

}  // namespace

void SetQtPlaceholders(sites::QuerySite& site) {
  site.placeholders = syntax::PlaceholderStyle::kQuestion;
  // For PostgreSQL Qt makes a question mark, and then a number, of each occurrence of a name; a value bound to the name
  // is sent for all of them.
  site.named_placeholders = sites::NamedPlaceholders::kEachCounts;
  for (const sites::SqlText& text : site.texts) {
    const syntax::NumberedText numbered = syntax::NumberPlaceholders(text.text, syntax::PlaceholderStyle::kColon);
    if (!numbered.names.empty()) site.placeholders = syntax::PlaceholderStyle::kColon;
  }
}

bool HasExecution(const std::vector<Call>& calls) { return std::any_of(calls.begin(), calls.end(), Executes); }

void SetQtArguments(const std::vector<Call>& calls, sites::QuerySite& site, Scan& scan) {
  if (!HasExecution(calls)) return;
  Binding binding;
  for (const Call& call : calls) {
    if (call.unqualified_name() == "bindValue" && call.arguments.size() > 1) AddBound(call, binding, scan);
  }
  std::optional<std::vector<sites::Argument>> added = Added(calls, scan);
  if (!binding.is_known || !added) return;
  const int ways = (binding.named.empty() ? 0 : 1) + (binding.numbered.empty() ? 0 : 1) + (added->empty() ? 0 : 1);
  if (ways > 1) return;
  std::vector<sites::Argument>& arguments = !binding.named.empty()      ? binding.named
                                            : !binding.numbered.empty() ? binding.numbered
                                                                        : *added;
  const bool is_batch =
      std::any_of(calls.begin(), calls.end(), [](const Call& call) { return call.unqualified_name() == "execBatch"; });
  // Lists with the values of many executions.
  for (sites::Argument& argument : arguments) {
    if (is_batch) argument.type = {};
  }
  site.arguments = std::move(arguments);
}

}  // namespace pgtidy::cxx
