-- Sales as they were told to us, kept raw, and what they fold into.

-- A token that a seller’s platform shows with every delivery. Two may be valid while one replaces the other.
create table if not exists purchase_source (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    secret_hash BYTEA NOT NULL,
    secret_key BYTEA,
    hint TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists purchase_source_of_area on purchase_source (account_id ASC, area_id ASC, provider ASC);

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
    body TEXT NOT NULL,
    body_hash BYTEA NOT NULL,
    locked_until BIGINT NOT NULL,
    applied_at BIGINT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists purchase_event_once on purchase_event (account_id ASC, area_id ASC, provider ASC, event_id ASC);
create index if not exists purchase_event_of_purchase on purchase_event (account_id ASC, area_id ASC, provider ASC, purchase_code ASC);
create index if not exists purchase_event_of_subscriber on purchase_event (account_id ASC, area_id ASC, provider ASC, subscriber_code ASC);
create index if not exists purchase_event_list on purchase_event (account_id ASC, state ASC, received_at DESC, id DESC);
create index if not exists purchase_event_due on purchase_event (locked_until ASC) where state = 'waiting';

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
    member_id UUID,
    status TEXT NOT NULL,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    payment TEXT NOT NULL,
    recurrence BIGINT,
    ordered_at BIGINT NOT NULL,
    approved_at BIGINT,
    warranty_until BIGINT,
    refunded_at BIGINT,
    needs_review TEXT NOT NULL,
    last_event_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists purchase_code on purchase (account_id ASC, area_id ASC, provider ASC, code ASC);
create index if not exists purchase_list on purchase (account_id ASC, ordered_at DESC, id DESC);
create index if not exists purchase_of_member on purchase (account_id ASC, member_id ASC, ordered_at DESC);
create index if not exists purchase_of_buyer on purchase (account_id ASC, buyer_email_key ASC);

create table if not exists subscription (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    code TEXT NOT NULL,
    product_id UUID,
    plan TEXT NOT NULL,
    offer_code TEXT NOT NULL,
    member_id UUID,
    status TEXT NOT NULL,
    paid_through BIGINT,
    cancelled_at BIGINT,
    recurrence BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists subscription_code on subscription (account_id ASC, area_id ASC, provider ASC, code ASC);
create index if not exists subscription_of_member on subscription (account_id ASC, member_id ASC);
create index if not exists subscription_due on subscription (paid_through ASC) where paid_through is not null;

-- Each effect of a purchase happens once, whatever is delivered how often.
create table if not exists purchase_effect (
    account_id UUID NOT NULL,
    purchase_id UUID NOT NULL,
    effect TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, purchase_id, effect)
);
