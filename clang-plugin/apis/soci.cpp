#include <clang/AST/DeclTemplate.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/control_flow.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/operator_chain.h"
#include "clang-plugin/apis/result_reads.h"
#include "clang-plugin/apis/soci_exchange.h"
#include "clang-plugin/apis/statement_object.h"

// SOCI: `session << "text" << more, into(x), use(y)`, and the same with session.prepare for statement and rowset.
namespace pgtidy::cxx {

namespace {

constexpr std::string_view kStatement = "soci::statement";

// Reads of a soci::row, of which a rowset<row> has many.
class SociReader final : public ResultReader {
 public:
  [[nodiscard]] ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument,
                                Scan& scan) const override {
    const std::string_view name = call.unqualified_name();
    if (argument) return call.name == "soci::into" ? StepNothing() : StepUnknown();
    if (level == ResultLevel::kRows) return HasName(name, {"begin"}) ? StepFollow(ResultLevel::kRow) : StepOfEnd(name);
    if (call.name.starts_with("soci::rowset_iterator::")) {
      return HasName(name, {"operator*", "operator->", "operator++"}) ? StepFollow(ResultLevel::kRow) : StepNothing();
    }
    if (!call.name.starts_with("soci::row::")) return StepUnknown();
    if (name == "get" && !call.arguments.empty()) {
      const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
      if (types.empty()) return StepUnknown();
      return StepReadColumn(call.arguments[0], scan.TypeOf(SociBaseType(types.front(), scan)),
                            call.arguments.size() > 1);
    }
    if (name == "get_indicator" && !call.arguments.empty()) return StepNullCheck(call.arguments[0]);
    if (name == "get_properties" || name == "size") return StepNothing();
    if (name == "operator>>") return StreamStep(call, scan);
    return StepUnknown();
  }

 private:
  static ResultStep StepOfEnd(std::string_view name) { return name == "end" ? StepNothing() : StepUnknown(); }

  // `row >> a >> b` reads from where the last one stopped: known if it is the only one.
  static ResultStep StreamStep(const Call& call, Scan& scan) {
    const auto* reference = llvm::dyn_cast_or_null<clang::DeclRefExpr>(Peel(call.object));
    const auto* row = reference == nullptr ? nullptr : llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    if (row == nullptr) return StepUnknown();
    for (const clang::Expr* other : scan.CallsOn(row)) {
      const std::optional<Call> described = scan.Describe(other);
      if (!described || other == call.expression) continue;
      const bool moves = described->name == "soci::row::operator>>" || described->name == "soci::row::skip" ||
                         described->name == "soci::row::reset_get_counter";
      if (moves && Peel(described->object) == reference) continue;
      if (moves && llvm::isa_and_nonnull<clang::DeclRefExpr>(Peel(described->object))) return StepUnknown();
    }
    std::vector<sites::CxxType> types;
    const auto add = [&](const clang::Expr* operand) {
      types.push_back(scan.TypeOf(SociBaseType(operand->getType(), scan)));
    };
    if (call.arguments.empty()) return StepUnknown();
    add(call.arguments[0]);
    for (const ChainLink& link : ChainAround(call.expression, scan).links) {
      const std::optional<Call> described = scan.Describe(link.call);
      if (!described || described->name != "soci::row::operator>>") return StepUnknown();
      add(link.operand);
    }
    return StepReadAll(std::move(types), false);
  }
};

// True if nothing but calls of its own members is done with a statement.
bool StaysInSight(const clang::VarDecl* statement, Scan& scan) {
  if (!statement->isLocalVarDecl()) return false;
  const ValueUses uses = scan.UsesOf(statement);
  if (uses.is_partial) return false;
  for (const ValueUse& use : uses.uses) {
    const auto* call = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(use.user);
    if (call == nullptr || !IsOrDerivesFrom(call->getObjectType(), kStatement)) return false;
  }
  return true;
}

class Soci final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "soci"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 2> kNames = {"operator<<", "prepare"};
    return kNames;
  }

  [[nodiscard]] std::span<const std::string_view> file_words() const override {
    static constexpr std::array<std::string_view, 1> kWords = {"soci"};
    return kWords;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (call.name == "soci::session::operator<<" || call.name == "soci::details::once_type::operator<<") {
      VisitChain(call, sites::SiteRole::kExecute, scan);
    } else if (call.name == "soci::details::prepare_type::operator<<") {
      VisitChain(call, sites::SiteRole::kPrepare, scan);
    } else if (call.name == "soci::statement::prepare" && !call.arguments.empty()) {
      VisitPrepare(call, scan);
    }
  }

 private:
  static sites::QuerySite NewSociSite(const Call& call, sites::SiteRole role, Scan& scan) {
    sites::QuerySite site = scan.NewSite(call, role, call.arguments[0]);
    site.placeholders = syntax::PlaceholderStyle::kColon;
    site.named_placeholders = sites::NamedPlaceholders::kEachCounts;
    return site;
  }

  static void VisitChain(const Call& call, sites::SiteRole role, Scan& scan) {
    if (call.arguments.empty()) return;
    sites::QuerySite site = NewSociSite(call, role, scan);
    const OperatorChain chain = ChainAround(call.expression, scan);
    std::vector<const clang::Expr*> operands = {call.arguments[0]};
    SociExchanges exchanges;
    for (const ChainLink& link : chain.links) {
      if (link.kind == clang::OO_LessLess) {
        operands.push_back(link.operand);
      } else {
        exchanges.Add(link.operand, scan);
      }
    }
    if (operands.size() > 1) {
      TextValue text = StreamedText(operands, scan);
      site.texts = std::move(text.texts);
      site.why_unknown = std::move(text.why_unknown);
    }
    if (role == sites::SiteRole::kExecute) {
      FinishExecuted(chain, exchanges, site, scan);
    } else {
      FinishPrepared(call, chain, exchanges, site, scan);
    }
    scan.Add(call, std::move(site));
  }

  // The statement is run at the end of the expression, unless somebody holds on to it.
  static void FinishExecuted(const OperatorChain& chain, SociExchanges& exchanges, sites::QuerySite& site, Scan& scan) {
    site.has_result = true;
    const ValueUses uses = scan.UsesOf(chain.outermost);
    if (!uses.is_discarded && !uses.is_cast_to_void) exchanges.Lose();
    exchanges.Give(site, scan);
    // Without values it is sent by PQexec().
    site.takes_several_statements = site.arguments && site.arguments->empty();
    FollowRow(exchanges, site, scan);
    if (!exchanges.has_into() && uses.is_discarded) site.result.state = sites::ResultUse::State::kUnused;
  }

  static void FinishPrepared(const Call& call, const OperatorChain& chain, SociExchanges& exchanges,
                             sites::QuerySite& site, Scan& scan) {
    const ValueUses uses = scan.UsesOf(chain.outermost);
    const auto* made = uses.uses.size() == 1 && !uses.is_partial
                           ? llvm::dyn_cast_or_null<clang::CXXConstructExpr>(uses.uses.front().user)
                           : nullptr;
    const std::string type = made == nullptr ? "" : QualifiedName(made->getConstructor()->getParent());
    if (type == "soci::rowset") {
      site.role = sites::SiteRole::kExecute;
      site.has_result = true;
      exchanges.Give(site, scan);
      site.result = UseOfRowset(made, scan);
      return;
    }
    if (type == "soci::procedure") CallProcedure(site);
    const clang::VarDecl* statement = made == nullptr ? nullptr : scan.VariableHolding(WholeConstruction(made, scan));
    bool is_run = false;
    if (type != kStatement || statement == nullptr || !StaysInSight(statement, scan)) {
      if (type != "soci::procedure") exchanges.Lose();
    } else {
      is_run = AddExchanges(statement, call.expression, exchanges, scan);
    }
    GivePrepared(exchanges, is_run, site, scan);
  }

  static void GivePrepared(const SociExchanges& exchanges, bool is_run, sites::QuerySite& site, Scan& scan) {
    exchanges.Give(site, scan);
    FollowRow(exchanges, site, scan);
    site.has_result = site.result.columns.has_value() || !site.result.reads.empty();
    if (is_run) MarkAsRun(site);
  }

  // The text of a procedure is a call of a function, without the SELECT that this backend puts before it.
  static void CallProcedure(sites::QuerySite& site) {
    for (sites::SqlText& text : site.texts) {
      sites::SqlText query;
      query.Append("select ", sites::SegmentKind::kFolded, std::nullopt);
      query.Append(text);
      text = std::move(query);
    }
  }

  static sites::ResultUse UseOfRowset(const clang::CXXConstructExpr* rowset, Scan& scan) {
    const std::vector<clang::QualType> types = TemplateTypeArguments(rowset->getType());
    if (types.empty()) return {};
    if (IsOrDerivesFrom(types.front(), "soci::row"))
      return FollowResult(WholeConstruction(rowset, scan), SociReader(), scan);
    const sites::CxxType type = scan.TypeOf(SociBaseType(types.front(), scan));
    if (!IsOneSociColumn(type)) return {};
    return ReadsOfTypes({type}, false, rowset, scan);
  }

  static void VisitPrepare(const Call& call, Scan& scan) {
    sites::QuerySite site = NewSociSite(call, sites::SiteRole::kPrepare, scan);
    SociExchanges exchanges;
    const clang::VarDecl* statement = VariableOf(call.object);
    bool is_run = false;
    if (statement == nullptr || !StaysInSight(statement, scan)) {
      exchanges.Lose();
    } else {
      is_run = AddExchanges(statement, call.expression, exchanges, scan);
    }
    GivePrepared(exchanges, is_run, site, scan);
    scan.Add(call, std::move(site));
  }

  // Adds what is bound by calls of statement::exchange(). Returns whether the statement is run.
  static bool AddExchanges(const clang::VarDecl* statement, const clang::Expr* prepare, SociExchanges& exchanges,
                           Scan& scan) {
    bool is_run = false;
    for (const clang::Expr* expression : scan.CallsOn(statement)) {
      const std::optional<Call> call = scan.Describe(expression);
      if (!call || expression == prepare || VariableOf(call->object) != statement) continue;
      const std::string_view name = call->unqualified_name();
      if (name == "execute") is_run = true;
      if (name == "exchange" && call->arguments.size() == 1 && AlwaysRunsWith(expression, prepare, scan)) {
        exchanges.Add(call->arguments[0], scan);
      } else if (HasName(name, {"exchange", "prepare", "bind", "clean_up", "bind_clean_up", "operator=", "set_row"})) {
        exchanges.Lose();
      }
    }
    return is_run;
  }

  static void FollowRow(const SociExchanges& exchanges, sites::QuerySite& site, Scan& scan) {
    const clang::VarDecl* row = exchanges.row();
    if (row == nullptr || !row->isLocalVarDecl()) return;
    const ValueUses uses = scan.UsesOf(row);
    size_t queries = 0;
    for (const ValueUse& use : uses.uses) {
      const auto* call = llvm::dyn_cast_or_null<clang::CallExpr>(use.user);
      const std::optional<Call> described = call == nullptr ? std::nullopt : scan.Describe(call);
      if (described && described->name == "soci::into") ++queries;
    }
    if (queries == 1) site.result = FollowResult(row, SociReader(), scan, ResultLevel::kRow);
  }
};

}  // namespace

const Library& SociLibrary() {
  static const Soci library;
  return library;
}

}  // namespace pgtidy::cxx
