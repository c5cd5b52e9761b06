#pragma once

#include "analyzer/cli/exit_status.h"
#include "analyzer/cli/options.h"

namespace pgtidy::cli {

// One command, one file. Each prints its result to standard output (or a file), everything else to standard error,
// and returns the exit status.
ExitStatus RunCheck(const CheckOptions& options);
ExitStatus RunFix(const FixOptions& options);
ExitStatus RunMigrations(const ListOptions& options);
ExitStatus RunLedgerStatus(const LedgerOptions& options);
ExitStatus RunLedgerAccept(const LedgerOptions& options);
ExitStatus RunLedgerExplain(const LedgerOptions& options);
ExitStatus RunLedgerRestore(const LedgerOptions& options);
ExitStatus RunSchema(const SchemaCommandOptions& options);
ExitStatus RunDescribe(const DescribeOptions& options);
ExitStatus RunRules(const RulesOptions& options);
ExitStatus RunExplain(const ExplainOptions& options);
ExitStatus RunInit(const InitOptions& options);
ExitStatus RunConfig(const ConfigOptions& options);

}  // namespace pgtidy::cli
