#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "analyzer/support/check.h"

namespace pgtidy::support {

/// Who has to act on an error; the command line turns it into the exit status.
enum class ErrorKind {
  kUsage,        ///< A wrong option, path or configuration: exit 2.
  kEnvironment,  ///< A file that cannot be read, a program that is missing, a full disk: exit 3.
};

/// What the world did wrong, as a message for the user: lower case, no full stop, naming the file or program.
struct Error {
  ErrorKind kind = ErrorKind::kEnvironment;
  std::string message;
};

[[nodiscard]] inline Error UsageError(std::string message) { return {ErrorKind::kUsage, std::move(message)}; }
[[nodiscard]] inline Error EnvironmentError(std::string message) {
  return {ErrorKind::kEnvironment, std::move(message)};
}

/// A value or the Error that kept it from being made.
template <typename T>
class [[nodiscard]] Result {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): `return value;` and `return error;` are the point of the type.
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  [[nodiscard]] T& value() & {
    PGTIDY_CHECK(has_value(), "value() of a Result that holds an error");
    return *std::get_if<0>(&state_);
  }
  [[nodiscard]] const T& value() const& {
    PGTIDY_CHECK(has_value(), "value() of a Result that holds an error");
    return *std::get_if<0>(&state_);
  }
  [[nodiscard]] T&& value() && { return std::move(value()); }
  [[nodiscard]] T& operator*() & { return value(); }
  [[nodiscard]] const T& operator*() const& { return value(); }
  [[nodiscard]] T&& operator*() && { return std::move(value()); }
  [[nodiscard]] T* operator->() { return &value(); }
  [[nodiscard]] const T* operator->() const { return &value(); }

  [[nodiscard]] const Error& error() const {
    PGTIDY_CHECK(!has_value(), "error() of a Result that holds a value");
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

/// Success, or the Error that prevented it.
class [[nodiscard]] Status {
 public:
  Status() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): `return error;` is the point of the type.
  Status(Error error) : error_(std::move(error)) {}

  [[nodiscard]] bool ok() const { return !error_.has_value(); }
  [[nodiscard]] const Error& error() const {
    PGTIDY_CHECK(error_.has_value(), "error() of a Status that is ok");
    return *error_;
  }

 private:
  std::optional<Error> error_;
};

}  // namespace pgtidy::support
