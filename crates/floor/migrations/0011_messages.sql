-- Messages to members: written, sent off, handed over letter by letter; and what each member wants to be sent (3.10).
-- No build wrote into the first form of these tables.

drop table if exists message_delivery;
drop table if exists message;

create table if not exists message (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    product_id UUID,
    class TEXT NOT NULL,
    -- By language.
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Who is meant, by ids, and the same as text.
    audience TEXT NOT NULL,
    filter TEXT NOT NULL,
    state TEXT NOT NULL,
    stopped TEXT NOT NULL,
    leaves_at BIGINT NOT NULL,
    total BIGINT NOT NULL,
    written BIGINT NOT NULL,
    left_out BIGINT NOT NULL,
    arrived BIGINT NOT NULL,
    bounced BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    created_by UUID NOT NULL REFERENCES users (id),
    key_id UUID,
    signature_id UUID,
    sent_off_at BIGINT,
    ended_at BIGINT,
    -- Until when it is asked what became of its letters.
    asked_until BIGINT,
    locked_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create index if not exists message_list on message (account_id ASC, area_id ASC, created_at DESC, id DESC);
create index if not exists message_quota on message (account_id ASC, area_id ASC, sent_off_at ASC) where sent_off_at is not null;
create index if not exists message_due on message (locked_until ASC) where state in ('waiting', 'sending');
create index if not exists message_asked on message (asked_until ASC) where asked_until is not null;

create table if not exists message_delivery (
    account_id UUID NOT NULL,
    message_id UUID NOT NULL,
    n BIGINT NOT NULL,
    member_id UUID NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    letter_id UUID,
    token_hash BYTEA,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, message_id, member_id),
    FOREIGN KEY (account_id, message_id) REFERENCES message (account_id, id),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);
create unique index if not exists message_delivery_turn on message_delivery (account_id ASC, message_id ASC, n ASC);
create index if not exists message_delivery_state on message_delivery (account_id ASC, message_id ASC, state ASC, n ASC);
create index if not exists message_delivery_of_member on message_delivery (account_id ASC, member_id ASC, changed_at DESC);
create unique index if not exists message_delivery_token on message_delivery (account_id ASC, token_hash ASC) where token_hash is not null;

-- When the next letter to a domain may leave.
create table if not exists letter_pace (
    domain TEXT NOT NULL PRIMARY KEY,
    free_at BIGINT NOT NULL
);

-- What a member said he wants to be sent: `marketing`, `area`, or the news of one product by its id.
create table if not exists member_choice (
    account_id UUID NOT NULL,
    member_id UUID NOT NULL,
    topic TEXT NOT NULL,
    wanted BOOLEAN NOT NULL,
    -- How it was said: by the link of a letter, to the team, through the API.
    told TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, member_id, topic),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);
