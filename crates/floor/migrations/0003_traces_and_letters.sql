-- What happened, the letters that follow from it, and what makes a repeated request harmless.

-- Names live here and nowhere in the chain, so that a person can be forgotten and the chain still verifies.
create table if not exists audit_person (
    person_ref UUID NOT NULL PRIMARY KEY,
    user_id UUID,
    email_key TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL
);
create unique index if not exists audit_person_user on audit_person (user_id ASC) where user_id is not null;
create index if not exists audit_person_email on audit_person (email_key ASC);

create table if not exists audit_address (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_ref UUID NOT NULL,
    address TEXT NOT NULL
);
create index if not exists audit_address_of_person on audit_address (person_ref ASC);

create table if not exists audit_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    account_id UUID,
    actor_ref UUID,
    subject_ref UUID,
    kind TEXT NOT NULL,
    ground TEXT NOT NULL,
    profile_id UUID,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    route TEXT NOT NULL,
    request_id TEXT NOT NULL,
    signature_id UUID,
    data TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
create index if not exists audit_of_account on audit_entry (account_id ASC, seq DESC);
create index if not exists audit_of_account_by_actor on audit_entry (account_id ASC, actor_ref ASC);
create index if not exists audit_of_actor on audit_entry (actor_ref ASC, seq DESC);
create index if not exists audit_of_subject on audit_entry (subject_ref ASC, seq DESC);

create table if not exists audit_head (
    id BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000')
on conflict (id) do nothing;

create table if not exists audit_checkpoint (
    seq BIGINT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    at BIGINT NOT NULL
);

create table if not exists outbox (
    id UUID NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    account_id UUID,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    lang TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    last_error TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT
);
create unique index if not exists outbox_key on outbox (key ASC);
create index if not exists outbox_due on outbox (run_at ASC, id ASC) where state = 'waiting';
create index if not exists outbox_list on outbox (created_at DESC, id DESC);

create table if not exists idempotency (
    user_id UUID NOT NULL REFERENCES users (id),
    key TEXT NOT NULL,
    fingerprint BYTEA NOT NULL,
    state TEXT NOT NULL,
    status BIGINT NOT NULL,
    body TEXT NOT NULL,
    etag TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, key)
);
create index if not exists idempotency_by_age on idempotency (created_at ASC);

create table if not exists setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
