#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "analyzer/types/oid.h"

namespace pgtidy::catalog {

/// What SET and its like change: it decides what names mean.
struct Session {
  /// search_path as set: folded names, "$user" as it is. The default is `"$user", public`.
  std::vector<std::string> search_path = {"$user", "public"};
  bool search_path_undetermined = false;
  std::string role = "postgres";  ///< The current user; its name decides "$user".
  bool check_function_bodies = true;
  bool row_security = true;
  std::string default_tablespace;
  std::string time_zone = "UTC";
  std::map<std::string, std::string> settings;  ///< All others that were set, by folded name.
  /// What the transaction's end brings back where SET LOCAL changed something; null if nothing did.
  std::shared_ptr<const Session> after_transaction = {};
};

}  // namespace pgtidy::catalog
