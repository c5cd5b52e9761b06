#include "users.h"

#include <cstdio>

void PrintUsers(PGconn* connection) {
  PGresult* users = PQexec(connection, "SELECT id, name FROM users ORDER BY name");
  for (int row = 0; row < PQntuples(users); ++row) {
    std::printf("%s %s\n", PQgetvalue(users, row, 0), PQgetvalue(users, row, 1));
  }
  PQclear(users);
}
