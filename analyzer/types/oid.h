#pragma once

#include <cstdint>

namespace pgtidy::types {

/// Names an object of the catalogue. Built-in objects have PostgreSQL's own number, all others one from
/// kFirstNormalOid. It is the same type as PostgreSQL's `Oid`.
using Oid = uint32_t;

inline constexpr Oid kInvalidOid = 0;
/// The type of an expression that cannot be known: it may be any type, and nothing that depends on it is an error.
inline constexpr Oid kUndeterminedType = 0xFFFFFFFF;
/// Source: FirstNormalObjectId.
inline constexpr Oid kFirstNormalOid = 16384;

inline constexpr Oid kPgCatalogNamespace = 11;
inline constexpr Oid kPgToastNamespace = 99;
inline constexpr Oid kPublicNamespace = 2200;

// Types that rules of the language name. Source: pg_type.
inline constexpr Oid kBoolType = 16;
inline constexpr Oid kByteaType = 17;
inline constexpr Oid kCharType = 18;  ///< The type `"char"`.
inline constexpr Oid kNameType = 19;
inline constexpr Oid kInt8Type = 20;
inline constexpr Oid kInt2Type = 21;
inline constexpr Oid kInt2VectorType = 22;
inline constexpr Oid kInt4Type = 23;
inline constexpr Oid kRegprocType = 24;
inline constexpr Oid kTextType = 25;
inline constexpr Oid kOidType = 26;
inline constexpr Oid kTidType = 27;
inline constexpr Oid kXidType = 28;
inline constexpr Oid kCidType = 29;
inline constexpr Oid kOidVectorType = 30;
inline constexpr Oid kJsonType = 114;
inline constexpr Oid kXmlType = 142;
inline constexpr Oid kPgNodeTreeType = 194;
inline constexpr Oid kPointType = 600;
inline constexpr Oid kLsegType = 601;
inline constexpr Oid kPathType = 602;
inline constexpr Oid kBoxType = 603;
inline constexpr Oid kPolygonType = 604;
inline constexpr Oid kLineType = 628;
inline constexpr Oid kCidrType = 650;
inline constexpr Oid kFloat4Type = 700;
inline constexpr Oid kFloat8Type = 701;
inline constexpr Oid kUnknownType = 705;  ///< PostgreSQL's own `unknown`: a literal without a type yet.
inline constexpr Oid kCircleType = 718;
inline constexpr Oid kMacaddr8Type = 774;
inline constexpr Oid kMoneyType = 790;
inline constexpr Oid kMacaddrType = 829;
inline constexpr Oid kInetType = 869;
inline constexpr Oid kNameArrayType = 1003;
inline constexpr Oid kInt4ArrayType = 1007;
inline constexpr Oid kTextArrayType = 1009;
inline constexpr Oid kAclItemType = 1033;
inline constexpr Oid kBpcharType = 1042;
inline constexpr Oid kVarcharType = 1043;
inline constexpr Oid kDateType = 1082;
inline constexpr Oid kTimeType = 1083;
inline constexpr Oid kTimestampType = 1114;
inline constexpr Oid kTimestamptzType = 1184;
inline constexpr Oid kIntervalType = 1186;
inline constexpr Oid kTimetzType = 1266;
inline constexpr Oid kBitType = 1560;
inline constexpr Oid kVarbitType = 1562;
inline constexpr Oid kNumericType = 1700;
inline constexpr Oid kRefcursorType = 1790;
inline constexpr Oid kRegprocedureType = 2202;
inline constexpr Oid kRegoperType = 2203;
inline constexpr Oid kRegoperatorType = 2204;
inline constexpr Oid kRegclassType = 2205;
inline constexpr Oid kRegtypeType = 2206;
inline constexpr Oid kRecordType = 2249;
inline constexpr Oid kCstringType = 2275;
inline constexpr Oid kAnyType = 2276;
inline constexpr Oid kAnyArrayType = 2277;
inline constexpr Oid kVoidType = 2278;
inline constexpr Oid kTriggerType = 2279;
inline constexpr Oid kLanguageHandlerType = 2280;
inline constexpr Oid kInternalType = 2281;
inline constexpr Oid kAnyElementType = 2283;
inline constexpr Oid kRecordArrayType = 2287;
inline constexpr Oid kAnyNonArrayType = 2776;
inline constexpr Oid kUuidType = 2950;
inline constexpr Oid kTxidSnapshotType = 2970;
inline constexpr Oid kFdwHandlerType = 3115;
inline constexpr Oid kPgLsnType = 3220;
inline constexpr Oid kTsmHandlerType = 3310;
inline constexpr Oid kAnyEnumType = 3500;
inline constexpr Oid kTsvectorType = 3614;
inline constexpr Oid kTsqueryType = 3615;
inline constexpr Oid kRegconfigType = 3734;
inline constexpr Oid kRegdictionaryType = 3769;
inline constexpr Oid kJsonbType = 3802;
inline constexpr Oid kAnyRangeType = 3831;
inline constexpr Oid kInt4RangeType = 3904;
inline constexpr Oid kNumrangeType = 3906;
inline constexpr Oid kTsrangeType = 3908;
inline constexpr Oid kTstzrangeType = 3910;
inline constexpr Oid kDaterangeType = 3912;
inline constexpr Oid kInt8RangeType = 3926;
inline constexpr Oid kEventTriggerType = 3838;
inline constexpr Oid kJsonpathType = 4072;
inline constexpr Oid kRegnamespaceType = 4089;
inline constexpr Oid kRegroleType = 4096;
inline constexpr Oid kRegcollationType = 4191;
inline constexpr Oid kAnyMultirangeType = 4537;
inline constexpr Oid kAnyCompatibleMultirangeType = 4538;
inline constexpr Oid kXid8Type = 5069;
inline constexpr Oid kPgSnapshotType = 5038;
inline constexpr Oid kAnyCompatibleType = 5077;
inline constexpr Oid kAnyCompatibleArrayType = 5078;
inline constexpr Oid kAnyCompatibleNonArrayType = 5079;
inline constexpr Oid kAnyCompatibleRangeType = 5080;

// Collations. Source: pg_collation.
inline constexpr Oid kDefaultCollation = 100;
inline constexpr Oid kCCollation = 950;

// Access methods. Source: pg_am.
inline constexpr Oid kHeapAccessMethod = 2;
inline constexpr Oid kBtreeAccessMethod = 403;
inline constexpr Oid kHashAccessMethod = 405;
inline constexpr Oid kGistAccessMethod = 783;
inline constexpr Oid kGinAccessMethod = 2742;
inline constexpr Oid kSpgistAccessMethod = 4000;
inline constexpr Oid kBrinAccessMethod = 3580;

// Languages. Source: pg_language.
inline constexpr Oid kInternalLanguage = 12;
inline constexpr Oid kCLanguage = 13;
inline constexpr Oid kSqlLanguage = 14;

}  // namespace pgtidy::types
