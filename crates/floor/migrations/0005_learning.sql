-- What members did: pages, quizzes, and the line of everything that happened.

create table if not exists page_progress (
    account_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    page_id UUID NOT NULL,
    viewed_at BIGINT NOT NULL,
    completed_at BIGINT,
    undone_at BIGINT,
    seconds BIGINT NOT NULL,
    position BIGINT NOT NULL,
    waived_by UUID REFERENCES users (id),
    PRIMARY KEY (account_id, enrolment_id, page_id),
    FOREIGN KEY (account_id, enrolment_id) REFERENCES enrolment (account_id, id),
    FOREIGN KEY (account_id, page_id) REFERENCES page (account_id, id)
);
create index if not exists page_progress_of_page on page_progress (account_id ASC, page_id ASC, completed_at ASC, enrolment_id ASC);

create table if not exists quiz_attempt (
    account_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    page_id UUID NOT NULL,
    n BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    submitted_at BIGINT,
    score_bp BIGINT,
    pass_bp BIGINT NOT NULL,
    passed BOOLEAN,
    PRIMARY KEY (account_id, enrolment_id, page_id, n),
    FOREIGN KEY (account_id, enrolment_id) REFERENCES enrolment (account_id, id),
    FOREIGN KEY (account_id, page_id) REFERENCES page (account_id, id)
);
create index if not exists quiz_attempt_of_page on quiz_attempt (account_id ASC, page_id ASC, enrolment_id ASC);

create table if not exists activity (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    area_id UUID NOT NULL,
    member_id UUID NOT NULL,
    product_id UUID,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    object_name TEXT NOT NULL,
    source TEXT NOT NULL,
    meta TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
);
create unique index if not exists activity_once on activity (account_id ASC, dedupe_key ASC);
create index if not exists activity_of_member on activity (account_id ASC, member_id ASC, at DESC, id DESC);
create index if not exists activity_of_product on activity (account_id ASC, product_id ASC, at DESC, id DESC);

-- Groups that somebody sat in before, for “was in”.
create table if not exists group_stay (
    account_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    group_id UUID NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (account_id, enrolment_id, group_id, began_at),
    FOREIGN KEY (account_id, enrolment_id) REFERENCES enrolment (account_id, id)
);
