#include "analyzer/support/stack.h"

#include <pthread.h>

#include <cstddef>
#include <cstdint>

namespace pgtidy::support {
namespace {

// The address below which a quarter of the stack is used; 0: it cannot be told.
uintptr_t FindLimit() {
  pthread_attr_t attributes;
  if (::pthread_getattr_np(::pthread_self(), &attributes) != 0) return 0;
  void* lowest = nullptr;
  size_t size = 0;
  const bool is_known = ::pthread_attr_getstack(&attributes, &lowest, &size) == 0;
  ::pthread_attr_destroy(&attributes);
  // Stacks grow downwards on all machines that PostgreSQL and glibc share.
  return is_known ? reinterpret_cast<uintptr_t>(lowest) + size - size / 4 : 0;
}

}  // namespace

bool StackIsShort() {
  thread_local const uintptr_t kLimit = FindLimit();
  return reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < kLimit;
}

}  // namespace pgtidy::support
