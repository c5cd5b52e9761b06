#pragma once

#include <string>
#include <string_view>

#include "analyzer/catalog/dump/sql_items.h"

/// The statements of the script, each ended by `;` and a line break. Names are qualified as far as the search path of
/// the catalogue does not find them, so it has to be empty.
namespace pgtidy::catalog::dump {

// Types.
[[nodiscard]] std::string CreateType(const Catalog& catalog, const TypeObject& type);
[[nodiscard]] std::string CreateShellType(const Catalog& catalog, const TypeObject& type);
/// Returns the word for a way of storing values: "PLAIN", "EXTENDED". Source: storage_name().
[[nodiscard]] std::string_view StorageName(char storage);

// Sequences.
[[nodiscard]] std::string CreateSequence(const Catalog& catalog, const Relation& sequence);
/// ` (START WITH 5)` behind GENERATED ... AS IDENTITY; empty if the sequence is as it comes by itself.
[[nodiscard]] std::string IdentityOptions(const Catalog& catalog, const Relation& table, const Column& column);
/// OWNED BY; empty if no column owns it.
[[nodiscard]] std::string SequenceSettings(const Catalog& catalog, const Relation& sequence);

// Tables and views.
[[nodiscard]] std::string CreateTable(const Catalog& catalog, const Relation& table, const InlineParts& parts);
/// ATTACH PARTITION or INHERIT.
[[nodiscard]] std::string AttachToParents(const Catalog& catalog, const Relation& table);
/// What no CREATE TABLE can say: row security, replica identity, storage, clustering, ...
[[nodiscard]] std::string TableSettings(const Catalog& catalog, const Relation& table);
[[nodiscard]] std::string CreateView(const Catalog& catalog, const Relation& view);
[[nodiscard]] std::string SetColumnDefault(const Catalog& catalog, const Relation& relation, const Column& column);
/// `name=value` pairs joined by commas, `toast.` left before the quotes.
[[nodiscard]] std::string StorageParameters(const Catalog& catalog, const std::vector<std::string>& options);

// What hangs on tables.
[[nodiscard]] std::string AddConstraint(const Catalog& catalog, const Constraint& constraint);
[[nodiscard]] std::string CreateIndex(const Catalog& catalog, const Relation& index);
[[nodiscard]] std::string AttachIndex(const Catalog& catalog, const Relation& index);
[[nodiscard]] std::string CreateTrigger(const Catalog& catalog, const Trigger& trigger);
[[nodiscard]] std::string CreateRule(const Catalog& catalog, const Rule& rule);
[[nodiscard]] std::string CreatePolicy(const Catalog& catalog, const Policy& policy);

// Routines and operators.
[[nodiscard]] std::string CreateRoutine(const Catalog& catalog, const Routine& routine);
[[nodiscard]] std::string CreateOperator(const Catalog& catalog, const Operator& op);
[[nodiscard]] std::string CreateOperatorFamily(const Catalog& catalog, const OperatorFamily& family);
[[nodiscard]] std::string CreateOperatorClass(const Catalog& catalog, const OperatorClass& operator_class);
[[nodiscard]] std::string CreateCast(const Catalog& catalog, const CastObject& cast);
/// `schema.name(argument types)`, by which statements name a routine.
[[nodiscard]] std::string RoutineSignature(const Catalog& catalog, const Routine& routine);

// The others.
[[nodiscard]] std::string CreateCollation(const Catalog& catalog, const Collation& collation);
[[nodiscard]] std::string CreateNamedObject(const Catalog& catalog, const NamedObject& object);

/// COMMENT ON for all that the script makes.
[[nodiscard]] std::string Comments(const Catalog& catalog, const std::vector<Step>& steps);

}  // namespace pgtidy::catalog::dump
