#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/builtin/builtin_catalog.h"
#include "analyzer/catalog/former_name.h"
#include "analyzer/catalog/objects.h"
#include "analyzer/catalog/session.h"
#include "analyzer/types/overload.h"

namespace pgtidy::catalog {

/// One edge of pg_depend, seen from the dependent object.
struct Dependency {
  ObjectAddress referenced;
  int dependent_sub = 0;  ///< The dependent object's column, or 0.
  DependencyType type = DependencyType::kNormal;

  friend bool operator==(const Dependency&, const Dependency&) = default;
};

/// An edge of pg_depend seen from the referenced object.
struct Dependent {
  ObjectAddress dependent;
  int referenced_sub = 0;
  DependencyType type = DependencyType::kNormal;
};

/// Stands for any text in a name given to MarkUndetermined(). It is a control character, which no name has.
inline constexpr std::string_view kAnyText = "\xC2\x81";
/// Stands for one digit in the same way.
inline constexpr std::string_view kAnyDigit = "\xC2\x82";
/// Whether a name fits one in which kAnyText and kAnyDigit may stand.
[[nodiscard]] bool MatchesPattern(std::string_view pattern, std::string_view name);

/// PostgreSQL's catalogue of one database: the built-in objects of a version, and what statements made on top of them.
/// Everything that changes it goes through Put, Remove and the functions built on them, and is written to a journal, so
/// that a statement that fails, a savepoint and a transaction can be undone. Objects that are handed out are immutable
/// and live until the object is changed or removed; hold the shared_ptr of Get() to keep one longer.
class Catalog : public types::TypeCatalog {
 public:
  /// An empty database as CREATE DATABASE makes it: schema public, language plpgsql.
  explicit Catalog(int server_version);
  ~Catalog() override;

  // --- versions and built-in data
  [[nodiscard]] int server_version() const override { return builtin_->version(); }
  [[nodiscard]] const builtin::BuiltinCatalog& builtin() const { return *builtin_; }

  // --- objects by number; null if there is none. Built-in objects are made on first use.
  template <typename T>
  [[nodiscard]] const T* Find(Oid oid) const;
  template <typename T>
  [[nodiscard]] std::shared_ptr<const T> Get(Oid oid) const;
  /// Objects of users, by number, which is the order of creation.
  template <typename T>
  [[nodiscard]] std::vector<std::shared_ptr<const T>> All() const;

  // --- changes
  /// Stores an object under `object.oid` (a new one from NewOid(), or an existing one that it replaces).
  template <typename T>
  void Put(T object);
  template <typename T>
  void Remove(Oid oid);
  /// Changes a copy of the object by `change(T&)` and stores it. The object must exist.
  template <typename T, typename Change>
  void Update(Oid oid, Change change) {
    T copy = *Find<T>(oid);
    change(copy);
    Put(std::move(copy));
  }
  [[nodiscard]] Oid NewOid() { return next_oid_++; }

  // --- the journal
  using Mark = size_t;
  [[nodiscard]] Mark CurrentMark() const;
  /// Takes back everything since the mark.
  void UndoTo(Mark mark);
  /// Forgets how to undo: outside of transactions, after each statement.
  void ForgetJournal();

  // --- what names stood for
  /// Tells which statement of the files makes the changes from here on; a place without a file: none of them.
  void SetStatement(const Place& statement);
  /// Returns what became of the last that bore a name; null if nothing of the files did, or if what was made of it was
  /// taken back. Whether something bears the name now is not asked. `owner` as in FormerName.
  [[nodiscard]] const FormerName* FindFormerName(NameKind kind, Oid owner, std::string_view name) const;

  // --- the session
  [[nodiscard]] const Session& session() const { return *session_; }
  void SetSession(Session session);

  // --- what the files do not show
  /// From here on, an object of this class and name may exist, or may have changed or gone. An empty schema: in any; an
  /// empty name: any; kAnyText and kAnyDigit in a name: any text and digit in their place.
  void MarkUndetermined(ObjectClass object_class, const std::string& schema, const std::string& name);
  /// From here on anything may exist: something ran that cannot be known.
  void MarkEverythingUndetermined();
  /// An extension of which nothing is known was installed: functions, types, operators and casts may exist.
  void MarkUnknownExtension();
  /// Whether an object that is not found may exist all the same. `schema` empty: any.
  [[nodiscard]] bool MayExist(ObjectClass object_class, std::string_view schema, std::string_view name) const;
  [[nodiscard]] bool everything_undetermined() const;

  // --- schemas and the search path
  [[nodiscard]] Oid FindNamespace(std::string_view name) const;  ///< kInvalidOid if there is none.
  /// The namespaces in which names without a schema are looked up, pg_catalog and the temporary one included.
  /// Source: activeSearchPath.
  [[nodiscard]] const std::vector<Oid>& SearchPath() const;
  /// Where new objects without a schema go; kInvalidOid if the path names no existing schema.
  [[nodiscard]] Oid CreationNamespace() const;
  /// The namespace of temporary tables, made on first use.
  [[nodiscard]] Oid TemporaryNamespace();
  [[nodiscard]] bool IsTemporaryNamespace(Oid namespace_oid) const;
  [[nodiscard]] std::string NamespaceName(Oid namespace_oid) const override;

  // --- names; kInvalidOid or empty if there is none. An empty `schema` means the search path.
  [[nodiscard]] Oid FindRelation(std::string_view schema, std::string_view name) const;
  [[nodiscard]] Oid FindRelationIn(Oid namespace_oid, std::string_view name) const;
  [[nodiscard]] Oid FindTypeNamed(std::string_view schema, std::string_view name) const;
  [[nodiscard]] Oid FindTypeIn(Oid namespace_oid, std::string_view name) const;
  [[nodiscard]] Oid FindCollation(std::string_view schema, std::string_view name) const;
  /// All routines of that name in the schema or on the search path; those hidden by an equal signature earlier on the
  /// path included. Each with its position on the path.
  struct Named {
    Oid oid = types::kInvalidOid;
    int path_position = 0;
  };
  [[nodiscard]] std::vector<Named> RoutinesNamed(std::string_view schema, std::string_view name) const;
  [[nodiscard]] std::vector<Named> OperatorsNamed(std::string_view schema, std::string_view name) const;
  /// The operators of a name as candidates for a call, prefix operators or the others.
  [[nodiscard]] std::shared_ptr<const std::vector<types::Candidate>> OperatorCandidates(std::string_view schema,
                                                                                        std::string_view name,
                                                                                        bool prefix) const;
  /// The routine with just these input argument types in a namespace. Source: unique index of pg_proc.
  [[nodiscard]] Oid FindRoutineIn(Oid namespace_oid, std::string_view name, const std::vector<Oid>& arguments) const;
  [[nodiscard]] Oid FindOperatorIn(Oid namespace_oid, std::string_view name, Oid left, Oid right) const;
  [[nodiscard]] Oid FindOperatorClass(Oid access_method, std::string_view schema, std::string_view name) const;
  [[nodiscard]] Oid FindOperatorFamily(Oid access_method, std::string_view schema, std::string_view name) const;
  [[nodiscard]] Oid FindStatistics(std::string_view schema, std::string_view name) const;
  [[nodiscard]] Oid FindAccessMethod(std::string_view name) const;
  [[nodiscard]] Oid FindLanguage(std::string_view name) const;
  [[nodiscard]] Oid FindExtension(std::string_view name) const;
  /// Of NamedObject classes; `schema` for those that stand in one.
  [[nodiscard]] Oid FindNamed(ObjectClass object_class, std::string_view schema, std::string_view name) const;

  // --- what belongs to a relation, in order of creation
  [[nodiscard]] std::vector<Oid> ConstraintsOf(Oid relation) const;
  [[nodiscard]] std::vector<Oid> ConstraintsOfDomain(Oid domain) const;
  /// Foreign keys of other tables (and its own) that point at the relation.
  [[nodiscard]] std::vector<Oid> ConstraintsReferencing(Oid relation) const;
  [[nodiscard]] Oid FindConstraint(Oid relation, std::string_view name) const;
  /// Whether any constraint in a namespace has the name. Source: ConstraintNameExists().
  [[nodiscard]] bool ConstraintNameExists(Oid namespace_oid, std::string_view name) const;
  [[nodiscard]] std::vector<Oid> IndexesOf(Oid relation) const;
  [[nodiscard]] std::vector<Oid> TriggersOf(Oid relation) const;
  [[nodiscard]] std::vector<Oid> RulesOf(Oid relation) const;
  [[nodiscard]] std::vector<Oid> PoliciesOf(Oid relation) const;
  [[nodiscard]] std::vector<Oid> StatisticsOf(Oid relation) const;
  /// Direct children by inheritance or partitioning (also of partitioned indexes).
  [[nodiscard]] std::vector<Oid> ChildrenOf(Oid relation) const;
  /// The sequence that an identity or serial column owns, or kInvalidOid.
  [[nodiscard]] Oid OwnedSequence(Oid relation, int column) const;

  // --- casts and operator classes
  [[nodiscard]] std::optional<types::Cast> FindCast(Oid source, Oid target) const override;
  [[nodiscard]] int FunctionArgumentCount(Oid function) const override;
  [[nodiscard]] const types::Type* FindType(Oid oid) const override;
  [[nodiscard]] bool InheritsFrom(Oid composite_type, Oid ancestor_type) const override;
  [[nodiscard]] bool IsOfTypedTable(Oid row_type, Oid of_type) const override;
  /// The default operator class of a type for an access method, binary-coercible ones and polymorphic ones included;
  /// kInvalidOid if there is none. Source: GetDefaultOpClass().
  [[nodiscard]] Oid DefaultOperatorClass(Oid type, Oid access_method) const;
  /// The operator of a family for types and a strategy, or kInvalidOid. Source: get_opfamily_member().
  [[nodiscard]] Oid FamilyOperator(Oid family, Oid left, Oid right, int strategy) const;
  /// The families (and strategies) in which an operator stands.
  struct Membership {
    Oid family = types::kInvalidOid;
    Oid access_method = types::kInvalidOid;
    int strategy = 0;
    char purpose = 's';
    Oid left = types::kInvalidOid;
    Oid right = types::kInvalidOid;
  };
  [[nodiscard]] std::vector<Membership> OperatorMemberships(Oid operator_oid) const;

  /// `=`, `<`, `>` of the default btree class of a type and whether `=` can hash; kInvalidOid where there is none.
  /// Domains, arrays, enums, ranges and composites are looked through. Source: lookup_type_cache().
  struct TypeOperators {
    Oid equal = types::kInvalidOid;
    Oid less = types::kInvalidOid;
    Oid greater = types::kInvalidOid;
    bool hashable = false;
  };
  [[nodiscard]] TypeOperators OperatorsOfType(Oid type) const;

  // --- visibility and printing
  [[nodiscard]] bool RelationIsVisible(const Relation& relation) const;
  [[nodiscard]] bool TypeIsVisible(const types::Type& type) const override;
  [[nodiscard]] bool RoutineIsVisible(const Routine& routine) const;
  [[nodiscard]] bool OperatorIsVisible(const Operator& op) const;
  [[nodiscard]] std::string QuoteIdentifier(std::string_view name) const override;
  /// `name`, or `schema.name` where the search path does not find it, quoted as needed.
  /// Source: generate_relation_name().
  [[nodiscard]] std::string RelationName(const Relation& relation) const;
  [[nodiscard]] std::string QualifiedName(Oid namespace_oid, std::string_view name) const;
  /// As messages name an object: `table "a"`, `column b of table a`. Source: getObjectDescription().
  [[nodiscard]] std::string Describe(const ObjectAddress& address) const;

  // --- dependencies
  void AddDependency(const ObjectAddress& dependent, const ObjectAddress& referenced, DependencyType type);
  /// Removes edges of `dependent` (of one type if given); with `sub` 0 those of its columns too.
  void RemoveDependencies(const ObjectAddress& dependent, std::optional<DependencyType> type = std::nullopt);
  [[nodiscard]] std::vector<Dependency> DependenciesOf(const ObjectAddress& dependent) const;
  /// Edges that point at the object; with sub 0 also at its columns. In order of the dependents' creation.
  [[nodiscard]] std::vector<Dependent> DependentsOn(const ObjectAddress& referenced) const;
  /// Records a dependency on everything that an expression names. `relation` is what Vars of varno 1 belong to;
  /// dependencies on its own columns have type `own_type`, others are normal. Built-in objects are left out.
  /// Source: recordDependencyOnSingleRelExpr(), recordDependencyOnExpr().
  void AddExpressionDependencies(const ObjectAddress& dependent, const Expr& expression, Oid relation,
                                 DependencyType own_type);
  void AddQueryDependencies(const ObjectAddress& dependent, const Query& query);

 private:
  struct State;
  template <typename T>
  [[nodiscard]] const std::shared_ptr<const T>& Held(Oid oid) const;
  template <typename T>
  void KeepFormerNames(const T& before, const T* now);

  const builtin::BuiltinCatalog* builtin_;
  std::shared_ptr<const Session> session_;
  Oid next_oid_ = types::kFirstNormalOid;
  std::unique_ptr<State> state_;
};

}  // namespace pgtidy::catalog
