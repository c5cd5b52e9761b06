CREATE FUNCTION @extschema@.uuid_generate_v7() RETURNS uuid LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uuid_timestamp_to_v7(timestamp without time zone, zero boolean DEFAULT false) RETURNS uuid LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uuid_timestamptz_to_v7(timestamp with time zone, zero boolean DEFAULT false) RETURNS uuid LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uuid_v7_to_timestamp(uuid) RETURNS timestamp without time zone LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uuid_v7_to_timestamptz(uuid) RETURNS timestamp with time zone LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
