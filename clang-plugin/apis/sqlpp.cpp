#include <array>
#include <string_view>
#include <utility>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"

// sqlpp11 and sqlpp23: only where texts are sent or put into a statement as they are.
namespace pgtidy::cxx {

namespace {

class Sqlpp final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "sqlpp"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 3> kNames = {"execute", "operator()", "verbatim"};
    return kNames;
  }

  [[nodiscard]] std::span<const std::string_view> file_words() const override {
    static constexpr std::array<std::string_view, 1> kWords = {"sqlpp"};
    return kWords;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (!call.name.starts_with("sqlpp::") || call.arguments.empty()) return;
    if (!IsText(ParameterType(*call.callee, 0), scan) && !IsText(call.arguments[0]->getType(), scan)) return;
    const bool is_fragment = call.name == "sqlpp::verbatim";
    const std::string_view name = call.unqualified_name();
    const bool is_sent = call.name.starts_with("sqlpp::postgresql::") && call.object != nullptr &&
                         (name == "execute" || name == "operator()");
    if (!is_fragment && !is_sent) return;
    const sites::SiteRole role = is_fragment ? sites::SiteRole::kFragment : sites::SiteRole::kExecute;
    sites::QuerySite site = scan.NewSite(call, role, call.arguments[0]);
    if (is_sent) {
      site.arguments.emplace();
      // PQexec() is behind it.
      site.takes_several_statements = true;
    }
    scan.Add(call, std::move(site));
  }
};

}  // namespace

const Library& SqlppLibrary() {
  static const Sqlpp library;
  return library;
}

}  // namespace pgtidy::cxx
