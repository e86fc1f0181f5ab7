-- Tables of the complaint desk in full; those that grew are made anew and take over their rows.
-- Statements are parted by empty lines.

CREATE TABLE letter_template (
    id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    subject TEXT DEFAULT '' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_letter_template PRIMARY KEY (id),
    CONSTRAINT ck_letter_template_kind_known CHECK (kind IN ('reply', 'apology', 'choices', 'promise', 'final_say', 'terms', 'goodbye')),
    CONSTRAINT uq_letter_template_kind UNIQUE (kind)
)

CREATE TABLE offering (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    is_offered BOOLEAN DEFAULT '0' NOT NULL,
    position INTEGER NOT NULL,
    detail TEXT DEFAULT '' NOT NULL,
    active BOOLEAN DEFAULT '1' NOT NULL,
    CONSTRAINT pk_offering PRIMARY KEY (id),
    CONSTRAINT ck_offering_name_given CHECK (length(trim(name)) > 0)
)

CREATE TABLE person_grown (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    hourly_minor BIGINT,
    active BOOLEAN DEFAULT '1' NOT NULL,
    direct_contact TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_name_given CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_person_hourly_not_negative CHECK (hourly_minor >= 0)
)

INSERT INTO person_grown (
    id, name, initials, hourly_minor, active
)
SELECT
    id, name, initials, hourly_minor, active
FROM person

DROP TABLE person

ALTER TABLE person_grown RENAME TO person

CREATE TABLE quick_redress (
    id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    form VARCHAR(40) NOT NULL,
    what TEXT NOT NULL,
    cost_minor BIGINT NOT NULL,
    position INTEGER NOT NULL,
    worth_minor BIGINT,
    active BOOLEAN DEFAULT '1' NOT NULL,
    CONSTRAINT pk_quick_redress PRIMARY KEY (id),
    CONSTRAINT ck_quick_redress_kind_known CHECK (kind IN ('remedy', 'goodwill')),
    CONSTRAINT ck_quick_redress_form_known CHECK (form IN ('refund', 'part_refund', 'replacement', 'equal_worth', 'repair', 'redo', 'apology_only', 'voucher', 'gift')),
    CONSTRAINT ck_quick_redress_cost_not_negative CHECK (cost_minor >= 0),
    CONSTRAINT ck_quick_redress_worth_not_negative CHECK (worth_minor >= 0)
)

CREATE TABLE improvement (
    id INTEGER NOT NULL,
    cause_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    since_on VARCHAR(10) NOT NULL,
    person_id INTEGER,
    active BOOLEAN DEFAULT '1' NOT NULL,
    CONSTRAINT pk_improvement PRIMARY KEY (id),
    CONSTRAINT ck_improvement_what_given CHECK (length(trim(what)) > 0),
    CONSTRAINT fk_improvement_cause_id FOREIGN KEY(cause_id) REFERENCES list_item (id),
    CONSTRAINT fk_improvement_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE TABLE question (
    id INTEGER NOT NULL,
    words TEXT NOT NULL,
    position INTEGER NOT NULL,
    category_id INTEGER,
    active BOOLEAN DEFAULT '1' NOT NULL,
    CONSTRAINT pk_question PRIMARY KEY (id),
    CONSTRAINT ck_question_words_given CHECK (length(trim(words)) > 0),
    CONSTRAINT fk_question_category_id FOREIGN KEY(category_id) REFERENCES list_item (id)
)

CREATE TABLE parting (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    next_step VARCHAR(40) NOT NULL,
    decided_at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    message TEXT DEFAULT '' NOT NULL,
    terms TEXT DEFAULT '' NOT NULL,
    look_again_on VARCHAR(10),
    think_until VARCHAR(27),
    parted_at VARCHAR(27),
    taken_back_at VARCHAR(27),
    taken_back_reason TEXT DEFAULT '' NOT NULL,
    person_id INTEGER,
    CONSTRAINT pk_parting PRIMARY KEY (id),
    CONSTRAINT ck_parting_next_step_known CHECK (next_step IN ('keep_going', 'change_terms', 'part_well')),
    CONSTRAINT ck_parting_thought_over CHECK (parted_at IS NULL OR (think_until IS NOT NULL AND parted_at >= think_until)),
    CONSTRAINT fk_parting_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_parting_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_parting_customer_id ON parting (customer_id)

CREATE INDEX ix_parting_look_again ON parting (look_again_on) WHERE look_again_on IS NOT NULL

CREATE INDEX ix_parting_thinking ON parting (think_until) WHERE parted_at IS NULL AND taken_back_at IS NULL AND think_until IS NOT NULL

CREATE TABLE preferences_grown (
    customer_id INTEGER NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    best_times TEXT DEFAULT '' NOT NULL,
    form_of_address TEXT DEFAULT '' NOT NULL,
    approach TEXT DEFAULT '' NOT NULL,
    donts TEXT DEFAULT '' NOT NULL,
    choices TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    asked_on VARCHAR(10),
    CONSTRAINT pk_preferences PRIMARY KEY (customer_id),
    CONSTRAINT fk_preferences_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
)

INSERT INTO preferences_grown (
    customer_id, channel, best_times, form_of_address, approach, donts, choices
)
SELECT
    customer_id, channel, best_times, form_of_address, approach, donts, choices
FROM preferences

DROP TABLE preferences

ALTER TABLE preferences_grown RENAME TO preferences

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
    CONSTRAINT ck_complaint_outcome_known CHECK (outcome IN ('put_right', 'partly_put_right', 'explained', 'not_offered', 'withdrawn')),
    CONSTRAINT ck_complaint_severity_known CHECK (severity BETWEEN 1 AND 3),
    CONSTRAINT ck_complaint_at_stake_not_negative CHECK (at_stake_minor >= 0),
    CONSTRAINT ck_complaint_settled_has_outcome CHECK (settled_at IS NULL OR outcome IS NOT NULL),
    CONSTRAINT ck_complaint_settled_has_cause CHECK (settled_at IS NULL OR cause_id IS NOT NULL),
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
    reopened_reason, final_say, final_say_at, final_say_by, batch_id
)
SELECT
    id, customer_id, title, words, channel, opened_at, offset_minutes, person_id, category_id,
    severity, at_stake_minor, purchase_id, outcome, cause_id, settled_at, reopened_at,
    reopened_reason, final_say, final_say_at, final_say_by, batch_id
FROM complaint

DROP TABLE complaint

ALTER TABLE complaint_grown RENAME TO complaint

CREATE INDEX ix_complaint_batch_id ON complaint (batch_id)

CREATE INDEX ix_complaint_cause ON complaint (cause_id, opened_at)

CREATE INDEX ix_complaint_customer_opened ON complaint (customer_id, opened_at, settled_at)

CREATE INDEX ix_complaint_customer_settled ON complaint (customer_id, settled_at)

CREATE INDEX ix_complaint_open ON complaint (settled_at, opened_at)

CREATE INDEX ix_complaint_opened_at ON complaint (opened_at, id)

CREATE INDEX ix_complaint_pressing ON complaint (opened_at) WHERE is_safety OR is_urgent

CREATE TABLE act_step_grown (
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
    counter_minor BIGINT,
    counter_was_promised BOOLEAN,
    counter_given_to_others BOOLEAN,
    counter_affordable BOOLEAN,
    counter_first_time BOOLEAN,
    few_options_reason TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_act_step PRIMARY KEY (complaint_id),
    CONSTRAINT ck_act_step_remedy_decision_known CHECK (remedy_decision IN ('owed', 'none_owed')),
    CONSTRAINT ck_act_step_done_was_decided CHECK (done_at IS NULL OR remedy_decision IS NOT NULL),
    CONSTRAINT fk_act_step_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

INSERT INTO act_step_grown (
    complaint_id, counter_words, counter_reasonable, counter_answer, remedy_decision,
    nothing_to_promise, unusual_reason, read_back_at, read_back_skipped, done_at
)
SELECT
    complaint_id, counter_words, counter_reasonable, counter_answer, remedy_decision,
    nothing_to_promise, unusual_reason, read_back_at, read_back_skipped, done_at
FROM act_step

DROP TABLE act_step

ALTER TABLE act_step_grown RENAME TO act_step

CREATE TABLE answered_question (
    id INTEGER NOT NULL,
    complaint_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    question TEXT DEFAULT '' NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_answered_question PRIMARY KEY (id),
    CONSTRAINT fk_answered_question_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

CREATE INDEX ix_answered_question_complaint_id ON answered_question (complaint_id)

CREATE TABLE contact_grown (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    channel VARCHAR(40) NOT NULL,
    about VARCHAR(40) NOT NULL,
    said TEXT DEFAULT '' NOT NULL,
    person_id INTEGER,
    complaint_id INTEGER,
    retold BOOLEAN DEFAULT '0' NOT NULL,
    wait_minutes INTEGER,
    toll_expectation INTEGER,
    toll_aggression INTEGER,
    toll_unclear INTEGER,
    toll_dread INTEGER,
    abuse BOOLEAN DEFAULT '0' NOT NULL,
    for_person_id INTEGER,
    seen_at VARCHAR(27),
    CONSTRAINT pk_contact PRIMARY KEY (id),
    CONSTRAINT ck_contact_channel_known CHECK (channel IN ('phone', 'text', 'counter', 'mail', 'review', 'letter')),
    CONSTRAINT ck_contact_toll_expectation_in_range CHECK (toll_expectation BETWEEN 0 AND 3),
    CONSTRAINT ck_contact_toll_aggression_in_range CHECK (toll_aggression BETWEEN 0 AND 3),
    CONSTRAINT ck_contact_toll_unclear_in_range CHECK (toll_unclear BETWEEN 0 AND 3),
    CONSTRAINT ck_contact_toll_dread_in_range CHECK (toll_dread BETWEEN 0 AND 3),
    CONSTRAINT ck_contact_wait_not_negative CHECK (wait_minutes >= 0),
    CONSTRAINT ck_contact_about_known CHECK (about IN ('question', 'thanks', 'order', 'complaint')),
    CONSTRAINT fk_contact_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_contact_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_contact_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_contact_for_person_id FOREIGN KEY(for_person_id) REFERENCES person (id)
)

INSERT INTO contact_grown (
    id, customer_id, at, offset_minutes, channel, about, said, person_id, complaint_id
)
SELECT
    id, customer_id, at, offset_minutes, channel, about, said, person_id, complaint_id
FROM contact

DROP TABLE contact

ALTER TABLE contact_grown RENAME TO contact

CREATE INDEX ix_contact_complaint_id ON contact (complaint_id)

CREATE INDEX ix_contact_customer_at ON contact (customer_id, at)

CREATE INDEX ix_contact_unseen ON contact (at) WHERE for_person_id IS NOT NULL AND seen_at IS NULL

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
    CONSTRAINT pk_follow_up PRIMARY KEY (id),
    CONSTRAINT ck_follow_up_satisfaction_in_range CHECK (satisfaction BETWEEN 1 AND 5),
    CONSTRAINT ck_follow_up_ease_in_range CHECK (ease BETWEEN 1 AND 7),
    CONSTRAINT ck_follow_up_recommend_in_range CHECK (recommend BETWEEN 0 AND 10),
    CONSTRAINT fk_follow_up_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_follow_up_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_follow_up_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_follow_up_called_back_by FOREIGN KEY(called_back_by) REFERENCES person (id),
    CONSTRAINT fk_follow_up_theme_id FOREIGN KEY(theme_id) REFERENCES list_item (id)
)

INSERT INTO follow_up_grown (
    id, customer_id, ask_on, question, complaint_id, person_id, answered_at, declined_at,
    satisfaction, ease, recommend, words, called_back_at
)
SELECT
    id, customer_id, ask_on, question, complaint_id, person_id, answered_at, declined_at,
    satisfaction, ease, recommend, words, called_back_at
FROM follow_up

DROP TABLE follow_up

ALTER TABLE follow_up_grown RENAME TO follow_up

CREATE INDEX ix_follow_up_answered_at ON follow_up (answered_at) WHERE answered_at IS NOT NULL

CREATE INDEX ix_follow_up_call_owed ON follow_up (ask_on) WHERE answered_at IS NOT NULL AND called_back_at IS NULL AND (recommend <= 6 OR satisfaction <= 2)

CREATE INDEX ix_follow_up_complaint_id ON follow_up (complaint_id)

CREATE INDEX ix_follow_up_customer_answered ON follow_up (customer_id, answered_at, recommend)

CREATE INDEX ix_follow_up_open ON follow_up (ask_on) WHERE answered_at IS NULL AND declined_at IS NULL

CREATE INDEX ix_follow_up_open_of_complaint ON follow_up (complaint_id, ask_on) WHERE answered_at IS NULL AND declined_at IS NULL

CREATE TABLE handover (
    id INTEGER NOT NULL,
    complaint_id INTEGER NOT NULL,
    at VARCHAR(27) NOT NULL,
    to_person_id INTEGER NOT NULL,
    brief TEXT NOT NULL,
    from_person_id INTEGER,
    CONSTRAINT pk_handover PRIMARY KEY (id),
    CONSTRAINT fk_handover_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_handover_to_person_id FOREIGN KEY(to_person_id) REFERENCES person (id),
    CONSTRAINT fk_handover_from_person_id FOREIGN KEY(from_person_id) REFERENCES person (id)
)

CREATE INDEX ix_handover_complaint_id ON handover (complaint_id)

CREATE TABLE letter (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    subject TEXT DEFAULT '' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    written_at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    complaint_id INTEGER,
    person_id INTEGER,
    sent_at VARCHAR(27),
    sent_by VARCHAR(40),
    CONSTRAINT pk_letter PRIMARY KEY (id),
    CONSTRAINT ck_letter_kind_known CHECK (kind IN ('reply', 'apology', 'choices', 'promise', 'final_say', 'terms', 'goodbye')),
    CONSTRAINT ck_letter_sent_by_known CHECK (sent_by IN ('mail', 'paper', 'copy')),
    CONSTRAINT fk_letter_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_letter_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_letter_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_letter_complaint_id ON letter (complaint_id)

CREATE INDEX ix_letter_customer_written ON letter (customer_id, written_at)

CREATE TABLE listen_step_grown (
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
    promised TEXT DEFAULT '' NOT NULL,
    read_back_refusals INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_listen_step PRIMARY KEY (complaint_id),
    CONSTRAINT ck_listen_step_feeling_known CHECK (feeling IN ('calm', 'let_down', 'angry')),
    CONSTRAINT ck_listen_step_refusals_not_negative CHECK (read_back_refusals >= 0),
    CONSTRAINT ck_listen_step_done_was_read_back CHECK (done_at IS NULL OR read_back_at IS NOT NULL OR read_back_skipped <> ''),
    CONSTRAINT fk_listen_step_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_listen_step_broken_promise_id FOREIGN KEY(broken_promise_id) REFERENCES list_item (id)
)

INSERT INTO listen_step_grown (
    complaint_id, added_words, effect, expected, broken_promise_id, seeks, feeling, summary,
    read_back_at, read_back_skipped, done_at
)
SELECT
    complaint_id, added_words, effect, expected, broken_promise_id, seeks, feeling, summary,
    read_back_at, read_back_skipped, done_at
FROM listen_step

DROP TABLE listen_step

ALTER TABLE listen_step_grown RENAME TO listen_step

CREATE TABLE option_grown (
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
    form VARCHAR(40),
    ready_on VARCHAR(10),
    CONSTRAINT pk_option PRIMARY KEY (id),
    CONSTRAINT ck_option_cost_not_negative CHECK (cost_minor >= 0),
    CONSTRAINT fk_option_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id)
)

INSERT INTO option_grown (
    id, complaint_id, position, title, detail, cost_minor, worth_minor, ready, limits_told,
    chosen
)
SELECT
    id, complaint_id, position, title, detail, cost_minor, worth_minor, ready, limits_told,
    chosen
FROM option

DROP TABLE option

ALTER TABLE option_grown RENAME TO option

CREATE INDEX ix_option_complaint_id ON option (complaint_id)

CREATE TABLE reopening (
    id INTEGER NOT NULL,
    complaint_id INTEGER NOT NULL,
    at VARCHAR(27) NOT NULL,
    settled_at VARCHAR(27) NOT NULL,
    reason TEXT NOT NULL,
    new_facts TEXT DEFAULT '' NOT NULL,
    person_id INTEGER,
    CONSTRAINT pk_reopening PRIMARY KEY (id),
    CONSTRAINT ck_reopening_reason_given CHECK (length(trim(reason)) > 0),
    CONSTRAINT fk_reopening_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_reopening_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_reopening_complaint_id ON reopening (complaint_id)

CREATE TABLE review (
    id INTEGER NOT NULL,
    site TEXT NOT NULL,
    posted_on VARCHAR(10) NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    link TEXT DEFAULT '' NOT NULL,
    stars INTEGER,
    customer_id INTEGER,
    complaint_id INTEGER,
    person_id INTEGER,
    reply TEXT DEFAULT '' NOT NULL,
    replied_at VARCHAR(27),
    resolved_at VARCHAR(27),
    CONSTRAINT pk_review PRIMARY KEY (id),
    CONSTRAINT ck_review_stars_in_range CHECK (stars BETWEEN 1 AND 5),
    CONSTRAINT fk_review_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_review_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_review_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_review_complaint_id ON review (complaint_id)

CREATE INDEX ix_review_customer_posted ON review (customer_id, posted_on)

CREATE INDEX ix_review_unanswered ON review (posted_on) WHERE replied_at IS NULL

CREATE TABLE enclosure (
    id INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    added_at VARCHAR(27) NOT NULL,
    contact_id INTEGER,
    complaint_id INTEGER,
    person_id INTEGER,
    CONSTRAINT pk_enclosure PRIMARY KEY (id),
    CONSTRAINT fk_enclosure_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id),
    CONSTRAINT fk_enclosure_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_enclosure_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id),
    CONSTRAINT fk_enclosure_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_enclosure_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_enclosure_complaint_id ON enclosure (complaint_id)

CREATE INDEX ix_enclosure_contact_id ON enclosure (contact_id)

CREATE INDEX ix_enclosure_customer_id ON enclosure (customer_id)

CREATE TABLE promise_grown (
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
    agreed_due_at VARCHAR(27),
    moves INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_promise PRIMARY KEY (id),
    CONSTRAINT ck_promise_moves_not_negative CHECK (moves >= 0),
    CONSTRAINT ck_promise_kept_or_broken CHECK (kept_at IS NULL OR broken_at IS NULL),
    CONSTRAINT ck_promise_what_given CHECK (length(trim(what)) > 0),
    CONSTRAINT fk_promise_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_promise_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_promise_complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id),
    CONSTRAINT fk_promise_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
)

INSERT INTO promise_grown (
    id, customer_id, what, due_at, offset_minutes, person_id, complaint_id, contact_id,
    made_at, kept_at, broken_at, reason
)
SELECT
    id, customer_id, what, due_at, offset_minutes, person_id, complaint_id, contact_id,
    made_at, kept_at, broken_at, reason
FROM promise

DROP TABLE promise

ALTER TABLE promise_grown RENAME TO promise

CREATE INDEX ix_promise_agreed ON promise (agreed_due_at, kept_at) WHERE agreed_due_at IS NOT NULL

CREATE INDEX ix_promise_complaint_id ON promise (complaint_id)

CREATE INDEX ix_promise_contact_id ON promise (contact_id)

CREATE INDEX ix_promise_customer_id ON promise (customer_id)

CREATE INDEX ix_promise_due_at ON promise (due_at, kept_at, agreed_due_at)

CREATE INDEX ix_promise_open ON promise (due_at) WHERE kept_at IS NULL AND broken_at IS NULL

CREATE INDEX ix_promise_open_of_complaint ON promise (complaint_id, due_at) WHERE kept_at IS NULL AND broken_at IS NULL
