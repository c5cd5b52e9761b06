#pragma once

#include "analyzer/cli/options.h"

// The library's own name.
namespace CLI {  // NOLINT(readability-identifier-naming)
class App;
}  // namespace CLI

namespace pgtidy::cli {

// Each adds the options of one struct to a command, under the same names in all commands of all programs.

void AddColor(CLI::App& command, ColorMode& color);
/// Configuration, migrations, threads, colours: all of ProjectOptions but what says which files are meant.
void AddSettings(CLI::App& command, ProjectOptions& options);
/// AddSettings(), the files and folders, and which of them are to be told of.
void AddProject(CLI::App& command, ProjectOptions& options);
/// What is applied.
void AddLedger(CLI::App& command, ProjectOptions& options);
void AddReport(CLI::App& command, ReportOptions& options);

}  // namespace pgtidy::cli
