#pragma once

#include <cstdint>
#include <string>

namespace pgtidy::migrations {

/// Why a framework refuses one of its own files.
struct LineProblem {
  uint32_t line = 0;    ///< Counted from 1.
  std::string message;  ///< In the user's words: "the line has no hash: Atlas wants <file> h1:<hash>".
};

}  // namespace pgtidy::migrations
