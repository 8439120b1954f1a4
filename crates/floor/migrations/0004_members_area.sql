-- Members areas, what is sold in them, who is a member, and why each of them may come in.
-- In enrolments a moment of 0 means never or not known, so that lists can be sorted by it on every engine, and a progress
-- of -1 means that nothing counts. status, status_until and access_until are made anew from the grants with every change.

create table if not exists area (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    lang TEXT NOT NULL,
    access_resend_from TEXT NOT NULL,
    message_quota BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);

-- Which account an address of a members area leads to, for all accounts of the server.
create table if not exists area_address (
    slug TEXT NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    area_id UUID NOT NULL
);

create table if not exists product (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    state TEXT NOT NULL,
    access_days BIGINT,
    after_last_cycle TEXT NOT NULL,
    overdue_grace_days BIGINT NOT NULL,
    on_chargeback TEXT NOT NULL,
    on_dispute TEXT NOT NULL,
    pages_per_week BIGINT NOT NULL,
    plus_enabled BOOLEAN NOT NULL,
    bundle_adds_later BOOLEAN NOT NULL,
    team_included BOOLEAN NOT NULL,
    starts_at BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists product_name on product (account_id ASC, area_id ASC, name_key ASC) where state <> 'archived';

-- What a seller’s platform calls a product.
create table if not exists product_reference (
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    provider TEXT NOT NULL,
    external_id TEXT NOT NULL,
    product_id UUID NOT NULL,
    PRIMARY KEY (account_id, area_id, provider, external_id),
    FOREIGN KEY (account_id, product_id) REFERENCES product (account_id, id)
);

create table if not exists bundle_item (
    account_id UUID NOT NULL,
    bundle_id UUID NOT NULL,
    product_id UUID NOT NULL,
    position BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, bundle_id, product_id),
    FOREIGN KEY (account_id, bundle_id) REFERENCES product (account_id, id),
    FOREIGN KEY (account_id, product_id) REFERENCES product (account_id, id)
);

-- A group: the class of a product that a member sits in.
create table if not exists product_group (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    product_id UUID NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    is_default BOOLEAN NOT NULL,
    external_id TEXT NOT NULL,
    deleted_at BIGINT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, product_id) REFERENCES product (account_id, id)
);
create unique index if not exists product_group_name on product_group (account_id ASC, product_id ASC, name_key ASC) where deleted_at is null;
create unique index if not exists product_group_default on product_group (account_id ASC, product_id ASC) where is_default and deleted_at is null;

create table if not exists offer (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    product_id UUID NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    group_id UUID,
    plus_seats BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    retired_at BIGINT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, product_id) REFERENCES product (account_id, id),
    FOREIGN KEY (account_id, group_id) REFERENCES product_group (account_id, id)
);
create unique index if not exists offer_code on offer (account_id ASC, product_id ASC, code ASC);

create table if not exists module (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    product_id UUID NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    is_extra BOOLEAN NOT NULL,
    is_public BOOLEAN NOT NULL,
    external_id TEXT NOT NULL,
    deleted_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, product_id) REFERENCES product (account_id, id)
);
create index if not exists module_of_product on module (account_id ASC, product_id ASC, position ASC);

-- A page: a lesson, a quiz, a webinar or an advertisement. Whom it is for and when it opens stand with it.
create table if not exists page (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    product_id UUID NOT NULL,
    module_id UUID NOT NULL,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    published BOOLEAN NOT NULL,
    required BOOLEAN NOT NULL,
    has_media BOOLEAN NOT NULL,
    release TEXT NOT NULL,
    release_at BIGINT,
    release_days BIGINT,
    release_quiz_id UUID,
    expire_days BIGINT,
    pass_bp BIGINT,
    max_attempts BIGINT,
    deleted_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, module_id) REFERENCES module (account_id, id)
);
create index if not exists page_of_product on page (account_id ASC, product_id ASC, module_id ASC, position ASC);

-- The groups that may see a page; a page without a row here is for all.
create table if not exists page_group (
    account_id UUID NOT NULL,
    page_id UUID NOT NULL,
    group_id UUID NOT NULL,
    PRIMARY KEY (account_id, page_id, group_id),
    FOREIGN KEY (account_id, page_id) REFERENCES page (account_id, id),
    FOREIGN KEY (account_id, group_id) REFERENCES product_group (account_id, id)
);

create table if not exists member (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    user_id UUID REFERENCES users (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    lang TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    external_id TEXT NOT NULL,
    last_access_at BIGINT NOT NULL,
    unsubscribed_at BIGINT,
    bounced_at BIGINT,
    erased_at BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, area_id) REFERENCES area (account_id, id)
);
create unique index if not exists member_address on member (account_id ASC, area_id ASC, email_key ASC) where erased_at is null;
create index if not exists member_by_access on member (account_id ASC, area_id ASC, last_access_at ASC, id ASC);
create index if not exists member_by_name on member (account_id ASC, area_id ASC, sort_key ASC, id ASC);
create index if not exists member_by_address on member (account_id ASC, area_id ASC, email_key ASC, id ASC);
create index if not exists member_by_age on member (account_id ASC, area_id ASC, created_at ASC, id ASC);
create index if not exists member_of_user on member (user_id ASC) where user_id is not null;
create index if not exists member_everywhere on member (email_key ASC);

create table if not exists member_tag (
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    tag_key TEXT NOT NULL,
    member_id UUID NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (account_id, area_id, tag_key, member_id),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);
create index if not exists member_tag_of_member on member_tag (account_id ASC, member_id ASC, tag_key ASC);

-- Addresses that belonged to a member before, so that a later purchase under one of them finds the same person.
create table if not exists member_alias (
    account_id UUID NOT NULL,
    area_id UUID NOT NULL,
    email_key TEXT NOT NULL,
    member_id UUID NOT NULL,
    PRIMARY KEY (account_id, area_id, email_key),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);

create table if not exists enrolment (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    product_id UUID NOT NULL,
    member_id UUID NOT NULL,
    role TEXT NOT NULL,
    group_id UUID,
    group_locked BOOLEAN NOT NULL,
    status TEXT NOT NULL,
    -- When the status is to be decided anew although nobody did anything; access_until is when open access ends, 0 if never.
    status_until BIGINT,
    access_until BIGINT NOT NULL,
    blocked_at BIGINT,
    block_reason TEXT NOT NULL,
    blocked_by UUID REFERENCES users (id),
    access_type TEXT NOT NULL,
    plus_state TEXT NOT NULL,
    enrolled_at BIGINT NOT NULL,
    first_access_at BIGINT NOT NULL,
    last_access_at BIGINT NOT NULL,
    access_count BIGINT NOT NULL,
    purchased_at BIGINT NOT NULL,
    last_purchase_at BIGINT NOT NULL,
    drip_anchor_at BIGINT NOT NULL,
    pages_total BIGINT NOT NULL,
    pages_done BIGINT NOT NULL,
    progress_bp BIGINT NOT NULL,
    recount_due BOOLEAN NOT NULL,
    completed_at BIGINT NOT NULL,
    engagement TEXT NOT NULL,
    engagement_score BIGINT NOT NULL,
    engagement_at BIGINT NOT NULL,
    points BIGINT NOT NULL,
    sort_key BYTEA NOT NULL,
    email_key TEXT NOT NULL,
    removed_at BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, product_id) REFERENCES product (account_id, id),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id),
    FOREIGN KEY (account_id, group_id) REFERENCES product_group (account_id, id)
);
create unique index if not exists enrolment_of_member on enrolment (account_id ASC, member_id ASC, product_id ASC);
create index if not exists enrolment_by_access on enrolment (account_id ASC, product_id ASC, last_access_at ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_name on enrolment (account_id ASC, product_id ASC, sort_key ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_address on enrolment (account_id ASC, product_id ASC, email_key ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_status on enrolment (account_id ASC, product_id ASC, status ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_engagement on enrolment (account_id ASC, product_id ASC, engagement_score ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_progress on enrolment (account_id ASC, product_id ASC, progress_bp ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_purchase on enrolment (account_id ASC, product_id ASC, purchased_at ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_first_access on enrolment (account_id ASC, product_id ASC, first_access_at ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_points on enrolment (account_id ASC, product_id ASC, points ASC, id ASC) where removed_at is null;
create index if not exists enrolment_by_group on enrolment (account_id ASC, product_id ASC, group_id ASC, id ASC) where removed_at is null;
-- What the overview of a product adds up, without reading the rows themselves.
create index if not exists enrolment_overview on enrolment (account_id ASC, product_id ASC, engagement ASC, role ASC, completed_at ASC, pages_done ASC, pages_total ASC) where removed_at is null;
create index if not exists enrolment_recount on enrolment (account_id ASC, product_id ASC) where recount_due;
create index if not exists enrolment_engaged on enrolment (engagement_at ASC) where engagement <> 'none' and removed_at is null;
create index if not exists enrolment_until on enrolment (status_until ASC) where status_until is not null;

-- One reason for access. The word grant is taken by both engines.
create table if not exists access_grant (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    source TEXT NOT NULL,
    source_ref TEXT NOT NULL,
    state TEXT NOT NULL,
    ended_reason TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT,
    bought_at BIGINT,
    -- The access duration of the product when the grant was made, and whether the end follows from it.
    policy_days BIGINT,
    by_policy BOOLEAN NOT NULL,
    plus_seats BIGINT NOT NULL,
    created_by UUID REFERENCES users (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, enrolment_id) REFERENCES enrolment (account_id, id)
);
create unique index if not exists access_grant_source on access_grant (account_id ASC, enrolment_id ASC, source ASC, source_ref ASC);
create index if not exists access_grant_by_source on access_grant (account_id ASC, source ASC, source_ref ASC);

create table if not exists plus_link (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    holder_id UUID NOT NULL,
    slot BIGINT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    state TEXT NOT NULL,
    dependent_id UUID,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, holder_id) REFERENCES enrolment (account_id, id),
    FOREIGN KEY (account_id, dependent_id) REFERENCES enrolment (account_id, id)
);
create unique index if not exists plus_link_slot on plus_link (account_id ASC, holder_id ASC, slot ASC) where state <> 'removed';

-- How often access was sent again, and which link is the last one that opens.
create table if not exists access_letter (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    member_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    product_id UUID,
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, member_id) REFERENCES member (account_id, id)
);
create index if not exists access_letter_of_member on access_letter (account_id ASC, member_id ASC, sent_at DESC);
create unique index if not exists access_letter_token on access_letter (account_id ASC, token_hash ASC);
