-- The first schema of a shop file. Statements are parted by empty lines.

CREATE TABLE attachment (
    id INTEGER NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    media_type TEXT DEFAULT '' NOT NULL,
    size INTEGER NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT ck_attachment_size_true CHECK (size = length(content))
)

CREATE TABLE draft (
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at VARCHAR(27) NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (name)
)

CREATE TABLE history (
    seq INTEGER NOT NULL,
    at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    person_id INTEGER,
    action VARCHAR(36) NOT NULL,
    verb VARCHAR(40) NOT NULL,
    noun VARCHAR(40) NOT NULL,
    noun_id TEXT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    chain VARCHAR(64) NOT NULL,
    CONSTRAINT pk_history PRIMARY KEY (seq),
    CONSTRAINT ck_history_kind_known CHECK (kind IN ('added', 'changed', 'removed', 'imported', 'undone_import'))
)

CREATE INDEX ix_history_action ON history (action)

CREATE INDEX ix_history_noun ON history (noun, noun_id)

CREATE TABLE import_batch (
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
    CONSTRAINT pk_import_batch PRIMARY KEY (id)
)

CREATE TABLE list_item (
    id INTEGER NOT NULL,
    list_name VARCHAR(40) NOT NULL,
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    active BOOLEAN DEFAULT '1' NOT NULL,
    usual_minutes INTEGER,
    CONSTRAINT pk_list_item PRIMARY KEY (id),
    CONSTRAINT ck_list_item_list_name_known CHECK (list_name IN ('category', 'cause', 'broken_promise')),
    CONSTRAINT ck_list_item_usual_minutes_not_negative CHECK (usual_minutes >= 0)
)

CREATE TABLE person (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    hourly_minor BIGINT,
    active BOOLEAN DEFAULT '1' NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_name_given CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_person_hourly_not_negative CHECK (hourly_minor >= 0)
)

CREATE TABLE search_document (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_search_document PRIMARY KEY (id)
)

CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (name)
)

CREATE TABLE customer (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    looked_after_by INTEGER,
    referred_by INTEGER,
    external_key TEXT,
    created_at VARCHAR(27) NOT NULL,
    archived_at VARCHAR(27),
    batch_id INTEGER,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT ck_customer_name_given CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_customer_not_referred_by_self CHECK (referred_by <> id),
    CONSTRAINT fk_customer_looked_after_by FOREIGN KEY(looked_after_by) REFERENCES person (id),
    CONSTRAINT fk_customer_referred_by FOREIGN KEY(referred_by) REFERENCES customer (id),
    CONSTRAINT fk_customer_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

CREATE INDEX ix_customer_batch_id ON customer (batch_id)

CREATE INDEX ix_customer_external_key ON customer (external_key)

CREATE INDEX ix_customer_name_id ON customer (name COLLATE NOCASE, id, archived_at)

CREATE TABLE history_value (
    seq INTEGER NOT NULL,
    salt VARCHAR(32) NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_history_value PRIMARY KEY (seq),
    CONSTRAINT fk_history_value_seq FOREIGN KEY(seq) REFERENCES history (seq)
)

CREATE TABLE contact_point (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    typed TEXT NOT NULL,
    normal TEXT NOT NULL,
    batch_id INTEGER,
    CONSTRAINT pk_contact_point PRIMARY KEY (id),
    CONSTRAINT ck_contact_point_kind_known CHECK (kind IN ('mail', 'phone')),
    CONSTRAINT fk_contact_point_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_contact_point_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

CREATE INDEX ix_contact_point_batch_id ON contact_point (batch_id)

CREATE INDEX ix_contact_point_customer_id ON contact_point (customer_id)

CREATE INDEX ix_contact_point_normal ON contact_point (kind, normal, customer_id)

CREATE TABLE customer_sums (
    customer_id INTEGER NOT NULL,
    archived BOOLEAN DEFAULT '0' NOT NULL,
    purchases INTEGER NOT NULL,
    first_bought_on VARCHAR(10),
    last_bought_on VARCHAR(10),
    spend_minor BIGINT NOT NULL,
    margin_minor BIGINT NOT NULL,
    estimated_margin_minor BIGINT NOT NULL,
    effort_minutes INTEGER NOT NULL,
    effort_minor BIGINT NOT NULL,
    remedy_minor BIGINT NOT NULL,
    goodwill_minor BIGINT NOT NULL,
    outlay_minor BIGINT NOT NULL,
    service_minor BIGINT GENERATED ALWAYS AS (effort_minor + remedy_minor + goodwill_minor + outlay_minor) STORED,
    share_rank BIGINT GENERATED ALWAYS AS (CASE WHEN margin_minor > 0 THEN (effort_minor + remedy_minor + goodwill_minor + outlay_minor) * 10000 / margin_minor WHEN effort_minor + remedy_minor + goodwill_minor + outlay_minor > 0 THEN 4611686018427387904 ELSE -1 END) STORED,
    complaints INTEGER NOT NULL,
    open_complaints INTEGER NOT NULL,
    complaints_without_minutes INTEGER NOT NULL,
    last_contact_at VARCHAR(27),
    recommend INTEGER,
    CONSTRAINT pk_customer_sums PRIMARY KEY (customer_id),
    CONSTRAINT fk_customer_sums_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
)

CREATE INDEX ix_customer_sums_last_contact ON customer_sums (archived, last_contact_at, customer_id)

CREATE INDEX ix_customer_sums_margin ON customer_sums (archived, margin_minor, customer_id)

CREATE INDEX ix_customer_sums_open ON customer_sums (archived, open_complaints, customer_id)

CREATE INDEX ix_customer_sums_score ON customer_sums (archived, recommend, customer_id)

CREATE INDEX ix_customer_sums_service ON customer_sums (archived, service_minor, customer_id)

CREATE INDEX ix_customer_sums_share ON customer_sums (archived, share_rank, customer_id)

CREATE TABLE preferences (
    customer_id INTEGER NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    best_times TEXT DEFAULT '' NOT NULL,
    form_of_address TEXT DEFAULT '' NOT NULL,
    approach TEXT DEFAULT '' NOT NULL,
    donts TEXT DEFAULT '' NOT NULL,
    choices TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_preferences PRIMARY KEY (customer_id),
    CONSTRAINT fk_preferences_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
)

CREATE TABLE purchase (
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
    CONSTRAINT pk_purchase PRIMARY KEY (id),
    CONSTRAINT ck_purchase_gross_is_net_and_tax CHECK (gross_minor = net_minor + tax_minor),
    CONSTRAINT ck_purchase_return_below_zero CHECK (return_of IS NULL OR gross_minor <= 0),
    CONSTRAINT fk_purchase_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_purchase_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_purchase_return_of FOREIGN KEY(return_of) REFERENCES purchase (id),
    CONSTRAINT fk_purchase_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

CREATE INDEX ix_purchase_batch_id ON purchase (batch_id)

CREATE INDEX ix_purchase_bought_on ON purchase (bought_on, net_minor, margin_minor)

CREATE INDEX ix_purchase_complaint_id ON purchase (complaint_id)

CREATE INDEX ix_purchase_customer_sums ON purchase (customer_id, bought_on, net_minor, margin_minor, margin_estimated)

CREATE UNIQUE INDEX ix_purchase_fingerprint ON purchase (fingerprint)

CREATE INDEX ix_purchase_return_of ON purchase (return_of)

CREATE TABLE complaint (
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
    CONSTRAINT pk_complaint PRIMARY KEY (id),
    CONSTRAINT ck_complaint_channel_known CHECK (channel IN ('phone', 'text', 'counter', 'mail', 'review', 'letter')),
    CONSTRAINT ck_complaint_outcome_known CHECK (outcome IN ('put_right', 'partly_put_right', 'explained', 'not_offered', 'withdrawn')),
    CONSTRAINT ck_complaint_severity_known CHECK (severity BETWEEN 1 AND 3),
    CONSTRAINT ck_complaint_at_stake_not_negative CHECK (at_stake_minor >= 0),
    CONSTRAINT ck_complaint_settled_has_outcome CHECK (settled_at IS NULL OR outcome IS NOT NULL),
    CONSTRAINT ck_complaint_settled_has_cause CHECK (settled_at IS NULL OR cause_id IS NOT NULL),
    CONSTRAINT fk_complaint_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_complaint_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_complaint_category_id FOREIGN KEY(category_id) REFERENCES list_item (id),
    CONSTRAINT fk_complaint_purchase_id FOREIGN KEY(purchase_id) REFERENCES purchase (id),
    CONSTRAINT fk_complaint_cause_id FOREIGN KEY(cause_id) REFERENCES list_item (id),
    CONSTRAINT fk_complaint_final_say_by FOREIGN KEY(final_say_by) REFERENCES person (id),
    CONSTRAINT fk_complaint_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)

CREATE INDEX ix_complaint_batch_id ON complaint (batch_id)

CREATE INDEX ix_complaint_customer_opened ON complaint (customer_id, opened_at, settled_at)

CREATE INDEX ix_complaint_customer_settled ON complaint (customer_id, settled_at)

CREATE INDEX ix_complaint_open ON complaint (settled_at, opened_at)

CREATE INDEX ix_complaint_opened_at ON complaint (opened_at, id)

CREATE TABLE act_step (
    complaint_id INTEGER NOT NULL,
    counter_words TEXT DEFAULT '' NOT NULL,
    counter_reasonable BOOLEAN,
    counter_answer TEXT DEFAULT '' NOT NULL,
    remedy_decision VARCHAR(40),
    nothing_to_promise BOOLEAN DEFAULT '0' NOT NULL,
    unusual_reason TEXT DEFAULT '' NOT NULL,
    read_back_at VARCHAR(27),
    read_back_skipped TEXT DEFAULT '' NOT NULL,
    done_at VARCHAR(27),
    CONSTRAINT pk_act_step PRIMARY KEY (complaint_id),
    CONSTRAINT ck_act_step_remedy_decision_known CHECK (remedy_decision IN ('owed', 'none_owed')),
    CONSTRAINT ck_act_step_done_was_decided CHECK (done_at IS NULL OR remedy_decision IS NOT NULL),
    CONSTRAINT fk_act_step_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE TABLE contact (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    channel VARCHAR(40) NOT NULL,
    about VARCHAR(40) NOT NULL,
    said TEXT DEFAULT '' NOT NULL,
    person_id INTEGER,
    complaint_id INTEGER,
    CONSTRAINT pk_contact PRIMARY KEY (id),
    CONSTRAINT ck_contact_channel_known CHECK (channel IN ('phone', 'text', 'counter', 'mail', 'review', 'letter')),
    CONSTRAINT ck_contact_about_known CHECK (about IN ('question', 'thanks', 'order', 'complaint')),
    CONSTRAINT fk_contact_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_contact_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_contact_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE INDEX ix_contact_complaint_id ON contact (complaint_id)

CREATE INDEX ix_contact_customer_at ON contact (customer_id, at)

CREATE TABLE empathize_step (
    complaint_id INTEGER NOT NULL,
    sentence TEXT DEFAULT '' NOT NULL,
    went_wrong TEXT DEFAULT '' NOT NULL,
    effect TEXT DEFAULT '' NOT NULL,
    changes TEXT DEFAULT '' NOT NULL,
    in_their_shoes TEXT DEFAULT '' NOT NULL,
    asked_whom TEXT DEFAULT '' NOT NULL,
    promised TEXT DEFAULT '' NOT NULL,
    delivered TEXT DEFAULT '' NOT NULL,
    verdict VARCHAR(40),
    would_put_right TEXT DEFAULT '' NOT NULL,
    said_sorry BOOLEAN DEFAULT '0' NOT NULL,
    told_name BOOLEAN DEFAULT '0' NOT NULL,
    acknowledged_at VARCHAR(27),
    acknowledged_by VARCHAR(40),
    done_at VARCHAR(27),
    CONSTRAINT pk_empathize_step PRIMARY KEY (complaint_id),
    CONSTRAINT ck_empathize_step_verdict_known CHECK (verdict IN ('we_failed', 'partly', 'as_promised', 'outside_our_control')),
    CONSTRAINT ck_empathize_step_acknowledged_by_known CHECK (acknowledged_by IN ('phone', 'text', 'counter', 'mail', 'review', 'letter')),
    CONSTRAINT ck_empathize_step_done_was_acknowledged CHECK (done_at IS NULL OR (acknowledged_at IS NOT NULL AND verdict IS NOT NULL)),
    CONSTRAINT fk_empathize_step_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE TABLE follow_up (
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
    CONSTRAINT pk_follow_up PRIMARY KEY (id),
    CONSTRAINT ck_follow_up_satisfaction_in_range CHECK (satisfaction BETWEEN 1 AND 5),
    CONSTRAINT ck_follow_up_ease_in_range CHECK (ease BETWEEN 1 AND 7),
    CONSTRAINT ck_follow_up_recommend_in_range CHECK (recommend BETWEEN 0 AND 10),
    CONSTRAINT fk_follow_up_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_follow_up_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_follow_up_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_follow_up_answered_at ON follow_up (answered_at) WHERE answered_at IS NOT NULL

CREATE INDEX ix_follow_up_call_owed ON follow_up (ask_on) WHERE answered_at IS NOT NULL AND called_back_at IS NULL AND (recommend <= 6 OR satisfaction <= 2)

CREATE INDEX ix_follow_up_complaint_id ON follow_up (complaint_id)

CREATE INDEX ix_follow_up_customer_answered ON follow_up (customer_id, answered_at, recommend)

CREATE INDEX ix_follow_up_open ON follow_up (ask_on) WHERE answered_at IS NULL AND declined_at IS NULL

CREATE INDEX ix_follow_up_open_of_complaint ON follow_up (complaint_id, ask_on) WHERE answered_at IS NULL AND declined_at IS NULL

CREATE TABLE listen_step (
    complaint_id INTEGER NOT NULL,
    added_words TEXT DEFAULT '' NOT NULL,
    effect TEXT DEFAULT '' NOT NULL,
    expected TEXT DEFAULT '' NOT NULL,
    broken_promise_id INTEGER,
    seeks TEXT DEFAULT '' NOT NULL,
    feeling VARCHAR(40),
    summary TEXT DEFAULT '' NOT NULL,
    read_back_at VARCHAR(27),
    read_back_skipped TEXT DEFAULT '' NOT NULL,
    done_at VARCHAR(27),
    CONSTRAINT pk_listen_step PRIMARY KEY (complaint_id),
    CONSTRAINT ck_listen_step_feeling_known CHECK (feeling IN ('calm', 'let_down', 'angry')),
    CONSTRAINT ck_listen_step_done_was_read_back CHECK (done_at IS NULL OR read_back_at IS NOT NULL OR read_back_skipped <> ''),
    CONSTRAINT fk_listen_step_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_listen_step_broken_promise_id FOREIGN KEY(broken_promise_id) REFERENCES list_item (id)
)

CREATE TABLE option (
    id INTEGER NOT NULL,
    complaint_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    detail TEXT DEFAULT '' NOT NULL,
    cost_minor BIGINT NOT NULL,
    worth_minor BIGINT,
    ready TEXT DEFAULT '' NOT NULL,
    limits_told BOOLEAN DEFAULT '0' NOT NULL,
    chosen BOOLEAN DEFAULT '0' NOT NULL,
    CONSTRAINT pk_option PRIMARY KEY (id),
    CONSTRAINT ck_option_cost_not_negative CHECK (cost_minor >= 0),
    CONSTRAINT fk_option_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE INDEX ix_option_complaint_id ON option (complaint_id)

CREATE TABLE outlay (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    spent_on VARCHAR(10) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    cost_minor BIGINT NOT NULL,
    complaint_id INTEGER,
    note TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_outlay PRIMARY KEY (id),
    CONSTRAINT ck_outlay_kind_known CHECK (kind IN ('postage', 'travel', 'parts', 'other')),
    CONSTRAINT ck_outlay_cost_not_negative CHECK (cost_minor >= 0),
    CONSTRAINT fk_outlay_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_outlay_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE INDEX ix_outlay_complaint_id ON outlay (complaint_id)

CREATE INDEX ix_outlay_customer_sums ON outlay (customer_id, spent_on, cost_minor)

CREATE INDEX ix_outlay_spent_on ON outlay (spent_on, cost_minor)

CREATE TABLE redress (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    complaint_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    form VARCHAR(40) NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    cost_minor BIGINT NOT NULL,
    given_on VARCHAR(10) NOT NULL,
    worth_minor BIGINT,
    account_code TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_redress PRIMARY KEY (id),
    CONSTRAINT ck_redress_kind_known CHECK (kind IN ('remedy', 'goodwill')),
    CONSTRAINT ck_redress_form_known CHECK (form IN ('refund', 'part_refund', 'replacement', 'equal_worth', 'repair', 'redo', 'apology_only', 'voucher', 'gift')),
    CONSTRAINT ck_redress_cost_not_negative CHECK (cost_minor >= 0),
    CONSTRAINT ck_redress_worth_not_negative CHECK (worth_minor >= 0),
    CONSTRAINT fk_redress_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_redress_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE INDEX ix_redress_complaint_id ON redress (complaint_id)

CREATE INDEX ix_redress_customer_sums ON redress (customer_id, given_on, kind, cost_minor)

CREATE INDEX ix_redress_given_on ON redress (given_on, kind, cost_minor)

CREATE TABLE effort (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    spent_on VARCHAR(10) NOT NULL,
    minutes INTEGER NOT NULL,
    hourly_minor BIGINT NOT NULL,
    cost_minor BIGINT NOT NULL,
    measured VARCHAR(40) NOT NULL,
    person_id INTEGER,
    complaint_id INTEGER,
    contact_id INTEGER,
    note TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_effort PRIMARY KEY (id),
    CONSTRAINT ck_effort_measured_known CHECK (measured IN ('timer', 'by_hand', 'step', 'estimated')),
    CONSTRAINT ck_effort_minutes_not_negative CHECK (minutes >= 0),
    CONSTRAINT ck_effort_hourly_not_negative CHECK (hourly_minor >= 0),
    CONSTRAINT ck_effort_cost_is_minutes_at_rate CHECK (cost_minor = (2 * minutes * hourly_minor + 60) / 120),
    CONSTRAINT fk_effort_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_effort_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_effort_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_effort_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
)

CREATE INDEX ix_effort_complaint ON effort (complaint_id, minutes, cost_minor) WHERE complaint_id IS NOT NULL

CREATE INDEX ix_effort_contact ON effort (contact_id, minutes) WHERE contact_id IS NOT NULL

CREATE INDEX ix_effort_customer_sums ON effort (customer_id, spent_on, minutes, cost_minor)

CREATE INDEX ix_effort_spent_on ON effort (spent_on, cost_minor)

CREATE TABLE promise (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    due_at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    person_id INTEGER,
    complaint_id INTEGER,
    contact_id INTEGER,
    made_at VARCHAR(27) NOT NULL,
    kept_at VARCHAR(27),
    broken_at VARCHAR(27),
    reason TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_promise PRIMARY KEY (id),
    CONSTRAINT ck_promise_kept_or_broken CHECK (kept_at IS NULL OR broken_at IS NULL),
    CONSTRAINT ck_promise_what_given CHECK (length(trim(what)) > 0),
    CONSTRAINT fk_promise_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_promise_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_promise_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_promise_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
)

CREATE INDEX ix_promise_complaint_id ON promise (complaint_id)

CREATE INDEX ix_promise_contact_id ON promise (contact_id)

CREATE INDEX ix_promise_customer_id ON promise (customer_id)

CREATE INDEX ix_promise_due_at ON promise (due_at, kept_at)

CREATE INDEX ix_promise_open ON promise (due_at) WHERE kept_at IS NULL AND broken_at IS NULL

CREATE INDEX ix_promise_open_of_complaint ON promise (complaint_id, due_at) WHERE kept_at IS NULL AND broken_at IS NULL

CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END

CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='search_document', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')
