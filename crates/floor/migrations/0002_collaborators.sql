-- Profiles, who has access and why, invitations, and who is inside.

create table if not exists profile (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    purpose TEXT NOT NULL,
    permissions TEXT NOT NULL,
    catalogue_version BIGINT NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by UUID NOT NULL REFERENCES users (id),
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists profile_name on profile (account_id ASC, name_key ASC) where state = 'active';

create table if not exists membership (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    user_id UUID NOT NULL REFERENCES users (id),
    profile_id UUID NOT NULL,
    state TEXT NOT NULL,
    access_until BIGINT,
    reminded_days BIGINT,
    scope_kind TEXT NOT NULL,
    scope_ids TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    ended_at BIGINT,
    last_entered_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, profile_id) REFERENCES profile (account_id, id)
);
create unique index if not exists membership_person on membership (account_id ASC, user_id ASC);
create index if not exists membership_of_user on membership (user_id ASC);
create index if not exists membership_on_profile on membership (account_id ASC, profile_id ASC);
create index if not exists membership_until on membership (access_until ASC) where access_until is not null;

create table if not exists ground (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    membership_id UUID NOT NULL,
    kind TEXT NOT NULL,
    partner_id UUID,
    granted_by UUID NOT NULL REFERENCES users (id),
    signature_id UUID,
    granted_at BIGINT NOT NULL,
    access_until BIGINT,
    manages_people BOOLEAN NOT NULL DEFAULT false,
    ended_at BIGINT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, membership_id) REFERENCES membership (account_id, id)
);
create index if not exists ground_of_membership on ground (account_id ASC, membership_id ASC);
create index if not exists ground_of_partner on ground (partner_id ASC, account_id ASC) where partner_id is not null;

create table if not exists invitation (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL DEFAULT '',
    profile_id UUID NOT NULL,
    profile_version BIGINT NOT NULL,
    permissions_at_sending TEXT NOT NULL,
    access_until BIGINT,
    lang TEXT NOT NULL,
    state TEXT NOT NULL,
    token_hash BYTEA NOT NULL,
    letter_id UUID,
    inviter_id UUID NOT NULL REFERENCES users (id),
    signature_id UUID,
    previous_id UUID,
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    asked_again_at BIGINT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, profile_id) REFERENCES profile (account_id, id)
);
create unique index if not exists invitation_pending on invitation (account_id ASC, email_key ASC) where state = 'pending';
create unique index if not exists invitation_token on invitation (account_id ASC, token_hash ASC);
create index if not exists invitation_to_person on invitation (email_key ASC, sent_at DESC);
create index if not exists invitation_list on invitation (account_id ASC, created_at DESC, id DESC);
create index if not exists invitation_due on invitation (expires_at ASC) where state = 'pending';

-- “No more invitations from this account”, said by the person invited.
create table if not exists invitation_refusal (
    account_id UUID NOT NULL REFERENCES account (id),
    email_key TEXT NOT NULL,
    refused_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, email_key)
);

-- One stay inside another's account, from entering to leaving.
create table if not exists visit (
    account_id UUID NOT NULL REFERENCES account (id),
    id UUID NOT NULL,
    membership_id UUID NOT NULL,
    user_id UUID NOT NULL REFERENCES users (id),
    session_id UUID NOT NULL,
    entered_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    end_reason TEXT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, membership_id) REFERENCES membership (account_id, id)
);
create index if not exists visit_of_session on visit (account_id ASC, session_id ASC, ended_at ASC);
create unique index if not exists visit_open on visit (account_id ASC, session_id ASC) where ended_at is null;
create index if not exists visit_of_membership on visit (account_id ASC, membership_id ASC, entered_at DESC);
create index if not exists visit_of_user on visit (user_id ASC, last_seen_at DESC);
