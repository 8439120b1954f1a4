-- The partner programme: agencies, their tagged employees, what they ask of clients, and the credit for their work.
-- In what a partner and a client share, account_id is the client; a second index serves the partner.

create table if not exists partner_programme (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    state TEXT NOT NULL,
    enrolled_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);

-- Domains that a partner has shown to be its own.
create table if not exists partner_domain (
    account_id UUID NOT NULL REFERENCES account (id),
    domain TEXT NOT NULL,
    proved_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, domain)
);

-- One tagging of one user, from the tag to its end; the next one is another row. The reference is the one of the
-- activity log, so that a closed month can be computed again after the person was erased.
create table if not exists partner_employee (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    user_id UUID NOT NULL REFERENCES users (id),
    person_ref UUID NOT NULL,
    state TEXT NOT NULL,
    tagged_at BIGINT NOT NULL,
    tagged_by UUID NOT NULL REFERENCES users (id),
    ended_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists partner_employee_tagged on partner_employee (account_id ASC, user_id ASC) where state = 'tagged';
create index if not exists partner_employee_of_user on partner_employee (user_id ASC, account_id ASC);
create index if not exists partner_employee_by_ref on partner_employee (person_ref ASC, account_id ASC);

create table if not exists partner_relation (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    partner_id UUID NOT NULL REFERENCES account (id),
    state TEXT NOT NULL,
    linked_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists partner_relation_live on partner_relation (account_id ASC, partner_id ASC) where state <> 'ended';
create index if not exists partner_relation_of_partner on partner_relation (partner_id ASC, account_id ASC, linked_at DESC);

-- What a client tells its partner, so that its requests come with a letter.
create table if not exists partner_code (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    code TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

create table if not exists partner_request (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    partner_id UUID NOT NULL REFERENCES account (id),
    user_id UUID NOT NULL REFERENCES users (id),
    email_key TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by UUID NOT NULL REFERENCES users (id),
    by_letter BOOLEAN NOT NULL,
    again_after_no BOOLEAN NOT NULL,
    answered_at BIGINT,
    answered_by UUID REFERENCES users (id),
    profile_id UUID,
    access_until BIGINT,
    manages_people BOOLEAN NOT NULL,
    ended_at BIGINT,
    deleted_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
-- Whoever waits or is let in holds the address at the client against every other partner: a race has one winner.
create unique index if not exists partner_claim on partner_request (account_id ASC, email_key ASC) where state in ('pending', 'granted');
create unique index if not exists partner_request_open on partner_request (account_id ASC, partner_id ASC, user_id ASC) where state in ('pending', 'granted');
create index if not exists partner_request_list on partner_request (account_id ASC, asked_at DESC, id DESC);
create index if not exists partner_request_of_partner on partner_request (partner_id ASC, user_id ASC, account_id ASC, asked_at DESC);
create index if not exists partner_request_of_user on partner_request (user_id ASC, partner_id ASC);
create index if not exists partner_request_waiting on partner_request (asked_at ASC) where state = 'pending';
create index if not exists partner_request_until on partner_request (access_until ASC) where state = 'granted';

-- A number that leads to no client that can be asked. It looks to the partner like a client that has not answered.
create table if not exists partner_knock (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    user_id UUID NOT NULL REFERENCES users (id),
    hub_id BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by UUID NOT NULL REFERENCES users (id),
    ended_at BIGINT,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists partner_knock_open on partner_knock (account_id ASC, user_id ASC, hub_id ASC) where ended_at is null;

create table if not exists partner_conflict (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    partner_id UUID NOT NULL REFERENCES account (id),
    user_id UUID NOT NULL REFERENCES users (id),
    email_key TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by UUID NOT NULL REFERENCES users (id),
    relayed_at BIGINT,
    instead_key TEXT NOT NULL,
    ended_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists partner_conflict_open on partner_conflict (account_id ASC, partner_id ASC, user_id ASC) where state in ('open', 'relayed');
create index if not exists partner_conflict_about on partner_conflict (account_id ASC, email_key ASC, opened_at ASC);
create index if not exists partner_conflict_of_partner on partner_conflict (partner_id ASC, user_id ASC, account_id ASC);

-- The question to a client that had let somebody in by itself: keep this person as your own collaborator?
create table if not exists partner_keep (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    partner_id UUID NOT NULL REFERENCES account (id),
    user_id UUID NOT NULL REFERENCES users (id),
    membership_id UUID NOT NULL,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_by UUID REFERENCES users (id),
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists partner_keep_open on partner_keep (account_id ASC, user_id ASC) where state = 'open';
create index if not exists partner_keep_waiting on partner_keep (asked_at ASC) where state = 'open';

-- What a client pays from an instant on, as the operator knows it; a later row takes the place of an earlier one.
create table if not exists client_revenue (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    from_at BIGINT NOT NULL,
    currency TEXT NOT NULL,
    price BIGINT NOT NULL,
    period TEXT NOT NULL,
    state TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create index if not exists client_revenue_now on client_revenue (account_id ASC, from_at DESC, set_at DESC);

-- How an amount is written, and how many of its smallest units make one point.
create table if not exists credit_rate (
    currency TEXT NOT NULL PRIMARY KEY,
    digits BIGINT NOT NULL,
    per_point BIGINT NOT NULL
);
insert into credit_rate (currency, digits, per_point) values
    ('USD', 2, 10000), ('EUR', 2, 7500), ('BRL', 2, 50000), ('MXN', 2, 180000), ('GBP', 2, 7500),
    ('COP', 2, 40000000), ('CLP', 0, 90000), ('ARS', 2, 10000000), ('JPY', 0, 15000)
on conflict (currency) do nothing;

-- A closed month: the one text of its ledger, never changed.
create table if not exists credit_month (
    month TEXT NOT NULL PRIMARY KEY,
    closed_at BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    ledger TEXT NOT NULL
);

-- The same, line by line for each partner; what is found later is added and never written over.
create table if not exists credit_line (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    month TEXT NOT NULL,
    client_id UUID NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    minor BIGINT NOT NULL,
    mrr BIGINT NOT NULL,
    servicing BIGINT NOT NULL,
    earned TEXT NOT NULL,
    odd_unit BOOLEAN NOT NULL,
    acts TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create index if not exists credit_line_of_month on credit_line (account_id ASC, month DESC, client_id ASC, id ASC);
create index if not exists credit_line_all on credit_line (month ASC, id ASC);
