#include "users.h"

int main() {
  PGconn* connection = PQconnectdb("");
  PrintUsers(connection);
  PQfinish(connection);
}
