#include <algorithm>
#include <cmath>
#include <vector>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

constexpr double kEpsilon = 1.0E-06;  // EPSILON: what counts as equal.

struct Point {
  double x = 0;
  double y = 0;
};

std::string FormatPair(const Point& point) { return FormatFloat8(point.x) + "," + FormatFloat8(point.y); }

// Source: path_encode().
std::string FormatPoints(const std::vector<Point>& points, std::string_view open, std::string_view close) {
  std::string result(open);
  for (size_t i = 0; i < points.size(); ++i) {
    if (i > 0) result += ',';
    result += "(" + FormatPair(points[i]) + ")";
  }
  return result.append(close);
}

// As btree compares floats: NaN is greater than all others.
bool IsLess(double a, double b) { return std::isnan(b) ? !std::isnan(a) : a < b; }

class Reader {
 public:
  Reader(std::string_view type_name, std::string_view text) : type_name_(type_name), text_(text), cursor_(text) {}

  LiteralValue ReadPoint() {
    Point point;
    if (!Pair(point) || !End()) return Failure();
    return LiteralValue::Value("(" + FormatPair(point) + ")");
  }

  LiteralValue ReadLseg() {
    if (!Points(true, 2) || !End()) return Failure();
    return LiteralValue::Value(FormatPoints(points_, "[", "]"));
  }

  LiteralValue ReadBox() {
    if (!Points(false, 2) || !End()) return Failure();
    if (IsLess(points_[0].x, points_[1].x)) std::swap(points_[0].x, points_[1].x);
    if (IsLess(points_[0].y, points_[1].y)) std::swap(points_[0].y, points_[1].y);
    return LiteralValue::Value(FormatPoints(points_, "", ""));
  }

  LiteralValue ReadPath() {
    const size_t count = PairCount();
    if (count == 0) return InvalidSyntax(type_name_, text_);
    cursor_.SkipSpace();
    const bool has_parenthesis = cursor_.Peek() == '(' && IsLastParenthesis();
    if (has_parenthesis) cursor_.Advance();
    if (!Points(true, count)) return Failure();
    if (has_parenthesis) {
      if (!cursor_.Accept(')')) return InvalidSyntax(type_name_, text_);
      cursor_.SkipSpace();
    }
    if (!cursor_.AtEnd()) return InvalidSyntax(type_name_, text_);
    return LiteralValue::Value(is_open_ ? FormatPoints(points_, "[", "]") : FormatPoints(points_, "(", ")"));
  }

  LiteralValue ReadPolygon() {
    const size_t count = PairCount();
    if (count == 0) return InvalidSyntax(type_name_, text_);
    if (!Points(false, count) || !End()) return Failure();
    return LiteralValue::Value(FormatPoints(points_, "(", ")"));
  }

  LiteralValue ReadLine() {
    cursor_.SkipSpace();
    if (cursor_.Accept('{')) return ReadLineEquation();
    if (!Points(true, 2) || !End()) return Failure();
    const Point& a = points_[0];
    const Point& b = points_[1];
    for (const double coordinate : {a.x, a.y, b.x, b.y}) {
      if (!std::isfinite(coordinate)) return LiteralValue::Undetermined();
    }
    const bool same_x = std::fabs(a.x - b.x) <= kEpsilon;
    const bool same_y = std::fabs(a.y - b.y) <= kEpsilon;
    if (same_x && same_y) {
      return LiteralValue::Error("22P02", "invalid line specification: must be two distinct points");
    }
    if (same_x) return LineValue(-1, 0, a.x);
    if (same_y) return LineValue(0, -1, a.y);
    const double slope = (a.y - b.y) / (a.x - b.x);
    const double constant = a.y - slope * a.x;
    if (!std::isfinite(slope) || slope == 0 || !std::isfinite(constant)) return LiteralValue::Undetermined();
    return LineValue(slope, -1, constant == 0 ? 0 : constant);
  }

  LiteralValue ReadCircle() {
    cursor_.SkipSpace();
    const bool has_angle = cursor_.Accept('<');
    const bool has_parenthesis = !has_angle && AcceptFirstOfTwoParentheses();
    Point center;
    if (!Pair(center)) return Failure();
    cursor_.Accept(',');
    double radius = 0;
    if (!Number(radius)) return Failure();
    if (radius < 0) return InvalidSyntax(type_name_, text_);
    if (has_angle || has_parenthesis) {
      if (!cursor_.Accept(')') && !cursor_.Accept('>')) return InvalidSyntax(type_name_, text_);
      cursor_.SkipSpace();
    }
    if (!cursor_.AtEnd()) return InvalidSyntax(type_name_, text_);
    return LiteralValue::Value("<(" + FormatPair(center) + ")," + FormatFloat8(radius) + ">");
  }

 private:
  LiteralValue ReadLineEquation() {
    double a = 0;
    double b = 0;
    double c = 0;
    if (!Number(a) || !cursor_.Accept(',') || !Number(b) || !cursor_.Accept(',') || !Number(c) ||
        !cursor_.Accept('}')) {
      return Failure();
    }
    cursor_.SkipSpace();
    if (!End()) return Failure();
    if (std::fabs(a) <= kEpsilon && std::fabs(b) <= kEpsilon) {
      return LiteralValue::Error("22P02", "invalid line specification: A and B cannot both be zero");
    }
    return LineValue(a, b, c);
  }

  static LiteralValue LineValue(double a, double b, double c) {
    return LiteralValue::Value("{" + FormatFloat8(a) + "," + FormatFloat8(b) + "," + FormatFloat8(c) + "}");
  }

  [[nodiscard]] LiteralValue Failure() const { return failure_ ? *failure_ : InvalidSyntax(type_name_, text_); }
  [[nodiscard]] bool End() const { return cursor_.AtEnd(); }

  bool Number(double& number) {
    const Float8Prefix prefix = ReadFloat8Prefix(cursor_.Rest());
    if (prefix.length == 0) return false;
    if (prefix.out_of_range) {
      failure_ = FloatOutOfRange("double precision", prefix.number);
      return false;
    }
    number = prefix.value;
    cursor_.Advance(prefix.length);
    return true;
  }

  // Source: pair_decode().
  bool Pair(Point& point) {
    cursor_.SkipSpace();
    const bool has_parenthesis = cursor_.Accept('(');
    if (!Number(point.x) || !cursor_.Accept(',') || !Number(point.y)) return false;
    if (has_parenthesis) {
      if (!cursor_.Accept(')')) return false;
      cursor_.SkipSpace();
    }
    return true;
  }

  [[nodiscard]] bool IsLastParenthesis() const { return text_.rfind('(') == cursor_.offset(); }

  bool AcceptFirstOfTwoParentheses() {
    if (cursor_.Peek() != '(') return false;
    Cursor second(text_, cursor_.offset() + 1);
    second.SkipSpace();
    if (second.Peek() != '(') return false;
    cursor_ = second;
    return true;
  }

  // Source: path_decode().
  bool Points(bool may_be_open, size_t count) {
    cursor_.SkipSpace();
    bool has_delimiter = false;
    if (cursor_.Peek() == '[') {
      if (!may_be_open) return false;
      is_open_ = has_delimiter = true;
      cursor_.Advance();
    } else if (cursor_.Peek() == '(') {
      has_delimiter = AcceptFirstOfTwoParentheses();
      if (!has_delimiter && IsLastParenthesis()) {
        has_delimiter = true;
        cursor_.Advance();
        cursor_.SkipSpace();
      }
    }
    for (size_t i = 0; i < count; ++i) {
      if (!Pair(points_.emplace_back())) return false;
      cursor_.Accept(',');
    }
    if (has_delimiter) {
      if (!cursor_.Accept(')') && !(is_open_ && cursor_.Accept(']'))) return false;
      cursor_.SkipSpace();
    }
    return true;
  }

  // How many points the commas stand for; 0 if their number is even. Source: pair_count().
  [[nodiscard]] size_t PairCount() const {
    const auto commas = static_cast<size_t>(std::count(text_.begin(), text_.end(), ','));
    return commas % 2 == 1 ? (commas + 1) / 2 : 0;
  }

  std::string_view type_name_;
  std::string_view text_;
  Cursor cursor_;
  std::vector<Point> points_;
  bool is_open_ = false;
  std::optional<LiteralValue> failure_;
};

}  // namespace

LiteralValue ReadGeometry(Oid type, std::string_view text) {
  switch (type) {
    case kPointType: return Reader("point", text).ReadPoint();
    case kLsegType: return Reader("lseg", text).ReadLseg();
    case kBoxType: return Reader("box", text).ReadBox();
    case kPathType: return Reader("path", text).ReadPath();
    case kPolygonType: return Reader("polygon", text).ReadPolygon();
    case kLineType: return Reader("line", text).ReadLine();
    case kCircleType: return Reader("circle", text).ReadCircle();
    default: return LiteralValue::Undetermined();
  }
}

}  // namespace pgtidy::types
