#include "clang-plugin/tool/dependency.h"

#include <llvm/ADT/ArrayRef.h>
#include <llvm/Support/xxhash.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

namespace pgtidy::tool {

ContentHash HashOf(std::string_view bytes) {
  const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
  const llvm::XXH128_hash_t hash = llvm::xxh3_128bits(llvm::ArrayRef<uint8_t>(data, bytes.size()));
  return {hash.low64, hash.high64};
}

ContentHash HashOfListing(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (auto entry = std::filesystem::directory_iterator(folder, error);
       !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  std::sort(names.begin(), names.end());
  std::string joined;
  for (const std::string& name : names) (joined += name) += '\0';
  return HashOf(joined);
}

}  // namespace pgtidy::tool
