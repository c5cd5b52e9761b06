CREATE SCHEMA net;
CREATE DOMAIN net.http_method AS text CONSTRAINT http_method_check CHECK (((VALUE ~~* 'get'::text) OR (VALUE ~~* 'post'::text) OR (VALUE ~~* 'delete'::text)));
CREATE TYPE net.http_response AS (status_code integer, headers jsonb, body text);
CREATE TYPE net.request_status AS ENUM ('PENDING', 'SUCCESS', 'ERROR');
CREATE TYPE net.http_response_result AS (status net.request_status, message text, response net.http_response);
CREATE FUNCTION net._await_response(request_id bigint) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION net._encode_url_with_params_array(url text, params_array text[]) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION net._http_collect_response(request_id bigint, async boolean DEFAULT true) RETURNS net.http_response_result LANGUAGE plpgsql AS '';
CREATE FUNCTION net._urlencode_string(string character varying) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION net.check_worker_is_up() RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION net.http_collect_response(request_id bigint, async boolean DEFAULT true) RETURNS net.http_response_result LANGUAGE plpgsql AS '';
CREATE FUNCTION net.http_delete(url text, params jsonb DEFAULT '{}'::jsonb, headers jsonb DEFAULT '{}'::jsonb, timeout_milliseconds integer DEFAULT 5000, body jsonb DEFAULT NULL::jsonb) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION net.http_get(url text, params jsonb DEFAULT '{}'::jsonb, headers jsonb DEFAULT '{}'::jsonb, timeout_milliseconds integer DEFAULT 5000) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION net.http_post(url text, body jsonb DEFAULT '{}'::jsonb, params jsonb DEFAULT '{}'::jsonb, headers jsonb DEFAULT '{"Content-Type": "application/json"}'::jsonb, timeout_milliseconds integer DEFAULT 5000) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION net.wait_until_running() RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION net.wake() RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION net.worker_restart() RETURNS boolean LANGUAGE c AS 'extension';
CREATE SEQUENCE net.http_request_queue_id_seq AS bigint;
CREATE UNLOGGED TABLE net._http_response (
  id bigint,
  status_code integer,
  content_type text,
  headers jsonb,
  content text,
  timed_out boolean,
  error_msg text,
  created timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX _http_response_created_idx ON net._http_response USING btree (created);
CREATE UNLOGGED TABLE net.http_request_queue (
  id bigint DEFAULT nextval('net.http_request_queue_id_seq'::regclass) NOT NULL,
  method net.http_method NOT NULL,
  url text NOT NULL,
  headers jsonb,
  body bytea,
  timeout_milliseconds integer NOT NULL
);
ALTER SEQUENCE net.http_request_queue_id_seq OWNED BY net.http_request_queue.id;
