#include <algorithm>
#include <utility>

#include "clang-plugin/apis/libpqxx.h"

namespace pgtidy::cxx {
namespace {

using Arguments = std::vector<sites::Argument>;

// Transactions within transactions; deeper is a mistake.
constexpr int kMostTransactions = 8;

bool IsParams(clang::QualType type) { return IsOrDerivesFrom(type, "pqxx::params"); }

// What tells params in which encoding to write, and is no value.
bool IsEncodingSource(clang::QualType type) {
  const clang::TagDecl* tag = type.getNonReferenceType()->getAsTagDecl();
  if (tag != nullptr && QualifiedName(tag) == "pqxx::encoding_group") return true;
  return IsOrDerivesFrom(type, "pqxx::connection") || IsOrDerivesFrom(type, "pqxx::transaction_base") ||
         IsOrDerivesFrom(type, "pqxx::conversion_context");
}

// A container that is spread when the program runs.
bool IsDynamic(const clang::Expr* value) {
  const clang::QualType type = value->getType().getNonReferenceType();
  return IsOrDerivesFrom(type, "pqxx::internal::dynamic_params") ||
         IsOrDerivesFrom(type, "pqxx::prepare::internal::dynamic_params") ||
         IsOrDerivesFrom(type, "pqxx::internal::params");
}

const clang::CompoundStmt* BlockOf(const clang::Stmt* node, const Scan& scan) {
  while (node != nullptr) {
    node = scan.ParentOf(node);
    if (const auto* block = llvm::dyn_cast_or_null<clang::CompoundStmt>(node)) return block;
    // What runs under a condition, or more than once, or later.
    if (node == nullptr ||
        llvm::isa<clang::IfStmt, clang::WhileStmt, clang::ForStmt, clang::CXXForRangeStmt, clang::DoStmt,
                  clang::SwitchStmt, clang::LambdaExpr, clang::ConditionalOperator, clang::BinaryOperator>(node)) {
      return nullptr;
    }
  }
  return nullptr;
}

bool Contains(const clang::Stmt* outer, const clang::Stmt* inner, const Scan& scan) {
  for (; inner != nullptr; inner = scan.ParentOf(inner)) {
    if (inner == outer) return true;
  }
  return false;
}

class ParamsReader {
 public:
  ParamsReader(const clang::Expr* user, Scan& scan) : user_(user), scan_(scan) {}

  // Adds the values of one argument. False if they cannot all be seen.
  bool Add(const clang::Expr* value, Arguments& values) {
    if (IsDynamic(value)) return false;
    if (!IsParams(value->getType())) {
      values.push_back(scan_.ArgumentOf(value));
      return true;
    }
    const clang::Expr* params = Peel(value);
    while (const auto* cast = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(params)) params = Peel(cast->getSubExpr());
    if (llvm::isa<clang::CXXConstructExpr>(params)) return AddConstructed(params, values);
    const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(params);
    const auto* variable = reference == nullptr ? nullptr : llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    return variable != nullptr && AddVariable(variable, values);
  }

 private:
  bool AddConstructed(const clang::Expr* construction, Arguments& values) {
    const std::optional<Call> call = scan_.Describe(construction);
    if (!call) return false;
    for (size_t i = 0; i < call->arguments.size(); ++i) {
      if (i == 0 && IsEncodingSource(call->arguments[i]->getType())) continue;
      if (!Add(call->arguments[i], values)) return false;
    }
    return true;
  }

  // A local variable whose every change stands in the block where it is declared, before the call.
  bool AddVariable(const clang::VarDecl* variable, Arguments& values) {
    if (!variable->isLocalVarDecl() || variable->getType()->isReferenceType() || variable->getInit() == nullptr ||
        depth_ > 0) {
      return false;
    }
    ++depth_;
    const clang::Expr* initializer = Peel(variable->getInit());
    while (const auto* cast = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(initializer)) {
      initializer = Peel(cast->getSubExpr());
    }
    bool is_known = llvm::isa<clang::CXXConstructExpr>(initializer) && AddConstructed(initializer, values);
    const clang::CompoundStmt* block = BlockOf(variable->getInit(), scan_);
    is_known = is_known && IsUsedInSight(variable);
    bool is_behind = false;
    for (const clang::Expr* change : scan_.CallsOn(variable)) {
      if (!is_known) break;
      if (Contains(user_, change, scan_)) {
        is_behind = true;
        continue;
      }
      const std::optional<Call> call = scan_.Describe(change);
      if (call && HasName(call->unqualified_name(), {"size", "ssize", "reserve"})) continue;
      // Behind the call it matters only where that is run again.
      if (is_behind && (!call || call->name != "pqxx::params::append" || BlockOf(change, scan_) == block)) continue;
      if (!is_behind && call && call->name == "pqxx::params::append" && block != nullptr &&
          BlockOf(change, scan_) == block) {
        for (const clang::Expr* value : call->arguments) {
          if (IsEncodingSource(value->getType())) continue;
          is_known = is_known && Add(value, values);
        }
      } else if (!call || !llvm::isa<clang::CXXConstructorDecl>(call->callee) || change != initializer) {
        is_known = false;
      }
    }
    --depth_;
    return is_known && block != nullptr;
  }

  // Only calls of the library have the variable itself: nothing refers to it under another name.
  bool IsUsedInSight(const clang::VarDecl* variable) {
    const ValueUses uses = scan_.UsesOf(variable);
    return std::all_of(uses.uses.begin(), uses.uses.end(), [&](const ValueUse& use) {
      if (use.user == nullptr || llvm::isa<clang::LambdaExpr>(use.user)) return true;
      const auto* user = llvm::dyn_cast<clang::Expr>(use.user);
      const std::optional<Call> call = user == nullptr ? std::nullopt : scan_.Describe(user);
      return call && call->name.starts_with("pqxx::") && call->unqualified_name() != "operator=";
    });
  }

  const clang::Expr* user_;
  Scan& scan_;
  int depth_ = 0;
};

}  // namespace

std::optional<Arguments> PqxxArguments(const Call& call, size_t first, Scan& scan) {
  Arguments values;
  ParamsReader reader(call.expression, scan);
  for (size_t i = first; i < call.arguments.size(); ++i) {
    if (!reader.Add(call.arguments[i], values)) return std::nullopt;
  }
  return values;
}

std::string PqxxConnection(const clang::Expr* expression, Scan& scan) {
  for (int i = 0; i < kMostTransactions && expression != nullptr; ++i) {
    const clang::Expr* object = Peel(expression);
    if (!IsOrDerivesFrom(object->getType(), "pqxx::transaction_base")) return scan.ObjectName(object);
    const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(object);
    const auto* variable = reference == nullptr ? nullptr : llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    if (variable == nullptr || variable->getInit() == nullptr) return "";
    const std::optional<Call> construction = scan.Describe(Peel(variable->getInit()));
    if (!construction || construction->arguments.empty()) return "";
    expression = construction->arguments[0];
  }
  return "";
}

std::string PqxxVersion(const clang::FunctionDecl* function) {
  const clang::DeclContext* context = function->getDeclContext();
  const clang::NamespaceDecl* found = nullptr;
  for (; context != nullptr; context = context->getParent()) {
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context);
    if (space != nullptr && space->getName() == "pqxx") found = space;
  }
  if (found == nullptr) return "";
  clang::IdentifierTable& identifiers = function->getASTContext().Idents;
  const auto has = [&](std::string_view name) {
    return !found->lookup(clang::DeclarationName(&identifiers.get(llvm::StringRef(name.data(), name.size())))).empty();
  };
  if (has("row_ref")) return "8";
  return has("zview") || has("params") ? "7" : "6";
}

}  // namespace pgtidy::cxx
