-- What the books keep: uses of vouchers, and the reports that were exported.
-- Statements are parted by empty lines.

CREATE TABLE exported_report (
    id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    from_on VARCHAR(10) NOT NULL,
    to_on VARCHAR(10) NOT NULL,
    exported_at VARCHAR(27) NOT NULL,
    offset_minutes INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    lines TEXT DEFAULT '' NOT NULL,
    file_name TEXT DEFAULT '' NOT NULL,
    sent_at VARCHAR(27),
    person_id INTEGER,
    CONSTRAINT pk_exported_report PRIMARY KEY (id),
    CONSTRAINT ck_exported_report_kind_known CHECK (kind IN ('accountant', 'customers', 'complaints', 'causes', 'people', 'customer', 'letters', 'insight')),
    CONSTRAINT fk_exported_report_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_exported_report_period ON exported_report (kind, from_on, to_on, exported_at)

CREATE TABLE voucher_use (
    id INTEGER NOT NULL,
    redress_id INTEGER NOT NULL,
    used_on VARCHAR(10) NOT NULL,
    amount_minor BIGINT NOT NULL,
    lapsed BOOLEAN DEFAULT '0' NOT NULL,
    purchase_id INTEGER,
    note TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_voucher_use PRIMARY KEY (id),
    CONSTRAINT ck_voucher_use_amount_some CHECK (amount_minor > 0),
    CONSTRAINT fk_voucher_use_redress_id FOREIGN KEY(redress_id) REFERENCES redress (id),
    CONSTRAINT fk_voucher_use_purchase_id FOREIGN KEY(purchase_id) REFERENCES purchase (id)
)

CREATE INDEX ix_voucher_use_purchase_id ON voucher_use (purchase_id)

CREATE INDEX ix_voucher_use_redress_id ON voucher_use (redress_id)

CREATE INDEX ix_voucher_use_used_on ON voucher_use (used_on, redress_id, amount_minor)
