#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/result.h"

namespace pgtidy::support {

/// The answer to a query, as texts.
struct QueryResult {
  std::vector<std::string> columns;
  std::vector<std::vector<std::optional<std::string>>> rows;  ///< Nothing: NULL.
};

/// A connection to a PostgreSQL server that only reads: each query runs in a transaction that is READ ONLY. It goes
/// through libpq, which is loaded when the first connection is opened, so that the program itself does not need it.
class PostgresClient {
 public:
  /// Opens a connection by a URL (postgres://...) or a string of key=value pairs, as psql takes it. `seconds` is the
  /// longest wait for the server, and for each answer. Errors: libpq is not installed; the string cannot be read, which
  /// is kUsage; the server does not answer or refuses, with its words. No message holds the password.
  static Result<PostgresClient> Connect(const std::string& connection, int seconds = 10);

  PostgresClient(PostgresClient&&) noexcept;
  PostgresClient& operator=(PostgresClient&&) noexcept;
  ~PostgresClient();

  /// Returns the answer to one query. Errors hold the server's words.
  [[nodiscard]] Result<QueryResult> Query(const std::string& sql) const;

  /// Returns where the connection leads, without user and password: "database 'app' on 'localhost'".
  [[nodiscard]] const std::string& place() const;

 private:
  class Connection;
  explicit PostgresClient(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace pgtidy::support
