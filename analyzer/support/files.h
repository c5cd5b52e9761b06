#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analyzer/support/result.h"

namespace pgtidy::support {

/// Returns all bytes of a file. Errors name the path and the system's reason; a folder, and a file of 4 GiB or more,
/// are errors.
Result<std::string> ReadFile(const std::string& path);

/// What ReadFileStart() returns.
struct FileStart {
  std::string bytes;
  bool whole = false;  ///< There is no more.
};

/// Returns at most the first `limit` bytes of a file. Errors as ReadFile().
Result<FileStart> ReadFileStart(const std::string& path, size_t limit);

/// Replaces a file by `bytes`: writes a temporary file beside it, flushes it and renames it, so that a reader and a
/// crash see the old content or the new one, never a part. Keeps the permissions of an existing file, and its owner as
/// far as that is allowed. Of a symbolic link the file behind it is replaced; into a device or a pipe is written.
Status WriteFileAtomically(const std::string& name, std::string_view bytes);

}  // namespace pgtidy::support
