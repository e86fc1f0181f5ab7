-- What Insight keeps; tables that grew are made anew and take over their rows.
-- Statements are parted by empty lines.

CREATE TABLE fair_coin_trial (
    id INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    gesture TEXT NOT NULL,
    gesture_cost_minor BIGINT NOT NULL,
    window_days INTEGER NOT NULL,
    seed TEXT NOT NULL,
    sealed TEXT NOT NULL,
    started_at VARCHAR(27) NOT NULL,
    stopped_at VARCHAR(27),
    stop_reason TEXT DEFAULT '' NOT NULL,
    looked_at VARCHAR(27),
    verdict TEXT DEFAULT '' NOT NULL,
    result TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_fair_coin_trial PRIMARY KEY (id),
    CONSTRAINT ck_fair_coin_trial_planned_some CHECK (planned > 0),
    CONSTRAINT ck_fair_coin_trial_gesture_cost CHECK (gesture_cost_minor >= 0)
)

CREATE TABLE payback_look (
    id INTEGER NOT NULL,
    window_days INTEGER NOT NULL,
    milestone INTEGER NOT NULL,
    reached_on VARCHAR(10) NOT NULL,
    taken_at VARCHAR(27) NOT NULL,
    verdict VARCHAR(40) NOT NULL,
    n INTEGER NOT NULL,
    customers INTEGER NOT NULL,
    refusal TEXT DEFAULT '' NOT NULL,
    slope FLOAT,
    slope_low FLOAT,
    slope_high FLOAT,
    robustness FLOAT,
    payback FLOAT,
    payback_low FLOAT,
    payback_high FLOAT,
    cases_needed INTEGER,
    turning_point FLOAT,
    cases TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_payback_look PRIMARY KEY (id),
    CONSTRAINT ck_payback_look_verdict_known CHECK (verdict IN ('pays', 'does_not_pay', 'cant_tell', 'nothing_to_compare'))
)

CREATE UNIQUE INDEX ix_payback_look_milestone ON payback_look (window_days, milestone)

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
    batch_id, company, address, place, usual_currency, merged_into
)
SELECT
    id, name, note, looked_after_by, referred_by, external_key, created_at, archived_at,
    batch_id, company, address, place, usual_currency, merged_into
FROM customer

DROP TABLE customer

ALTER TABLE customer_grown RENAME TO customer

CREATE INDEX ix_customer_batch_id ON customer (batch_id)

CREATE INDEX ix_customer_external_key ON customer (external_key)

CREATE INDEX ix_customer_merged_into ON customer (merged_into)

CREATE INDEX ix_customer_name_id ON customer (name COLLATE NOCASE, id, archived_at)

CREATE TABLE coin_toss (
    id INTEGER NOT NULL,
    trial_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    adds_gesture BOOLEAN DEFAULT '0' NOT NULL,
    complaint_id INTEGER,
    opened_at VARCHAR(27),
    CONSTRAINT pk_coin_toss PRIMARY KEY (id),
    CONSTRAINT fk_coin_toss_trial_id FOREIGN KEY(trial_id) REFERENCES fair_coin_trial (id),
    CONSTRAINT fk_coin_toss_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE INDEX ix_coin_toss_complaint_id ON coin_toss (complaint_id)

CREATE UNIQUE INDEX ix_coin_toss_position ON coin_toss (trial_id, position)
