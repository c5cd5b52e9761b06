#include "analyzer/engine/init.h"

#include <fmt/format.h>

#include <string_view>

#include "analyzer/engine/config.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {
namespace {

std::string Quote(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else if (byte < 0x20 || byte == 0x7F) {
      quoted += fmt::format("\\u{:04X}", byte);
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

std::string QuoteList(const std::vector<std::string>& items) {
  std::string list = "[";
  for (const std::string& item : items) list += (list.size() > 1 ? ", " : "") + Quote(item);
  return list + "]";
}

std::string MakeConfig(const InitOptions& options) {
  std::string text = "# Configuration of pgtidy: https://github.com/pgtidy/pgtidy/blob/main/docs/configuration.md\n\n";
  text += "# Where the migrations are; without this line pgtidy looks for them.\n";
  text += options.migrations.empty() ? "# migrations = [\"migrations\"]\n"
                                     : fmt::format("migrations = {}\n", QuoteList(options.migrations));
  text += "\n# What runs them; without this line pgtidy finds out.\n";
  text += options.framework.empty() ? "# framework = \"sqlx\"\n"
                                    : fmt::format("framework = {}\n", Quote(options.framework));
  text += "\n# The major versions of PostgreSQL that they run on.\n";
  text += options.pg_versions.empty()       ? fmt::format("# pg-version = {}\n", kDefaultPgVersion)
          : options.pg_versions.size() == 1 ? fmt::format("pg-version = {}\n", options.pg_versions.front())
                                            : fmt::format("pg-version = [{}]\n", fmt::join(options.pg_versions, ", "));
  text += "\n# From which severity on a finding makes the run fail: \"info\", \"warning\" or \"error\".\n";
  text += "fail-level = \"warning\"\n";
  text +=
      "\n# Findings of the past that are accepted; `pgtidy check --write-baseline FILE` makes the file.\n"
      "# baseline = \"pgtidy-baseline.json\"\n"
      "\n[suppression]\n"
      "# A comment that suppresses a finding has to say why: -- pgtidy:ignore RULE -- REASON\n"
      "require-reason = true\n"
      "\n[rules]\n"
      "# \"off\", \"info\", \"warning\", \"error\" or \"on\"; by rule, family, or \"all\". `pgtidy rules` lists them.\n"
      "# locking = \"error\"\n";
  return text;
}

std::string MakePreCommit(const InitOptions& options) {
  return fmt::format(
      "repos:\n"
      "  - repo: https://github.com/pgtidy/pgtidy\n"
      "    rev: v{}\n"
      "    hooks:\n"
      "      - id: pgtidy  # runs the pgtidy that is installed\n",
      options.version);
}

std::string MakeGithub(const InitOptions& options) {
  return fmt::format(
      "name: pgtidy\n"
      "on: pull_request\n"
      "permissions:\n"
      "  contents: read\n"
      "jobs:\n"
      "  pgtidy:\n"
      "    runs-on: ubuntu-24.04\n"
      "    steps:\n"
      "      - uses: actions/checkout@v4\n"
      "        with:\n"
      "          fetch-depth: 0  # for --changed-since\n"
      "      - uses: pgtidy/pgtidy@v{}\n"
      "        with:\n"
      "          args: --changed-since origin/${{{{ github.base_ref }}}}\n",
      options.version);
}

std::string MakeGitlab(const InitOptions& options) {
  return fmt::format(
      "pgtidy:\n"
      "  image: debian:12\n"
      "  rules:\n"
      "    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n"
      "  variables:\n"
      "    GIT_DEPTH: \"0\"  # for --changed-since\n"
      "    PGTIDY_DEB: https://github.com/pgtidy/pgtidy/releases/download/v{0}/pgtidy_{0}_amd64.deb\n"
      "  before_script:\n"
      "    - apt-get -qq update && apt-get -qq install -y ca-certificates curl git\n"
      "    - curl -fsSL -o /tmp/pgtidy.deb \"$PGTIDY_DEB\" && apt-get -qq install -y /tmp/pgtidy.deb\n"
      "  script:\n"
      "    - pgtidy check --changed-since \"$CI_MERGE_REQUEST_DIFF_BASE_SHA\"\n"
      "      --format gitlab --output gl-code-quality-report.json\n"
      "  artifacts:\n"
      "    when: always\n"
      "    reports:\n"
      "      codequality: gl-code-quality-report.json\n",
      options.version);
}

}  // namespace

support::Result<InitFiles> MakeInitFiles(const InitOptions& options) {
  for (const std::string& path : options.migrations) {
    if (text::FindInvalidUtf8(path)) {
      return support::UsageError(fmt::format("the name of the folder '{}' is not UTF-8, so pgtidy.toml cannot hold it",
                                             text::ToValidUtf8(path)));
    }
  }
  return InitFiles{.config = MakeConfig(options),
                   .pre_commit = MakePreCommit(options),
                   .github = MakeGithub(options),
                   .gitlab = MakeGitlab(options)};
}

}  // namespace pgtidy::engine
