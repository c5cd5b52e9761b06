#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"
#include "analyzer/ddl/extension.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/types/sql_error.h"

namespace pgtidy::ddl {

/// What a server says of a statement that it refuses.
struct StatementError {
  std::string sqlstate;
  std::string message;
  std::string detail;
  std::string hint;
  std::optional<uint32_t> offset = std::nullopt;  ///< In the file; nothing if the server gives no position.
  std::vector<types::RelatedPlace> related = {};
  types::MissingName missing = {};
};

/// Returns an error with its place in the file; `tree_offset` is where location 0 of the parse tree stands there.
[[nodiscard]] StatementError ToStatementError(const types::SqlError& error, uint32_t tree_offset);

/// What became of a statement.
struct StatementOutcome {
  std::optional<StatementError> error = std::nullopt;
  bool undetermined = false;          ///< Neither accepted nor refused for certain.
  std::string why_undetermined = {};  ///< What is not known.
  std::vector<std::string> notices = {};
  std::vector<UnknownExtension> unknown_extensions = {};
  /// The queries that an accepted statement holds; locations count from its `tree_offset`.
  std::vector<std::shared_ptr<const catalog::Query>> queries = {};
};

/// What a statement that is refused means for those after it.
enum class AfterError : uint8_t {
  kAsServer,  ///< It leaves no trace; inside of a transaction block those after it fail too (25P02).
  /// It is taken for a mistake that will be put right: what it would have made or changed, and what it looked for in
  /// vain, becomes undetermined, so that those after it are judged for themselves.
  kGoOn,
};

/// A database as the statements that it was given made it: catalogue, session and transaction.
/// Trees must come from a reader of the same thread.
class Database {
 public:
  explicit Database(int server_version, AfterError after_error = AfterError::kAsServer);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  [[nodiscard]] const catalog::Catalog& catalog() const { return *catalog_; }
  [[nodiscard]] catalog::Catalog& catalog() { return *catalog_; }

  /// Gives definitions of extensions, which win over those that pgtidy has.
  void SetExtensionDefinitions(ExtensionDefinitions definitions) { extension_definitions_ = std::move(definitions); }

  /// Applies a statement of `text`; `file` is the number for catalog::Place. `statement.error` is passed through.
  StatementOutcome Apply(const syntax::Statement& statement, std::string_view text, int file);

  /// Begins the transaction that a framework or a string of several statements puts around a file.
  void BeginImplicitTransaction();
  /// Ends it: commits, or takes everything back that was not committed by the statements themselves.
  void EndImplicitTransaction(bool commit);
  /// A new connection: session settings and temporary tables are gone, an open transaction is taken back.
  void Reconnect();

 private:
  struct Savepoint {
    std::string name;
    catalog::Catalog::Mark mark;
  };

  void ApplyTransactionCommand(const Node* statement);
  void Recover(const syntax::Statement& statement, std::string_view text, StatementOutcome& outcome);
  void Commit();
  void Rollback();

  std::unique_ptr<catalog::Catalog> catalog_;
  ExtensionDefinitions extension_definitions_;
  AfterError after_error_;
  bool in_block_ = false;     ///< BEGIN was given.
  bool in_implicit_ = false;  ///< Inside of BeginImplicitTransaction().
  bool failed_ = false;
  std::vector<Savepoint> savepoints_;
};

}  // namespace pgtidy::ddl
