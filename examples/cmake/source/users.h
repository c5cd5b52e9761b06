#pragma once

#include <libpq-fe.h>

/// Prints the names of all users.
void PrintUsers(PGconn* connection);
