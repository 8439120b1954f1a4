-- Members whose data was erased: what is left is a hash of each address, so that what is told of them late is kept without
-- saying whom it was about, and so that whoever wanted no messages gets none after coming back.

create table if not exists erased_address (
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    address_hash BYTEA NOT NULL,
    member_id UUID NOT NULL,
    erased_at BIGINT NOT NULL,
    unsubscribed_at BIGINT,
    PRIMARY KEY (account_id, area_id, address_hash, member_id),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);

-- The payments and the subscribers that were his: whatever is told of them from now on names nobody.
create table if not exists erased_sale (
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    what TEXT NOT NULL,
    code TEXT NOT NULL,
    member_id UUID NOT NULL,
    PRIMARY KEY (account_id, area_id, provider, what, code),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);

-- People whom the log of one account names no more, although another account’s log still does.
create table if not exists audit_forgotten (
    account_id UUID NOT NULL REFERENCES account (id),
    person_ref UUID NOT NULL,
    PRIMARY KEY (account_id, person_ref)
);
