#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"

// ODB: native statements, and the conditions that its queries are completed from.
namespace pgtidy::cxx {

namespace {

// The text that an `odb::query<T>` was made of as a whole; the expression itself if it is a text; null if it is
// anything else.
const clang::Expr* ConditionOf(const clang::Expr* argument, Scan& scan) {
  const clang::Expr* peeled = PeelCasts(argument);
  if (IsText(peeled->getType(), scan)) return argument;
  const auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(peeled);
  if (made == nullptr || made->getNumArgs() == 0) return nullptr;
  if (IsText(made->getType(), scan)) return argument;
  const std::string name = QualifiedName(made->getConstructor()->getParent());
  const bool is_query = name == "odb::query" || name == "odb::query_base" || name == "odb::pgsql::query_base";
  return is_query && IsText(made->getArg(0)->getType(), scan) ? made->getArg(0) : nullptr;
}

class Odb final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "odb"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 6> kNames = {"erase_query", "execute",   "prepare_query",
                                                               "query",       "query_one", "query_value"};
    return kNames;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (call.object != nullptr && !call.arguments.empty() && call.name.starts_with("odb::")) VisitMember(call, scan);
  }

 private:
  static void VisitMember(const Call& call, Scan& scan) {
    const size_t last = call.name.rfind("::");
    const std::string_view type = std::string_view(call.name).substr(0, last);
    if (!HasName(type, {"odb::database", "odb::connection", "odb::pgsql::database", "odb::pgsql::connection"})) return;
    const std::string_view name = call.unqualified_name();
    if (name == "execute") return VisitExecute(call, scan);
    const size_t at = name == "prepare_query" ? 1 : 0;
    if (call.arguments.size() <= at) return;
    const clang::Expr* condition = ConditionOf(call.arguments[at], scan);
    if (condition == nullptr) return;
    scan.Add(call, scan.NewSite(call, sites::SiteRole::kFragment, condition));
  }

  static void VisitExecute(const Call& call, Scan& scan) {
    if (!IsText(ParameterType(*call.callee, 0), scan)) return;
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[0]);
    site.arguments.emplace();
    // PQexec() is behind it.
    site.takes_several_statements = true;
    if (call.arguments.size() > 1) CutTexts(site, scan.IntegerOf(call.arguments[1]));
    scan.Add(call, std::move(site));
  }

  // The text is as long as the second argument says.
  static void CutTexts(sites::QuerySite& site, std::optional<int64_t> length) {
    if (!length || *length < 0) return;
    for (sites::SqlText& text : site.texts) {
      if (static_cast<size_t>(*length) < text.text.size()) text = text.Slice({0, static_cast<uint32_t>(*length)});
    }
  }
};

}  // namespace

const Library& OdbLibrary() {
  static const Odb library;
  return library;
}

}  // namespace pgtidy::cxx
