#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"
#include "analyzer/types/sql_error.h"

namespace pgtidy::types {
namespace {

// Why a family is looked at: to know whether a call fits, or to settle the types of one, with the server's errors.
enum class Purpose { kCheck, kResolve };

bool IsSimple(Oid type) {
  switch (type) {
    case kAnyElementType:
    case kAnyArrayType:
    case kAnyNonArrayType:
    case kAnyEnumType:
    case kAnyRangeType:
    case kAnyMultirangeType: return true;
    default: return false;
  }
}

// What the two families of polymorphic types have in common. Derived types of what is undetermined are undetermined.
class Family {
 protected:
  Family(const TypeCatalog& catalog, Purpose purpose, bool allow_polymorphic)
      : catalog_(catalog), purpose_(purpose), allow_polymorphic_(allow_polymorphic) {}
  ~Family() = default;

  [[nodiscard]] bool resolves() const { return purpose_ == Purpose::kResolve; }
  [[nodiscard]] const TypeCatalog& catalog() const { return catalog_; }
  [[nodiscard]] bool allow_polymorphic() const { return allow_polymorphic_; }

  // An aggregate's own types are given to its functions as declared.
  [[nodiscard]] bool TellsNothing(Oid declared, Oid actual) const {
    return actual == kUnknownType || (allow_polymorphic_ && declared == actual);
  }

  [[nodiscard]] bool IsArrayOrDomainOverOne(Oid type) const { return BaseElementType(catalog_, type) != kInvalidOid; }

  [[nodiscard]] Oid ElementOf(Oid array) const { return Derived(array, ElementType(catalog_, array)); }
  [[nodiscard]] Oid SubtypeOf(Oid range) const {
    const Type* type = catalog_.FindType(range);
    return Derived(range, type != nullptr && type->kind == TypeKind::kRange ? type->range_subtype : kInvalidOid);
  }
  [[nodiscard]] Oid RangeOf(Oid multirange) const {
    const Type* type = catalog_.FindType(multirange);
    return Derived(multirange, type != nullptr && type->kind == TypeKind::kMultirange ? type->range : kInvalidOid);
  }
  [[nodiscard]] Oid MultirangeOf(Oid range) const {
    const Type* type = catalog_.FindType(range);
    return Derived(range, type == nullptr ? kInvalidOid : type->multirange);
  }
  // Throws if there is none.
  [[nodiscard]] Oid ArrayOf(Oid element) const {
    const Type* type = catalog_.FindType(element);
    const Oid array = Derived(element, type == nullptr ? kInvalidOid : type->array);
    if (array == kInvalidOid) {
      throw SqlError("42704", fmt::format("could not find array type for data type {}", Name(element)));
    }
    return array;
  }

  // Takes `type` for `known`, or tells whether the two agree.
  bool Merge(Oid& known, Oid type) const {
    if (known == kInvalidOid || known == kUndeterminedType) {
      known = type;
      return true;
    }
    return known == type || IsUndetermined(catalog_, known) || IsUndetermined(catalog_, type);
  }

  [[nodiscard]] std::string Name(Oid type) const { return FormatType(catalog_, type); }

  // Ends a check with false, and a resolution with the error that `make` returns.
  template <typename Make>
  [[nodiscard]] bool Refuse(Make make) const {
    if (resolves()) throw make();
    return false;
  }
  [[nodiscard]] bool RefuseMessage(std::string_view before, Oid type) const {
    return Refuse([&] { return SqlError("42804", fmt::format("{}{}", before, Name(type))); });
  }
  [[nodiscard]] bool RefuseUnlike(std::string_view declared, Oid one, Oid other) const {
    return Refuse([&] {
      return SqlError("42804", fmt::format("arguments declared \"{}\" are not all alike", declared))
          .Detail(fmt::format("{} versus {}", Name(one), Name(other)));
    });
  }
  [[nodiscard]] bool RefuseInconsistent(std::string_view declared, Oid one, std::string_view other_declared,
                                        Oid other) const {
    return Refuse([&] {
      return SqlError("42804", fmt::format("argument declared {} is not consistent with argument declared {}", declared,
                                           other_declared))
          .Detail(fmt::format("{} versus {}", Name(one), Name(other)));
    });
  }
  // Ranges cannot be inferred from elements: several may be of one subtype.
  [[nodiscard]] static SqlError UnknownInput(std::string_view declared) {
    return {"42804", fmt::format("could not determine polymorphic type {} because input has type unknown", declared)};
  }

 private:
  [[nodiscard]] Oid Derived(Oid from, Oid type) const {
    return type == kInvalidOid && IsUndetermined(catalog_, from) ? kUndeterminedType : type;
  }

  const TypeCatalog& catalog_;
  Purpose purpose_;
  bool allow_polymorphic_;
};

// anyelement, anyarray, anynonarray, anyenum, anyrange and anymultirange: all stand for one element type.
class SimpleFamily : public Family {
 public:
  SimpleFamily(const TypeCatalog& catalog, Purpose purpose, bool allow_polymorphic, Oid result = kInvalidOid)
      : Family(catalog, purpose, allow_polymorphic), result_(result) {
    NoteDeclared(result);
  }

  [[nodiscard]] bool present() const { return count_ > 0; }

  // Takes in one argument that is declared of this family.
  bool Add(Oid declared, Oid actual) {
    ++count_;
    NoteDeclared(declared);
    if (TellsNothing(declared, actual)) return true;
    switch (declared) {
      case kAnyArrayType: return AddFlattened("anyarray", array_, actual);
      case kAnyRangeType: return AddFlattened("anyrange", range_, actual);
      case kAnyMultirangeType: return AddFlattened("anymultirange", multirange_, actual);
      default: return Merge(element_, actual) || RefuseUnlike("anyelement", element_, actual);
    }
  }

  // Finds from the arguments what follows from them.
  bool Settle() {
    if (!present()) return true;
    return SettleArray() && SettleMultirange() && SettleRange() && SettleElement() && ElementIsAllowed();
  }

  // What a declared type of this family stands for, after Settle().
  [[nodiscard]] Oid TypeOf(Oid declared) const {
    switch (declared) {
      case kAnyArrayType: return array_ != kInvalidOid && array_ != kUndeterminedType ? array_ : ArrayOf(element_);
      case kAnyRangeType:
        if (range_ == kInvalidOid) throw UnknownInput("anyrange");
        return range_;
      case kAnyMultirangeType:
        if (multirange_ == kInvalidOid) throw UnknownInput("anymultirange");
        return multirange_;
      default: return element_;
    }
  }

 private:
  void NoteDeclared(Oid declared) {
    has_non_array_ |= declared == kAnyNonArrayType;
    has_enum_ |= declared == kAnyEnumType;
    has_multirange_ |= declared == kAnyMultirangeType;
  }

  bool AddFlattened(std::string_view declared, Oid& known, Oid actual) {
    actual = BaseType(catalog(), actual);
    return Merge(known, actual) || RefuseUnlike(declared, known, actual);
  }

  bool SettleArray() {
    if (array_ == kInvalidOid) return true;
    if (array_ == kAnyArrayType) return SettleArrayOfStatistics();
    const Oid element = ElementOf(array_);
    if (element == kInvalidOid) {
      return RefuseMessage("argument declared anyarray is not an array but type ", array_);
    }
    return Merge(element_, element) || RefuseInconsistent("anyarray", array_, "anyelement", element_);
  }

  // Columns of pg_statistic are of type anyarray: such a value fits alone, where nothing asks for its elements.
  bool SettleArrayOfStatistics() {
    if (!resolves()) return true;
    if (count_ != 1 || (result_ != kAnyArrayType && IsSimple(result_))) {
      throw SqlError("42804", "cannot determine element type of \"anyarray\" argument");
    }
    element_ = kAnyElementType;
    return true;
  }

  bool SettleMultirange() {
    if (multirange_ == kInvalidOid) {
      if (has_multirange_ && range_ != kInvalidOid) multirange_ = MultirangeOf(range_);
      return true;
    }
    const Oid range = RangeOf(multirange_);
    if (range == kInvalidOid) {
      return RefuseMessage("argument declared anymultirange is not a multirange type but type ", multirange_);
    }
    return Merge(range_, range) || RefuseInconsistent("anymultirange", multirange_, "anyrange", range_);
  }

  bool SettleRange() {
    if (range_ == kInvalidOid) return true;
    const Oid subtype = SubtypeOf(range_);
    if (subtype == kInvalidOid) {
      return RefuseMessage("argument declared anyrange is not a range type but type ", range_);
    }
    return Merge(element_, subtype) || RefuseInconsistent("anyrange", range_, "anyelement", element_);
  }

  bool SettleElement() {
    if (element_ != kInvalidOid || !resolves()) return true;
    if (!allow_polymorphic()) {
      throw SqlError("42804", "could not determine polymorphic type because input has type unknown");
    }
    element_ = kAnyElementType;
    array_ = kAnyArrayType;
    range_ = kAnyRangeType;
    multirange_ = kAnyMultirangeType;
    return true;
  }

  [[nodiscard]] bool ElementIsAllowed() const {
    if (resolves() && element_ == kAnyElementType) return true;
    if (has_non_array_ && IsArrayOrDomainOverOne(element_)) {
      return RefuseMessage("type matched to anynonarray is an array type: ", element_);
    }
    if (has_enum_ && !IsUndetermined(catalog(), element_)) {
      const Type* type = catalog().FindType(element_);
      if (type == nullptr || type->kind != TypeKind::kEnum) {
        return RefuseMessage("type matched to anyenum is not an enum type: ", element_);
      }
    }
    return true;
  }

  Oid result_;
  Oid element_ = kInvalidOid;
  Oid array_ = kInvalidOid;
  Oid range_ = kInvalidOid;
  Oid multirange_ = kInvalidOid;
  int count_ = 0;
  bool has_non_array_ = false;
  bool has_enum_ = false;
  bool has_multirange_ = false;
};

// anycompatible and its kin: they stand for a common type that the arguments are coerced to.
class CompatibleFamily : public Family {
 public:
  CompatibleFamily(const TypeCatalog& catalog, Purpose purpose, bool allow_polymorphic, Oid result = kInvalidOid)
      : Family(catalog, purpose, allow_polymorphic) {
    NoteDeclared(result);
  }

  [[nodiscard]] bool present() const { return present_; }

  bool Add(Oid declared, Oid actual) {
    present_ = true;
    NoteDeclared(declared);
    if (TellsNothing(declared, actual)) return true;
    switch (declared) {
      case kAnyCompatibleArrayType: return AddArray(BaseType(catalog(), actual));
      case kAnyCompatibleRangeType: return AddRange(BaseType(catalog(), actual));
      case kAnyCompatibleMultirangeType: return AddMultirange(BaseType(catalog(), actual));
      default: types_.push_back(actual); return true;
    }
  }

  bool Settle() {
    if (!present_) return true;
    if (!SettleMultirange()) return false;
    if (types_.empty()) {
      if (resolves()) SettleWithoutInput();
      return true;
    }
    return SettleCommonType() && SettleRange() && CommonTypeIsAllowed();
  }

  [[nodiscard]] Oid TypeOf(Oid declared) const {
    switch (declared) {
      case kAnyCompatibleArrayType: return Identified(array_, "anycompatiblearray");
      case kAnyCompatibleRangeType: return Identified(range_, "anycompatiblerange");
      case kAnyCompatibleMultirangeType: return Identified(multirange_, "anycompatiblemultirange");
      default: return Identified(type_, "anycompatible");
    }
  }

 private:
  void NoteDeclared(Oid declared) {
    has_non_array_ |= declared == kAnyCompatibleNonArrayType;
    has_array_ |= declared == kAnyCompatibleArrayType;
    has_range_ |= declared == kAnyCompatibleRangeType;
    has_multirange_ |= declared == kAnyCompatibleMultirangeType;
  }

  [[nodiscard]] static Oid Identified(Oid type, std::string_view name) {
    if (type == kInvalidOid) throw SqlError("42804", fmt::format("could not identify {} type", name));
    return type;
  }

  bool AddArray(Oid actual) {
    const Oid element = ElementOf(actual);
    if (element == kInvalidOid) {
      return RefuseMessage("argument declared anycompatiblearray is not an array but type ", actual);
    }
    types_.push_back(element);
    return true;
  }

  bool AddRange(Oid actual) {
    const bool first = range_ == kInvalidOid || range_ == kUndeterminedType;
    if (!Merge(range_, actual)) return RefuseUnlike("anycompatiblerange", range_, actual);
    if (!first) return true;
    subtype_ = SubtypeOf(actual);
    if (subtype_ == kInvalidOid) {
      return RefuseMessage("argument declared anycompatiblerange is not a range type but type ", actual);
    }
    types_.push_back(subtype_);
    return true;
  }

  bool AddMultirange(Oid actual) {
    if (!Merge(multirange_, actual)) return RefuseUnlike("anycompatiblemultirange", multirange_, actual);
    if (RangeOf(multirange_) == kInvalidOid) {
      return RefuseMessage("argument declared anycompatiblemultirange is not a multirange type but type ", actual);
    }
    return true;
  }

  bool SettleMultirange() {
    if (multirange_ == kInvalidOid) {
      if (has_multirange_ && range_ != kInvalidOid) multirange_ = MultirangeOf(range_);
      return true;
    }
    const Oid range = RangeOf(multirange_);
    if (range_ != kInvalidOid) {
      return Merge(range_, range) ||
             RefuseInconsistent("anycompatiblemultirange", multirange_, "anycompatiblerange", range_);
    }
    range_ = range;
    subtype_ = SubtypeOf(range_);
    types_.push_back(subtype_);
    return true;
  }

  // Without any type among the arguments the common type is text, but that makes no range.
  void SettleWithoutInput() {
    if (!allow_polymorphic()) {
      if (has_range_) throw UnknownInput("anycompatiblerange");
      if (has_multirange_) throw UnknownInput("anycompatiblemultirange");
      type_ = kTextType;
      array_ = kTextArrayType;
      return;
    }
    type_ = kAnyCompatibleType;
    array_ = kAnyCompatibleArrayType;
    range_ = kAnyCompatibleRangeType;
    multirange_ = kAnyCompatibleMultirangeType;
  }

  bool SettleCommonType() {
    type_ = resolves() ? SelectCommonTypeOfArguments(catalog(), types_) : SelectCommonTypeFromOids(catalog(), types_);
    if (type_ == kInvalidOid) return false;
    if (!VerifyCommonType(catalog(), type_, types_)) {
      return Refuse(
          [] { return SqlError("42804", "arguments of anycompatible family cannot be cast to a common type"); });
    }
    if (resolves() && has_array_) array_ = ArrayOf(type_);
    return true;
  }

  bool SettleRange() {
    if (resolves() && has_range_ && range_ == kInvalidOid) throw UnknownInput("anycompatiblerange");
    const bool agrees = subtype_ == kInvalidOid || subtype_ == type_ || IsUndetermined(catalog(), subtype_) ||
                        IsUndetermined(catalog(), type_);
    if (!agrees) {
      return Refuse([&] {
        return SqlError("42804", fmt::format("anycompatiblerange type {} does not match anycompatible type {}",
                                             Name(range_), Name(type_)));
      });
    }
    if (resolves() && has_multirange_ && multirange_ == kInvalidOid) throw UnknownInput("anycompatiblemultirange");
    return true;
  }

  [[nodiscard]] bool CommonTypeIsAllowed() const {
    return !has_non_array_ || !IsArrayOrDomainOverOne(type_) ||
           RefuseMessage("type matched to anycompatiblenonarray is an array type: ", type_);
  }

  std::vector<Oid> types_;  // Of the arguments, elements and subtypes, but for literals without a type.
  Oid type_ = kInvalidOid;
  Oid array_ = kInvalidOid;
  Oid range_ = kInvalidOid;
  Oid subtype_ = kInvalidOid;  // Of range_.
  Oid multirange_ = kInvalidOid;
  bool present_ = false;
  bool has_non_array_ = false;
  bool has_array_ = false;
  bool has_range_ = false;
  bool has_multirange_ = false;
};

bool AddArguments(SimpleFamily& simple, CompatibleFamily& compatible, std::span<const Oid> actual,
                  std::span<const Oid> declared) {
  for (size_t i = 0; i < std::min(actual.size(), declared.size()); ++i) {
    if (!IsPolymorphic(declared[i])) continue;
    const bool fits =
        IsSimple(declared[i]) ? simple.Add(declared[i], actual[i]) : compatible.Add(declared[i], actual[i]);
    if (!fits) return false;
  }
  return true;
}

}  // namespace

bool GenericTypesAreConsistent(const TypeCatalog& catalog, std::span<const Oid> actual, std::span<const Oid> declared) {
  SimpleFamily simple(catalog, Purpose::kCheck, false);
  CompatibleFamily compatible(catalog, Purpose::kCheck, false);
  return AddArguments(simple, compatible, actual, declared) && simple.Settle() && compatible.Settle();
}

Oid ResolvePolymorphicTypes(const TypeCatalog& catalog, std::span<const Oid> actual, std::span<Oid> declared,
                            Oid result, bool allow_polymorphic) {
  SimpleFamily simple(catalog, Purpose::kResolve, allow_polymorphic, result);
  CompatibleFamily compatible(catalog, Purpose::kResolve, allow_polymorphic, result);
  AddArguments(simple, compatible, actual, declared);
  if (!simple.present() && !compatible.present()) return result;
  simple.Settle();
  compatible.Settle();

  for (size_t i = 0; i < std::min(actual.size(), declared.size()); ++i) {
    if (!IsPolymorphic(declared[i])) continue;
    if (!IsSimple(declared[i])) {
      declared[i] = compatible.TypeOf(declared[i]);
    } else if (!(allow_polymorphic && actual[i] == declared[i])) {
      declared[i] = simple.TypeOf(declared[i]);
    }
  }
  if (!IsPolymorphic(result)) return result;
  if (IsSimple(result)) return simple.TypeOf(result);
  return compatible.TypeOf(result);
}

}  // namespace pgtidy::types
