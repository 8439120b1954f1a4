-- Sales as they were told to us, kept raw, and what they fold into.

-- A token that a seller’s platform shows with every report. Two may be valid while one replaces the other.
create table if not exists purchase_source (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    secret_hash BYTEA NOT NULL,
    -- Only where reports are signed with it; a token that is merely shown is kept as its hash.
    secret_key BYTEA,
    hint TEXT NOT NULL,
    created_by UUID REFERENCES users (id),
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    retired_at BIGINT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists purchase_source_of_area on purchase_source (account_id ASC, area_id ASC, provider ASC);

-- Wrong tokens, counted by the day; of what came with them no more is kept than hash and size of the last.
create table if not exists purchase_refusal (
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    day BIGINT NOT NULL,
    n BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    last_hash BYTEA NOT NULL,
    last_size BIGINT NOT NULL,
    PRIMARY KEY (account_id, area_id, provider, day),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);

create table if not exists purchase_event (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    event_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    occurred_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    problem TEXT NOT NULL,
    purchase_code TEXT NOT NULL,
    subscriber_code TEXT NOT NULL,
    product_ref TEXT NOT NULL,
    product_name TEXT NOT NULL,
    -- What was told, without what nobody here needs to know of a buyer.
    body TEXT NOT NULL,
    body_hash BYTEA NOT NULL,
    tries BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    applied_at BIGINT,
    redacted_at BIGINT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists purchase_event_once on purchase_event (account_id ASC, area_id ASC, provider ASC, event_id ASC);
create index if not exists purchase_event_of_purchase on purchase_event (account_id ASC, area_id ASC, provider ASC, purchase_code ASC);
create index if not exists purchase_event_of_subscriber on purchase_event (account_id ASC, area_id ASC, provider ASC, subscriber_code ASC);
create index if not exists purchase_event_list on purchase_event (account_id ASC, state ASC, received_at DESC, id DESC);
create index if not exists purchase_event_due on purchase_event (locked_until ASC) where state = 'waiting';
create index if not exists purchase_event_old on purchase_event (received_at ASC) where redacted_at is null;

-- One transaction of a provider, folded from its events. The word transaction is taken by both engines.
create table if not exists purchase (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    code TEXT NOT NULL,
    product_id UUID,
    offer_code TEXT NOT NULL,
    subscriber_code TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    buyer_email TEXT NOT NULL,
    buyer_email_key TEXT NOT NULL,
    buyer_name TEXT NOT NULL,
    buyer_search TEXT NOT NULL,
    member_id UUID,
    status TEXT NOT NULL,
    amount BIGINT NOT NULL,
    returned_amount BIGINT,
    currency TEXT NOT NULL,
    payment TEXT NOT NULL,
    recurrence BIGINT,
    ordered_at BIGINT NOT NULL,
    approved_at BIGINT,
    warranty_until BIGINT,
    warranty_over BOOLEAN NOT NULL,
    refunded_at BIGINT,
    -- What a person should look at, and what somebody has looked at.
    needs_review TEXT NOT NULL,
    reviewed TEXT NOT NULL,
    -- The grants that were decided last, so that only what changed is written.
    decided TEXT NOT NULL,
    last_event_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists purchase_code on purchase (account_id ASC, area_id ASC, provider ASC, code ASC);
create index if not exists purchase_list on purchase (account_id ASC, ordered_at DESC, id DESC);
create index if not exists purchase_of_member on purchase (account_id ASC, member_id ASC, ordered_at DESC);
create index if not exists purchase_of_buyer on purchase (account_id ASC, area_id ASC, buyer_email_key ASC);
create index if not exists purchase_of_subscriber on purchase (account_id ASC, area_id ASC, provider ASC, subscriber_code ASC);

create table if not exists subscription (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    code TEXT NOT NULL,
    product_id UUID,
    plan TEXT NOT NULL,
    offer_code TEXT NOT NULL,
    offer_at BIGINT NOT NULL,
    buyer_email TEXT NOT NULL,
    buyer_email_key TEXT NOT NULL,
    buyer_name TEXT NOT NULL,
    buyer_search TEXT NOT NULL,
    member_id UUID,
    status TEXT NOT NULL,
    since BIGINT,
    paid_through BIGINT,
    charges BIGINT NOT NULL,
    decided TEXT NOT NULL,
    -- When to look again although nothing was told.
    decide_at BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists subscription_code on subscription (account_id ASC, area_id ASC, provider ASC, code ASC);
create index if not exists subscription_list on subscription (account_id ASC, created_at DESC, id DESC);
create index if not exists subscription_of_member on subscription (account_id ASC, member_id ASC);
create index if not exists subscription_due on subscription (decide_at ASC) where decide_at is not null;

-- Each effect of a purchase happens once, whatever is delivered how often.
create table if not exists purchase_effect (
    account_id UUID NOT NULL,
    purchase_id UUID NOT NULL,
    effect TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, purchase_id, effect)
);
