CREATE FUNCTION vault._crypto_aead_det_decrypt(message bytea, additional bytea, key_id bigint, context bytea DEFAULT '\x7067736f6469756d'::bytea, nonce bytea DEFAULT NULL::bytea) RETURNS bytea LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION vault._crypto_aead_det_encrypt(message bytea, additional bytea, key_id bigint, context bytea DEFAULT '\x7067736f6469756d'::bytea, nonce bytea DEFAULT NULL::bytea) RETURNS bytea LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION vault._crypto_aead_det_noncegen() RETURNS bytea LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION vault.create_secret(new_secret text, new_name text DEFAULT NULL::text, new_description text DEFAULT ''::text, new_key_id uuid DEFAULT NULL::uuid) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION vault.update_secret(secret_id uuid, new_secret text DEFAULT NULL::text, new_name text DEFAULT NULL::text, new_description text DEFAULT NULL::text, new_key_id uuid DEFAULT NULL::uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE TABLE vault.secrets (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  name text,
  description text DEFAULT ''::text NOT NULL,
  secret text NOT NULL,
  key_id uuid,
  nonce bytea DEFAULT vault._crypto_aead_det_noncegen(),
  created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
  updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CONSTRAINT secrets_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX secrets_name_idx ON vault.secrets USING btree (name) WHERE (name IS NOT NULL);
CREATE VIEW vault.decrypted_secrets AS SELECT
  NULL::uuid AS id,
  NULL::text AS name,
  NULL::text AS description,
  NULL::text AS secret,
  NULL::text COLLATE "C" AS decrypted_secret,
  NULL::uuid AS key_id,
  NULL::bytea AS nonce,
  NULL::timestamp with time zone AS created_at,
  NULL::timestamp with time zone AS updated_at;
