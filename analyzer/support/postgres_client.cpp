#include "analyzer/support/postgres_client.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace pgtidy::support {
namespace {

// libpq's interface, as its manual gives it (chapter "libpq"); the types are opaque to every client.
struct PGconn;
struct PGresult;
struct ConninfoOption {
  char* keyword;
  char* envvar;
  char* compiled;
  char* val;
  char* label;
  char* dispchar;
  int dispsize;
};
constexpr int kConnectionOk = 0;  // CONNECTION_OK
constexpr int kCommandOk = 1;     // PGRES_COMMAND_OK
constexpr int kTuplesOk = 2;      // PGRES_TUPLES_OK

// NOLINTBEGIN(readability-identifier-naming): the names are libpq's.
struct Libpq {
  ConninfoOption* (*PQconninfoParse)(const char*, char**) = nullptr;
  void (*PQconninfoFree)(ConninfoOption*) = nullptr;
  PGconn* (*PQconnectdbParams)(const char* const*, const char* const*, int) = nullptr;
  int (*PQstatus)(const PGconn*) = nullptr;
  char* (*PQerrorMessage)(const PGconn*) = nullptr;
  char* (*PQdb)(const PGconn*) = nullptr;
  char* (*PQhost)(const PGconn*) = nullptr;
  void (*PQfinish)(PGconn*) = nullptr;
  PGresult* (*PQexec)(PGconn*, const char*) = nullptr;
  int (*PQresultStatus)(const PGresult*) = nullptr;
  int (*PQntuples)(const PGresult*) = nullptr;
  int (*PQnfields)(const PGresult*) = nullptr;
  char* (*PQfname)(const PGresult*, int) = nullptr;
  int (*PQgetisnull)(const PGresult*, int, int) = nullptr;
  char* (*PQgetvalue)(const PGresult*, int, int) = nullptr;
  void (*PQclear)(PGresult*) = nullptr;
  bool loaded = false;
};
// NOLINTEND(readability-identifier-naming)

template <typename Function>
bool Load(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  return function != nullptr;
}

const Libpq& LoadLibpq() {
  static const Libpq kLibpq = [] {
    Libpq libpq;
    // Never closed: the functions are used to the end.
    void* library = ::dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) return libpq;
    libpq.loaded = Load(library, "PQconninfoParse", libpq.PQconninfoParse) &&
                   Load(library, "PQconninfoFree", libpq.PQconninfoFree) &&
                   Load(library, "PQconnectdbParams", libpq.PQconnectdbParams) &&
                   Load(library, "PQstatus", libpq.PQstatus) && Load(library, "PQerrorMessage", libpq.PQerrorMessage) &&
                   Load(library, "PQdb", libpq.PQdb) && Load(library, "PQhost", libpq.PQhost) &&
                   Load(library, "PQfinish", libpq.PQfinish) && Load(library, "PQexec", libpq.PQexec) &&
                   Load(library, "PQresultStatus", libpq.PQresultStatus) &&
                   Load(library, "PQntuples", libpq.PQntuples) && Load(library, "PQnfields", libpq.PQnfields) &&
                   Load(library, "PQfname", libpq.PQfname) && Load(library, "PQgetisnull", libpq.PQgetisnull) &&
                   Load(library, "PQgetvalue", libpq.PQgetvalue) && Load(library, "PQclear", libpq.PQclear);
    return libpq;
  }();
  return kLibpq;
}

// The server's words on one line.
std::string Flat(std::string_view message) {
  std::string result;
  for (const char c : message) {
    if (c == '\n' || c == '\t') {
      if (!result.empty() && result.back() != ' ') result += ' ';
    } else {
      result += c;
    }
  }
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

}  // namespace

class PostgresClient::Connection {
 public:
  Connection(const Libpq& libpq, PGconn* connection) : libpq_(libpq), connection_(connection) {}
  ~Connection() { libpq_.PQfinish(connection_); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  [[nodiscard]] bool is_open() const { return connection_ != nullptr && libpq_.PQstatus(connection_) == kConnectionOk; }
  [[nodiscard]] std::string Message() const { return Flat(libpq_.PQerrorMessage(connection_)); }
  void DescribePlace() {
    const char* host = libpq_.PQhost(connection_);
    const char* database = libpq_.PQdb(connection_);
    place_ = fmt::format("database '{}' on '{}'", database == nullptr ? "" : database, host == nullptr ? "" : host);
  }
  [[nodiscard]] const std::string& place() const { return place_; }

  [[nodiscard]] Result<QueryResult> Query(const std::string& sql) {
    PGresult* result = libpq_.PQexec(connection_, sql.c_str());
    const int status = libpq_.PQresultStatus(result);
    QueryResult answer;
    if (status == kTuplesOk) {
      const int columns = libpq_.PQnfields(result);
      for (int column = 0; column < columns; ++column) answer.columns.emplace_back(libpq_.PQfname(result, column));
      for (int row = 0; row < libpq_.PQntuples(result); ++row) {
        auto& values = answer.rows.emplace_back();
        for (int column = 0; column < columns; ++column) {
          if (libpq_.PQgetisnull(result, row, column) != 0) {
            values.emplace_back();
          } else {
            values.emplace_back(libpq_.PQgetvalue(result, row, column));
          }
        }
      }
    }
    libpq_.PQclear(result);
    if (status == kTuplesOk || status == kCommandOk) return answer;
    return EnvironmentError(fmt::format("{}: {}", place_, Message()));
  }

 private:
  const Libpq& libpq_;
  PGconn* connection_;
  std::string place_;
};

PostgresClient::PostgresClient(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
PostgresClient::PostgresClient(PostgresClient&&) noexcept = default;
PostgresClient& PostgresClient::operator=(PostgresClient&&) noexcept = default;
PostgresClient::~PostgresClient() = default;

const std::string& PostgresClient::place() const { return connection_->place(); }

Result<QueryResult> PostgresClient::Query(const std::string& sql) const { return connection_->Query(sql); }

Result<PostgresClient> PostgresClient::Connect(const std::string& connection, int seconds) {
  const Libpq& libpq = LoadLibpq();
  if (!libpq.loaded) {
    return EnvironmentError("a database is read through libpq, which is not installed here (Debian: libpq5)");
  }
  // libpq's own words for what it cannot read may hold a part of the string, and so of the password.
  ConninfoOption* options = libpq.PQconninfoParse(connection.c_str(), nullptr);
  if (options == nullptr) {
    return UsageError(
        "the database's address is no connection string: write postgres://user@host/database or key=value");
  }
  std::vector<std::string> keywords;
  std::vector<std::string> values;
  for (const ConninfoOption* option = options; option->keyword != nullptr; ++option) {
    if (option->val == nullptr) continue;
    keywords.emplace_back(option->keyword);
    values.emplace_back(option->val);
  }
  libpq.PQconninfoFree(options);
  const auto set_default = [&](const char* keyword, std::string value) {
    if (std::find(keywords.begin(), keywords.end(), keyword) != keywords.end()) return;
    keywords.emplace_back(keyword);
    values.push_back(std::move(value));
  };
  set_default("connect_timeout", std::to_string(seconds));
  set_default("application_name", "pgtidy");
  std::vector<const char*> keyword_list;
  std::vector<const char*> value_list;
  for (size_t i = 0; i < keywords.size(); ++i) {
    keyword_list.push_back(keywords[i].c_str());
    value_list.push_back(values[i].c_str());
  }
  keyword_list.push_back(nullptr);
  value_list.push_back(nullptr);
  auto opened = std::make_unique<Connection>(libpq, libpq.PQconnectdbParams(keyword_list.data(), value_list.data(), 0));
  if (!opened->is_open()) {
    std::string message = opened->Message();
    const auto password = std::find(keywords.begin(), keywords.end(), "password");
    if (password != keywords.end()) {
      const std::string& secret = values[static_cast<size_t>(password - keywords.begin())];
      if (!secret.empty() && message.find(secret) != std::string::npos) message = "the server refuses the connection";
    }
    return EnvironmentError(fmt::format("cannot connect to the database: {}", message));
  }
  opened->DescribePlace();
  PostgresClient client(std::move(opened));
  // Not by the startup packet's options: connection poolers refuse them.
  for (const std::string& statement :
       {std::string("BEGIN TRANSACTION READ ONLY"), fmt::format("SET LOCAL statement_timeout = '{}s'", seconds),
        std::string("SET LOCAL bytea_output = hex"), std::string("SET LOCAL datestyle = ISO")}) {
    if (Result<QueryResult> answer = client.Query(statement); !answer) return answer.error();
  }
  return client;
}

}  // namespace pgtidy::support
