#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/text/byte_range.h"
#include "analyzer/types/oid.h"

namespace pgtidy::types {

/// Another place that explains an error: where the other column was made, where the table got its name.
struct RelatedPlace {
  int file = -1;  ///< As catalog::Place counts files.
  text::ByteRange range = {};
  std::string message;  ///< What stands there, in the user's names: `"id" is integer here`.
};

/// What an error says to be missing where the message does not tell in what it was looked for.
struct MissingName {
  std::string name;         ///< Empty if the error is about no missing name, or its message tells all.
  std::vector<Oid> owners;  ///< Relations of columns and constraints, types of labels, namespaces of other objects.
};

/// The server's verdict on a statement that it refuses, thrown from wherever the analysis finds it and caught where the
/// statement is applied; it never leaves `ddl` and `query`. Answers for ereport(ERROR).
class SqlError : public std::exception {
 public:
  /// `location` is a byte offset in the coordinates of the parse tree, or -1: the server gives no position.
  SqlError(std::string sqlstate, std::string message, int location = -1)
      : sqlstate_(std::move(sqlstate)), message_(std::move(message)), location_(location) {}

  SqlError& Detail(std::string detail) {
    detail_ = std::move(detail);
    return *this;
  }
  SqlError& Hint(std::string hint) {
    hint_ = std::move(hint);
    return *this;
  }

  /// Adds a place that helps to understand the error; one with file -1 is left out.
  SqlError& Related(RelatedPlace place) {
    if (place.file >= 0) related_.push_back(std::move(place));
    return *this;
  }

  /// Tells in what the name was looked for that the error says to be missing.
  SqlError& MissingIn(std::string name, std::vector<Oid> owners) {
    missing_ = {.name = std::move(name), .owners = std::move(owners)};
    return *this;
  }

  [[nodiscard]] const MissingName& missing() const { return missing_; }
  [[nodiscard]] const std::vector<RelatedPlace>& related() const { return related_; }
  [[nodiscard]] const std::string& sqlstate() const { return sqlstate_; }
  [[nodiscard]] const std::string& message() const { return message_; }
  [[nodiscard]] const std::string& detail() const { return detail_; }
  [[nodiscard]] const std::string& hint() const { return hint_; }
  [[nodiscard]] int location() const { return location_; }
  /// Used where the server adds the position by a callback on the way out.
  void SetLocation(int location) { location_ = location; }
  [[nodiscard]] const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string sqlstate_;
  std::string message_;
  std::string detail_;
  std::string hint_;
  int location_;
  std::vector<RelatedPlace> related_;
  MissingName missing_;
};

/// Thrown where the analysis meets something that the files do not show and that no type can stand for. The statement
/// is then neither accepted nor refused: what it touches becomes undetermined, and nothing is reported.
class Undetermined : public std::exception {
 public:
  explicit Undetermined(std::string why) : why_(std::move(why)) {}
  [[nodiscard]] const char* what() const noexcept override { return why_.c_str(); }

 private:
  std::string why_;
};

}  // namespace pgtidy::types
