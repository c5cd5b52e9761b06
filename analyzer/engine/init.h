#pragma once

#include <string>
#include <vector>

#include "analyzer/support/result.h"

namespace pgtidy::engine {

/// What was found out about a project.
struct InitOptions {
  std::string framework = {};                ///< Id; empty: not known, or plain files.
  std::vector<std::string> migrations = {};  ///< Folders, relative to where pgtidy.toml will lie; empty: none found.
  std::vector<int> pg_versions = {};         ///< Empty: not known.
  std::string version = {};                  ///< Of pgtidy: "0.1.0".
};

/// Texts that set a project up.
struct InitFiles {
  std::string config;      ///< pgtidy.toml.
  std::string pre_commit;  ///< For .pre-commit-config.yaml.
  std::string github;      ///< .github/workflows/pgtidy.yml.
  std::string gitlab;      ///< For .gitlab-ci.yml.
};

/// Returns the texts; nothing is read or written. Error (kUsage): a path that is not UTF-8, which TOML cannot hold.
support::Result<InitFiles> MakeInitFiles(const InitOptions& options);

}  // namespace pgtidy::engine
