-- Saved filters, work on many at once with proof and undo, import, and messages.

create table if not exists segment (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    product_id UUID,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    filter TEXT NOT NULL,
    created_by UUID NOT NULL REFERENCES users (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    deleted_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists segment_of_area on segment (account_id ASC, area_id ASC, product_id ASC, name_key ASC);
create unique index if not exists segment_name on segment (account_id ASC, product_id ASC, name_key ASC) where deleted_at is null and product_id is not null;
create unique index if not exists segment_name_in_area on segment (account_id ASC, area_id ASC, name_key ASC) where deleted_at is null and product_id is null;

create table if not exists bulk_job (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    product_id UUID,
    kind TEXT NOT NULL,
    params TEXT NOT NULL,
    filter TEXT NOT NULL,
    -- Who was selected, as it is asked again before anything is written, and the moment that its days are counted from.
    selection TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    stopped TEXT NOT NULL,
    total BIGINT NOT NULL,
    checksum TEXT NOT NULL,
    done BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    reason TEXT NOT NULL,
    undo_of UUID,
    undo_until BIGINT,
    asked_by UUID NOT NULL REFERENCES users (id),
    key_id UUID,
    signature_id UUID,
    locked_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    ended_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists bulk_job_list on bulk_job (account_id ASC, area_id ASC, created_at DESC, id DESC);
create index if not exists bulk_job_due on bulk_job (locked_until ASC) where ended_at is null;
create unique index if not exists bulk_job_undo on bulk_job (account_id ASC, undo_of ASC) where undo_of is not null;

create table if not exists bulk_item (
    account_id UUID NOT NULL,
    job_id UUID NOT NULL,
    n BIGINT NOT NULL,
    target_id UUID NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    before_image TEXT NOT NULL,
    version_after BIGINT,
    PRIMARY KEY (account_id, job_id, n),
    FOREIGN KEY (account_id, job_id) REFERENCES bulk_job (account_id, id)
);
create index if not exists bulk_item_state on bulk_item (account_id ASC, job_id ASC, state ASC, n ASC);

create table if not exists import_job (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    product_id UUID,
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL,
    file_hash TEXT NOT NULL,
    -- What was found in the file: its encoding, its delimiter, the names of its columns, how its dates are written.
    found TEXT NOT NULL,
    -- The same for files with the same columns, so that the mapping of the last one is proposed again.
    header_hash TEXT NOT NULL,
    options TEXT NOT NULL,
    mapping TEXT NOT NULL,
    state TEXT NOT NULL,
    -- How often it was begun since it last went on.
    tries BIGINT NOT NULL,
    rows_total BIGINT NOT NULL,
    rows_done BIGINT NOT NULL,
    counts TEXT NOT NULL,
    reason TEXT NOT NULL,
    asked_by UUID NOT NULL REFERENCES users (id),
    ground TEXT NOT NULL,
    profile_id UUID,
    signature_id UUID,
    locked_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    ended_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists import_job_list on import_job (account_id ASC, area_id ASC, created_at DESC, id DESC);
create index if not exists import_job_due on import_job (locked_until ASC) where ended_at is null;

-- The file itself, in pieces, so that any process can go on with it.
create table if not exists import_piece (
    account_id UUID NOT NULL,
    job_id UUID NOT NULL,
    n BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (account_id, job_id, n),
    FOREIGN KEY (account_id, job_id) REFERENCES import_job (account_id, id)
);

create table if not exists import_row (
    account_id UUID NOT NULL,
    job_id UUID NOT NULL,
    line BIGINT NOT NULL,
    -- A number made of the address, by which a second line with it is found.
    address_mark BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    enrolment_id UUID,
    PRIMARY KEY (account_id, job_id, line),
    FOREIGN KEY (account_id, job_id) REFERENCES import_job (account_id, id)
);
create index if not exists import_row_address on import_row (account_id ASC, job_id ASC, address_mark ASC);
create index if not exists import_row_enrolment on import_row (account_id ASC, enrolment_id ASC) where enrolment_id is not null;

create table if not exists message (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    product_id UUID,
    job_id UUID,
    class TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    filter TEXT NOT NULL,
    state TEXT NOT NULL,
    leaves_at BIGINT NOT NULL,
    created_by UUID NOT NULL REFERENCES users (id),
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists message_list on message (account_id ASC, area_id ASC, created_at DESC, id DESC);
create index if not exists message_due on message (leaves_at ASC) where state = 'waiting';

create table if not exists message_delivery (
    account_id UUID NOT NULL,
    message_id UUID NOT NULL,
    member_id UUID NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    token_hash BYTEA NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (account_id, message_id, member_id),
    FOREIGN KEY (account_id, message_id) REFERENCES message (account_id, id),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);
create unique index if not exists message_delivery_token on message_delivery (account_id ASC, token_hash ASC);
create index if not exists message_delivery_of_member on message_delivery (account_id ASC, member_id ASC, sent_at DESC);
