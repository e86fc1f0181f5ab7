-- What keeps a shop safe: rights of people, the end of History, the lock of the screen.
-- Statements are parted by empty lines.

CREATE TABLE history_head (
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    chain VARCHAR(64) NOT NULL,
    CONSTRAINT pk_history_head PRIMARY KEY (id),
    CONSTRAINT ck_history_head_one_row CHECK (id = 1)
)

CREATE TABLE screen_lock (
    id INTEGER NOT NULL,
    salt VARCHAR(32) NOT NULL,
    digest VARCHAR(128) NOT NULL,
    wrong_tries INTEGER DEFAULT '0' NOT NULL,
    closed_until VARCHAR(27),
    CONSTRAINT pk_screen_lock PRIMARY KEY (id),
    CONSTRAINT ck_screen_lock_one_row CHECK (id = 1)
)

CREATE TABLE customer_grown (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    looked_after_by INTEGER,
    referred_by INTEGER,
    external_key TEXT,
    created_at VARCHAR(27) NOT NULL,
    archived_at VARCHAR(27),
    batch_id INTEGER,
    company TEXT DEFAULT '' NOT NULL,
    address TEXT DEFAULT '' NOT NULL,
    place TEXT DEFAULT '' NOT NULL,
    usual_currency VARCHAR(3),
    merged_into INTEGER,
    tags TEXT DEFAULT '' NOT NULL,
    on_contract BOOLEAN DEFAULT '0' NOT NULL,
    restricted_at VARCHAR(27),
    restricted_why TEXT DEFAULT '' NOT NULL,
    kept_until VARCHAR(10),
    kept_why TEXT DEFAULT '' NOT NULL,
    erased_at VARCHAR(27),
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT ck_customer_not_merged_into_self CHECK (merged_into <> id),
    CONSTRAINT ck_customer_name_given CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_customer_not_referred_by_self CHECK (referred_by <> id),
    CONSTRAINT fk_customer_looked_after_by FOREIGN KEY(looked_after_by) REFERENCES person (id),
    CONSTRAINT fk_customer_referred_by FOREIGN KEY(referred_by) REFERENCES customer (id),
    CONSTRAINT fk_customer_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id),
    CONSTRAINT fk_customer_merged_into FOREIGN KEY(merged_into) REFERENCES customer (id)
)

INSERT INTO customer_grown (
    id, name, note, looked_after_by, referred_by, external_key, created_at, archived_at,
    batch_id, company, address, place, usual_currency, merged_into, tags, on_contract
)
SELECT
    id, name, note, looked_after_by, referred_by, external_key, created_at, archived_at,
    batch_id, company, address, place, usual_currency, merged_into, tags, on_contract
FROM customer

DROP TABLE customer

ALTER TABLE customer_grown RENAME TO customer

CREATE INDEX ix_customer_batch_id ON customer (batch_id)

CREATE INDEX ix_customer_external_key ON customer (external_key)

CREATE INDEX ix_customer_merged_into ON customer (merged_into)

CREATE INDEX ix_customer_name_id ON customer (name COLLATE NOCASE, id, archived_at)

INSERT INTO history_head (id, seq, chain)
SELECT 1, seq, chain FROM history ORDER BY seq DESC LIMIT 1
