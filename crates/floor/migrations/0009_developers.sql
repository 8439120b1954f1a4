-- Doors for other systems: keys, what people used, connected apps and their things, and what other systems are told.

create table if not exists api_key (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    name TEXT NOT NULL,
    token_hash BYTEA NOT NULL,
    hint TEXT NOT NULL,
    permissions TEXT NOT NULL,
    maker_id UUID NOT NULL REFERENCES users (id),
    replaced_by UUID,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    retires_at BIGINT,
    revoked_at BIGINT,
    end_reason TEXT NOT NULL,
    last_used_at BIGINT,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists api_key_token on api_key (token_hash ASC);
create index if not exists api_key_of_maker on api_key (account_id ASC, maker_id ASC);
create index if not exists api_key_list on api_key (account_id ASC, created_at DESC, id DESC);

-- When somebody last used what his profile gives him, to the hour.
create table if not exists permission_use (
    account_id UUID NOT NULL REFERENCES account (id),
    user_id UUID NOT NULL REFERENCES users (id),
    permission TEXT NOT NULL,
    last_used_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, user_id, permission)
);

create table if not exists connected_app (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists connected_app_name on connected_app (account_id ASC, name_key ASC);

-- A kind of thing belongs to one app of an account, so that a question names no app.
create table if not exists app_kind (
    account_id UUID NOT NULL,
    kind TEXT NOT NULL,
    app_id UUID NOT NULL,
    open BOOLEAN NOT NULL,
    actions TEXT NOT NULL,
    PRIMARY KEY (account_id, kind),
    FOREIGN KEY (account_id, app_id) REFERENCES connected_app (account_id, id)
);
create index if not exists app_kind_of_app on app_kind (account_id ASC, app_id ASC);

-- What an app registered: the things that are asked about, and people of its own.
create table if not exists app_thing (
    account_id UUID NOT NULL,
    app_id UUID NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    properties TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, app_id, role, kind, id),
    FOREIGN KEY (account_id, app_id) REFERENCES connected_app (account_id, id)
);

-- Permissions of an app that a profile gives.
create table if not exists app_grant (
    account_id UUID NOT NULL,
    app_id UUID NOT NULL,
    profile_id UUID NOT NULL,
    permission TEXT NOT NULL,
    PRIMARY KEY (account_id, profile_id, app_id, permission),
    FOREIGN KEY (account_id, app_id) REFERENCES connected_app (account_id, id),
    FOREIGN KEY (account_id, profile_id) REFERENCES profile (account_id, id)
);

create table if not exists webhook (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    url TEXT NOT NULL,
    types TEXT NOT NULL,
    state TEXT NOT NULL,
    secret TEXT NOT NULL,
    old_secret TEXT NOT NULL,
    old_secret_until BIGINT,
    maker_id UUID NOT NULL REFERENCES users (id),
    failing_since BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);

-- What is told, once for every receiver.
create table if not exists webhook_message (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create index if not exists webhook_message_by_age on webhook_message (created_at ASC);

create table if not exists webhook_delivery (
    account_id UUID NOT NULL,
    webhook_id UUID NOT NULL,
    message_id UUID NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    answered BIGINT,
    last_error TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (account_id, webhook_id, message_id),
    FOREIGN KEY (account_id, webhook_id) REFERENCES webhook (account_id, id),
    FOREIGN KEY (account_id, message_id) REFERENCES webhook_message (account_id, id)
);
create index if not exists webhook_delivery_due on webhook_delivery (run_at ASC) where state = 'waiting';
create index if not exists webhook_delivery_list on webhook_delivery (account_id ASC, webhook_id ASC, created_at DESC, message_id DESC);
