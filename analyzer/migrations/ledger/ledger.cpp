#include "analyzer/migrations/ledger/ledger.h"

namespace pgtidy::migrations {

const char* LedgerSourceName(LedgerSource source) {
  switch (source) {
    case LedgerSource::kDatabase: return "database";
    case LedgerSource::kExport: return "csv";
    case LedgerSource::kFrameworkFile: return "framework-file";
    case LedgerSource::kLockFile: return "lock-file";
    case LedgerSource::kGit: return "git";
  }
  return "";
}

}  // namespace pgtidy::migrations
