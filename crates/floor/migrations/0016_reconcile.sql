-- The keys by which an area asks its seller’s system for sales that were never reported, and what the last look came to.
create table if not exists purchase_reconcile (
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    client_id TEXT NOT NULL,
    client_secret TEXT NOT NULL,
    basic TEXT NOT NULL,
    base_url TEXT NOT NULL,
    token_url TEXT NOT NULL,
    -- Sales ordered before this are none of our business.
    since BIGINT NOT NULL,
    -- Up to here everything was read.
    read_through BIGINT,
    next_at BIGINT NOT NULL,
    run_until BIGINT NOT NULL,
    last_run_at BIGINT,
    last_good_at BIGINT,
    looked BIGINT NOT NULL,
    known BIGINT NOT NULL,
    applied BIGINT NOT NULL,
    unmapped BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    -- What kept the last look from its end, and which sales went wrong in it.
    problem TEXT NOT NULL,
    detail TEXT NOT NULL,
    failures TEXT NOT NULL,
    made_by UUID REFERENCES users (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, area_id, provider),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists purchase_reconcile_due on purchase_reconcile (next_at ASC);
