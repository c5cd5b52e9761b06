#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclCXX.h>
#include <clang/AST/ExprCXX.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "clang-plugin/core/value_uses.h"
#include "clang-plugin/sites/query_site.h"

namespace pgtidy::cxx {

/// A call as the description of a library sees it: a function, a member function, an operator or a constructor.
struct Call {
  const clang::Expr* expression = nullptr;      ///< CallExpr, one of its kinds, or CXXConstructExpr.
  const clang::FunctionDecl* callee = nullptr;  ///< Never null.
  /// Qualified, without template arguments and inline namespaces: `pqxx::transaction_base::exec`,
  /// `soci::session::operator<<`, `QSqlQuery::QSqlQuery`.
  std::string name;
  /// Without the object of a member; default arguments are left out. An operator's operands are: of a member operator
  /// the right one (the left is `object`), of a free operator both.
  std::vector<const clang::Expr*> arguments;
  const clang::Expr* object = nullptr;  ///< Of a member function; null otherwise.

  /// The last component of `name`.
  [[nodiscard]] std::string_view unqualified_name() const;
};

/// All texts that an expression may have.
struct TextValue {
  std::vector<sites::SqlText> texts;  ///< At most 16; empty: not known.
  std::string why_unknown;            ///< Of no texts: "the value of 'sql' is not constant".
};

/// How a format marks the places of its arguments.
enum class FormatStyle : uint8_t {
  kBraces,   ///< `{}`: std::format, fmt.
  kPercent,  ///< `%s`: printf.
};

/// The view of a translation unit that descriptions of libraries have, while the function that holds a call is
/// scanned. Not for several threads.
class Scan {
 public:
  virtual ~Scan() = default;

  [[nodiscard]] virtual clang::ASTContext& context() const = 0;

  /// Starts the site of a call: library, function, place, enclosing function; `argument`, if not null, gives the texts.
  [[nodiscard]] virtual sites::QuerySite NewSite(const Call& call, sites::SiteRole role,
                                                 const clang::Expr* argument) = 0;
  /// Keeps a site. `call` must be the one that NewSite() was given: no second site is made for the same expression.
  virtual void Add(const Call& call, sites::QuerySite site) = 0;
  /// Keeps the sites of a call that is given several statements.
  virtual void AddAll(const Call& call, std::vector<sites::QuerySite> sites) = 0;

  /// The texts of an expression of any string type: literals, constants, concatenations, formats, builders, variables
  /// followed through the function.
  [[nodiscard]] virtual TextValue TextOf(const clang::Expr* expression) = 0;
  /// The texts that a format makes with these arguments.
  [[nodiscard]] virtual TextValue FormattedTextOf(const clang::Expr* format, FormatStyle style,
                                                  const std::vector<const clang::Expr*>& arguments) = 0;
  /// The one text of an expression if it is a constant without holes.
  [[nodiscard]] virtual std::optional<sites::SqlText> ConstantTextOf(const clang::Expr* expression) = 0;
  /// The value of an integer constant expression.
  [[nodiscard]] virtual std::optional<int64_t> IntegerOf(const clang::Expr* expression) = 0;

  /// The initializers of what an expression may stand for, point to or begin: of `list[i]`, `*one`, `&list[0]`, `list`,
  /// `list.begin()`, the variable of a loop. Empty if they are not all known.
  [[nodiscard]] virtual std::vector<const clang::Expr*> InitializersOf(const clang::Expr* expression) = 0;

  [[nodiscard]] virtual sites::CxxType TypeOf(clang::QualType type) = 0;
  /// A value for a parameter, with type, place and spelling. Looks through std::move, std::ref, implicit conversions.
  [[nodiscard]] virtual sites::Argument ArgumentOf(const clang::Expr* expression) = 0;
  /// Where an expression stands in a file, from its first to its last token; of a macro's expansion, the place in the
  /// file that the user wrote. Nothing for what no file has.
  [[nodiscard]] virtual std::optional<sites::Place> PlaceOf(clang::SourceRange range) = 0;
  /// Fills index or name, and place, of a read from the argument that says which column.
  virtual void SetColumn(const clang::Expr* argument, sites::ColumnRead& read) = 0;

  /// The uses of the value of an expression, through the local variable that it initializes or is assigned to, if any.
  [[nodiscard]] virtual ValueUses UsesOf(const clang::Expr* expression) = 0;
  /// The uses of a local variable, parameter of a lambda, loop variable or structured binding.
  [[nodiscard]] virtual ValueUses UsesOf(const clang::ValueDecl* variable) = 0;
  /// The node of the function around a node, wrappers included; null at the top. What a VarDecl initializes has the
  /// DeclStmt as its parent.
  [[nodiscard]] virtual const clang::Stmt* ParentOf(const clang::Stmt* node) const = 0;
  /// The local variable that the expression initializes or is assigned to, through wrappers; null if there is none.
  [[nodiscard]] virtual const clang::VarDecl* VariableHolding(const clang::Expr* expression) const = 0;
  /// All calls in the function that is scanned whose object or argument refers to the variable, in source order.
  [[nodiscard]] virtual std::vector<const clang::Expr*> CallsOn(const clang::VarDecl* variable) = 0;
  /// Describes a call expression as a Call; nothing if its callee is not known.
  [[nodiscard]] virtual std::optional<Call> Describe(const clang::Expr* call) = 0;
  /// Names the object that an expression refers to, so that equal names are equal objects: a variable, a member of
  /// `this`; empty if not known.
  [[nodiscard]] virtual std::string ObjectName(const clang::Expr* expression) = 0;
};

/// Takes away parentheses, implicit casts, temporaries, moves, and copies by constructors of the same class.
[[nodiscard]] const clang::Expr* Peel(const clang::Expr* expression);
/// The qualified name of a declaration, without template arguments and inline namespaces.
[[nodiscard]] std::string QualifiedName(const clang::NamedDecl* declaration);
/// True if a type, or what it points or refers to, is a class of that qualified name or derived from it. A template is
/// named without its arguments.
[[nodiscard]] bool IsOrDerivesFrom(clang::QualType type, std::string_view qualified_name);
/// The arguments of the template specialization that a function or its type is; empty if it is none. Packs are spread.
[[nodiscard]] std::vector<clang::QualType> TemplateTypeArguments(const clang::FunctionDecl* function);
[[nodiscard]] std::vector<clang::QualType> TemplateTypeArguments(clang::QualType type);

}  // namespace pgtidy::cxx
