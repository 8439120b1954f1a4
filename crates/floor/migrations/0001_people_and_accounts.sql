-- People, what proves who they are, and the accounts they own.
-- The portable subset is told in docs/migrations.md; every statement may run twice.

create table if not exists users (
    id UUID NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    email_verified_at BIGINT,
    email_changed_at BIGINT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    lang TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    theme TEXT NOT NULL,
    shortcuts BOOLEAN NOT NULL,
    password_hash TEXT,
    password_set_at BIGINT,
    disabled_at BIGINT,
    erased_at BIGINT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
create unique index if not exists users_email on users (email_key ASC);

-- Addresses that a person proved and uses no longer: erasing him has to find what stands under these too.
create table if not exists former_email (
    user_id UUID NOT NULL REFERENCES users (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    PRIMARY KEY (user_id, email_key)
);

create table if not exists session (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    id UUID NOT NULL,
    user_id UUID NOT NULL REFERENCES users (id),
    kind TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    agent TEXT NOT NULL,
    address TEXT NOT NULL
);
create unique index if not exists session_id on session (id ASC);
create index if not exists session_of_user on session (user_id ASC, last_seen_at DESC);

-- A one-time link or code sent by mail.
create table if not exists ticket (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    id UUID NOT NULL,
    purpose TEXT NOT NULL,
    user_id UUID,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    next TEXT NOT NULL,
    tries BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
create index if not exists ticket_by_expiry on ticket (expires_at ASC);

create table if not exists signature (
    user_id UUID NOT NULL PRIMARY KEY REFERENCES users (id),
    secret_hash TEXT NOT NULL,
    tries BIGINT NOT NULL,
    lock_level BIGINT NOT NULL,
    locked_until BIGINT,
    hold_until BIGINT,
    set_at BIGINT NOT NULL
);

-- One signature given for one purpose and one payload.
create table if not exists signing (
    id UUID NOT NULL PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES users (id),
    purpose TEXT NOT NULL,
    digest BYTEA NOT NULL,
    issued_at BIGINT NOT NULL,
    used_at BIGINT
);

-- A deed that waits for its signature, so that nothing typed is lost on the way.
create table if not exists draft (
    id UUID NOT NULL PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES users (id),
    account_id UUID,
    purpose TEXT NOT NULL,
    payload TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
create index if not exists draft_by_expiry on draft (expires_at ASC);

create table if not exists attempt (
    key TEXT NOT NULL,
    window_start BIGINT NOT NULL,
    hits BIGINT NOT NULL,
    PRIMARY KEY (key, window_start)
);
create index if not exists attempt_by_window on attempt (window_start ASC);

create table if not exists account (
    id UUID NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    hub_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    owner_id UUID NOT NULL REFERENCES users (id),
    state TEXT NOT NULL,
    legal_name TEXT NOT NULL,
    tax_id TEXT NOT NULL,
    country TEXT NOT NULL,
    legal_address TEXT NOT NULL,
    payout TEXT NOT NULL,
    withdrawals_held_until BIGINT,
    authz_epoch BIGINT NOT NULL,
    authz_changed_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    closed_at BIGINT,
    version BIGINT NOT NULL
);
create unique index if not exists account_slug on account (slug ASC);
create unique index if not exists account_hub on account (hub_id ASC);
create index if not exists account_owner on account (owner_id ASC);
create index if not exists account_changed on account (authz_changed_at ASC);

create table if not exists transfer (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    state TEXT NOT NULL,
    from_user UUID NOT NULL REFERENCES users (id),
    to_user UUID NOT NULL REFERENCES users (id),
    old_owner_profile UUID,
    offered_at BIGINT NOT NULL,
    accepted_at BIGINT,
    ended_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists transfer_open on transfer (account_id ASC) where state in ('offered', 'cooling');

create table if not exists erasure (
    user_id UUID NOT NULL REFERENCES users (id),
    id UUID NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    ended_at BIGINT
);
create unique index if not exists erasure_open on erasure (user_id ASC) where state = 'waiting';
