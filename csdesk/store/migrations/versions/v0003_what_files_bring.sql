-- What files bring; tables that grew are made anew and take over their rows.
-- Statements are parted by empty lines.

CREATE TABLE import_batch_grown (
    id INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    layout TEXT DEFAULT '' NOT NULL,
    brought_at VARCHAR(27) NOT NULL,
    rows INTEGER NOT NULL,
    customers INTEGER NOT NULL,
    purchases INTEGER NOT NULL,
    rows_digest VARCHAR(64) NOT NULL,
    undone_at VARCHAR(27),
    complaints INTEGER DEFAULT '0' NOT NULL,
    answers INTEGER DEFAULT '0' NOT NULL,
    changed INTEGER DEFAULT '0' NOT NULL,
    currency_before VARCHAR(3),
    program TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_import_batch PRIMARY KEY (id)
)

INSERT INTO import_batch_grown (
    id, file_name, sha256, layout, brought_at, rows, customers, purchases, rows_digest,
    undone_at
)
SELECT
    id, file_name, sha256, layout, brought_at, rows, customers, purchases, rows_digest,
    undone_at
FROM import_batch

DROP TABLE import_batch

ALTER TABLE import_batch_grown RENAME TO import_batch

CREATE TABLE kept_out (
    id INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    at VARCHAR(27) NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_kept_out PRIMARY KEY (id)
)

CREATE INDEX ix_kept_out_fingerprint ON kept_out (fingerprint)

CREATE TABLE offered_file (
    id INTEGER NOT NULL,
    path TEXT NOT NULL,
    size BIGINT NOT NULL,
    modified_ns BIGINT NOT NULL,
    put_aside_at VARCHAR(27) NOT NULL,
    CONSTRAINT pk_offered_file PRIMARY KEY (id)
)

CREATE TABLE remembered_layout (
    id INTEGER NOT NULL,
    headings_digest TEXT NOT NULL,
    title TEXT NOT NULL,
    told TEXT NOT NULL,
    made_at VARCHAR(27) NOT NULL,
    CONSTRAINT pk_remembered_layout PRIMARY KEY (id)
)

CREATE UNIQUE INDEX ix_remembered_layout_headings_digest ON remembered_layout (headings_digest)

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
    batch_id
)
SELECT
    id, name, note, looked_after_by, referred_by, external_key, created_at, archived_at,
    batch_id
FROM customer

DROP TABLE customer

ALTER TABLE customer_grown RENAME TO customer

CREATE INDEX ix_customer_batch_id ON customer (batch_id)

CREATE INDEX ix_customer_external_key ON customer (external_key)

CREATE INDEX ix_customer_merged_into ON customer (merged_into)

CREATE INDEX ix_customer_name_id ON customer (name COLLATE NOCASE, id, archived_at)

CREATE TABLE import_change (
    id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    noun VARCHAR(40) NOT NULL,
    noun_id INTEGER NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    CONSTRAINT pk_import_change PRIMARY KEY (id),
    CONSTRAINT fk_import_change_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

CREATE INDEX ix_import_change_batch_id ON import_change (batch_id)

CREATE TABLE purchase_grown (
    id INTEGER NOT NULL,
    customer_id INTEGER,
    bought_on VARCHAR(10) NOT NULL,
    net_minor BIGINT NOT NULL,
    tax_minor BIGINT NOT NULL,
    gross_minor BIGINT NOT NULL,
    margin_minor BIGINT NOT NULL,
    cost_minor BIGINT,
    net_estimated BOOLEAN DEFAULT '0' NOT NULL,
    margin_estimated BOOLEAN DEFAULT '0' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    complaint_id INTEGER,
    return_of INTEGER,
    fingerprint TEXT,
    paid_currency VARCHAR(3),
    paid_minor BIGINT,
    rate TEXT,
    batch_id INTEGER,
    currency_assumed BOOLEAN DEFAULT '0' NOT NULL,
    lines INTEGER DEFAULT '1' NOT NULL,
    lines_told TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_purchase PRIMARY KEY (id),
    CONSTRAINT ck_purchase_gross_is_net_and_tax CHECK (gross_minor = net_minor + tax_minor),
    CONSTRAINT ck_purchase_return_below_zero CHECK (return_of IS NULL OR gross_minor <= 0),
    CONSTRAINT fk_purchase_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_purchase_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_purchase_return_of FOREIGN KEY(return_of) REFERENCES purchase (id),
    CONSTRAINT fk_purchase_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

INSERT INTO purchase_grown (
    id, customer_id, bought_on, net_minor, tax_minor, gross_minor, margin_minor, cost_minor,
    net_estimated, margin_estimated, reference, what, complaint_id, return_of, fingerprint,
    paid_currency, paid_minor, rate, batch_id
)
SELECT
    id, customer_id, bought_on, net_minor, tax_minor, gross_minor, margin_minor, cost_minor,
    net_estimated, margin_estimated, reference, what, complaint_id, return_of, fingerprint,
    paid_currency, paid_minor, rate, batch_id
FROM purchase

DROP TABLE purchase

ALTER TABLE purchase_grown RENAME TO purchase

CREATE INDEX ix_purchase_batch_id ON purchase (batch_id)

CREATE INDEX ix_purchase_bought_on ON purchase (bought_on, net_minor, margin_minor)

CREATE INDEX ix_purchase_complaint_id ON purchase (complaint_id)

CREATE INDEX ix_purchase_customer_sums ON purchase (customer_id, bought_on, net_minor, margin_minor, margin_estimated)

CREATE UNIQUE INDEX ix_purchase_fingerprint ON purchase (fingerprint)

CREATE INDEX ix_purchase_return_of ON purchase (return_of)

CREATE TABLE source_key (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    program TEXT NOT NULL,
    value TEXT NOT NULL,
    batch_id INTEGER,
    CONSTRAINT pk_source_key PRIMARY KEY (id),
    CONSTRAINT fk_source_key_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_source_key_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

CREATE INDEX ix_source_key_batch_id ON source_key (batch_id)

CREATE INDEX ix_source_key_customer_id ON source_key (customer_id)

CREATE INDEX ix_source_key_value ON source_key (program, value, customer_id)

CREATE TABLE complaint_grown (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    channel VARCHAR(40) NOT NULL,
    opened_at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    person_id INTEGER,
    category_id INTEGER,
    severity INTEGER NOT NULL,
    at_stake_minor BIGINT NOT NULL,
    purchase_id INTEGER,
    outcome VARCHAR(40),
    cause_id INTEGER,
    settled_at VARCHAR(27),
    reopened_at VARCHAR(27),
    reopened_reason TEXT DEFAULT '' NOT NULL,
    final_say TEXT DEFAULT '' NOT NULL,
    final_say_at VARCHAR(27),
    final_say_by INTEGER,
    batch_id INTEGER,
    reference TEXT DEFAULT '' NOT NULL,
    fingerprint TEXT,
    is_safety BOOLEAN DEFAULT '0' NOT NULL,
    is_urgent BOOLEAN DEFAULT '0' NOT NULL,
    later_severity INTEGER,
    later_severity_reason TEXT DEFAULT '' NOT NULL,
    offering_id INTEGER,
    customer_view TEXT DEFAULT '' NOT NULL,
    served_view TEXT DEFAULT '' NOT NULL,
    owner_view TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_complaint PRIMARY KEY (id),
    CONSTRAINT ck_complaint_channel_known CHECK (channel IN ('phone', 'text', 'counter', 'mail', 'review', 'letter')),
    CONSTRAINT ck_complaint_outcome_known CHECK (outcome IN ('put_right', 'partly_put_right', 'explained', 'not_offered', 'withdrawn', 'ended_elsewhere')),
    CONSTRAINT ck_complaint_severity_known CHECK (severity BETWEEN 1 AND 3),
    CONSTRAINT ck_complaint_at_stake_not_negative CHECK (at_stake_minor >= 0),
    CONSTRAINT ck_complaint_settled_has_outcome CHECK (settled_at IS NULL OR outcome IS NOT NULL),
    CONSTRAINT ck_complaint_settled_has_cause CHECK (settled_at IS NULL OR cause_id IS NOT NULL OR outcome = 'ended_elsewhere'),
    CONSTRAINT ck_complaint_later_severity_known CHECK (later_severity BETWEEN 1 AND 3),
    CONSTRAINT fk_complaint_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_complaint_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_complaint_category_id FOREIGN KEY(category_id) REFERENCES list_item (id),
    CONSTRAINT fk_complaint_purchase_id FOREIGN KEY(purchase_id) REFERENCES purchase (id),
    CONSTRAINT fk_complaint_cause_id FOREIGN KEY(cause_id) REFERENCES list_item (id),
    CONSTRAINT fk_complaint_final_say_by FOREIGN KEY(final_say_by) REFERENCES person (id),
    CONSTRAINT fk_complaint_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id),
    CONSTRAINT fk_complaint_offering_id FOREIGN KEY(offering_id) REFERENCES offering (id)
)

INSERT INTO complaint_grown (
    id, customer_id, title, words, channel, opened_at, offset_minutes, person_id, category_id,
    severity, at_stake_minor, purchase_id, outcome, cause_id, settled_at, reopened_at,
    reopened_reason, final_say, final_say_at, final_say_by, batch_id, is_safety, is_urgent,
    later_severity, later_severity_reason, offering_id, customer_view, served_view, owner_view
)
SELECT
    id, customer_id, title, words, channel, opened_at, offset_minutes, person_id, category_id,
    severity, at_stake_minor, purchase_id, outcome, cause_id, settled_at, reopened_at,
    reopened_reason, final_say, final_say_at, final_say_by, batch_id, is_safety, is_urgent,
    later_severity, later_severity_reason, offering_id, customer_view, served_view, owner_view
FROM complaint

DROP TABLE complaint

ALTER TABLE complaint_grown RENAME TO complaint

CREATE INDEX ix_complaint_batch_id ON complaint (batch_id)

CREATE INDEX ix_complaint_cause ON complaint (cause_id, opened_at)

CREATE INDEX ix_complaint_customer_opened ON complaint (customer_id, opened_at, settled_at)

CREATE INDEX ix_complaint_customer_settled ON complaint (customer_id, settled_at)

CREATE UNIQUE INDEX ix_complaint_fingerprint ON complaint (fingerprint)

CREATE INDEX ix_complaint_open ON complaint (settled_at, opened_at)

CREATE INDEX ix_complaint_opened_at ON complaint (opened_at, id)

CREATE INDEX ix_complaint_pressing ON complaint (opened_at) WHERE is_safety OR is_urgent

CREATE TABLE waiting_document (
    id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    reference TEXT NOT NULL,
    lacks VARCHAR(40) NOT NULL,
    program TEXT DEFAULT '' NOT NULL,
    customer_id INTEGER,
    bought_on VARCHAR(10),
    amount TEXT,
    net TEXT,
    margin TEXT,
    currency VARCHAR(3),
    what TEXT DEFAULT '' NOT NULL,
    lines INTEGER DEFAULT '1' NOT NULL,
    purchase_id INTEGER,
    CONSTRAINT pk_waiting_document PRIMARY KEY (id),
    CONSTRAINT ck_waiting_document_lacks_known CHECK (lacks IN ('amount', 'date', 'rate')),
    CONSTRAINT fk_waiting_document_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id),
    CONSTRAINT fk_waiting_document_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_waiting_document_purchase_id FOREIGN KEY(purchase_id) REFERENCES purchase (id)
)

CREATE INDEX ix_waiting_document_batch_id ON waiting_document (batch_id)

CREATE INDEX ix_waiting_document_customer_id ON waiting_document (customer_id)

CREATE UNIQUE INDEX ix_waiting_document_fingerprint ON waiting_document (fingerprint)

CREATE INDEX ix_waiting_document_open ON waiting_document (reference) WHERE purchase_id IS NULL

CREATE INDEX ix_waiting_document_purchase_id ON waiting_document (purchase_id)

CREATE TABLE follow_up_grown (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    ask_on VARCHAR(10) NOT NULL,
    question TEXT DEFAULT '' NOT NULL,
    complaint_id INTEGER,
    person_id INTEGER,
    answered_at VARCHAR(27),
    declined_at VARCHAR(27),
    satisfaction INTEGER,
    ease INTEGER,
    recommend INTEGER,
    words TEXT DEFAULT '' NOT NULL,
    called_back_at VARCHAR(27),
    called_back_by INTEGER,
    call_back_words TEXT DEFAULT '' NOT NULL,
    theme_id INTEGER,
    by_card BOOLEAN DEFAULT '0' NOT NULL,
    batch_id INTEGER,
    fingerprint TEXT,
    CONSTRAINT pk_follow_up PRIMARY KEY (id),
    CONSTRAINT ck_follow_up_satisfaction_in_range CHECK (satisfaction BETWEEN 1 AND 5),
    CONSTRAINT ck_follow_up_ease_in_range CHECK (ease BETWEEN 1 AND 7),
    CONSTRAINT ck_follow_up_recommend_in_range CHECK (recommend BETWEEN 0 AND 10),
    CONSTRAINT fk_follow_up_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_follow_up_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_follow_up_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_follow_up_called_back_by FOREIGN KEY(called_back_by) REFERENCES person (id),
    CONSTRAINT fk_follow_up_theme_id FOREIGN KEY(theme_id) REFERENCES list_item (id),
    CONSTRAINT fk_follow_up_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

INSERT INTO follow_up_grown (
    id, customer_id, ask_on, question, complaint_id, person_id, answered_at, declined_at,
    satisfaction, ease, recommend, words, called_back_at, called_back_by, call_back_words,
    theme_id, by_card
)
SELECT
    id, customer_id, ask_on, question, complaint_id, person_id, answered_at, declined_at,
    satisfaction, ease, recommend, words, called_back_at, called_back_by, call_back_words,
    theme_id, by_card
FROM follow_up

DROP TABLE follow_up

ALTER TABLE follow_up_grown RENAME TO follow_up

CREATE INDEX ix_follow_up_answered_at ON follow_up (answered_at) WHERE answered_at IS NOT NULL

CREATE INDEX ix_follow_up_batch_id ON follow_up (batch_id)

CREATE INDEX ix_follow_up_call_owed ON follow_up (ask_on) WHERE answered_at IS NOT NULL AND called_back_at IS NULL AND (recommend <= 6 OR satisfaction <= 2)

CREATE INDEX ix_follow_up_complaint_id ON follow_up (complaint_id)

CREATE INDEX ix_follow_up_customer_answered ON follow_up (customer_id, answered_at, recommend)

CREATE UNIQUE INDEX ix_follow_up_fingerprint ON follow_up (fingerprint)

CREATE INDEX ix_follow_up_open ON follow_up (ask_on) WHERE answered_at IS NULL AND declined_at IS NULL

CREATE INDEX ix_follow_up_open_of_complaint ON follow_up (complaint_id, ask_on) WHERE answered_at IS NULL AND declined_at IS NULL
