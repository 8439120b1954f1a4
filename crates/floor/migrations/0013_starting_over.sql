-- Somebody who starts over: what he did before is put aside, whole, so that it can be looked at and brought back.

create table if not exists progress_reset (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    at BIGINT NOT NULL,
    completed_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, enrolment_id) REFERENCES enrolment (account_id, id)
);
create index if not exists progress_reset_of_enrolment on progress_reset (account_id ASC, enrolment_id ASC, at ASC);

create table if not exists page_progress_before (
    account_id UUID NOT NULL,
    reset_id UUID NOT NULL,
    page_id UUID NOT NULL,
    viewed_at BIGINT NOT NULL,
    completed_at BIGINT,
    undone_at BIGINT,
    seconds BIGINT NOT NULL,
    position BIGINT NOT NULL,
    waived_by UUID REFERENCES users (id),
    PRIMARY KEY (account_id, reset_id, page_id),
    FOREIGN KEY (account_id, reset_id) REFERENCES progress_reset (account_id, id)
);

create table if not exists quiz_attempt_before (
    account_id UUID NOT NULL,
    reset_id UUID NOT NULL,
    page_id UUID NOT NULL,
    n BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    submitted_at BIGINT,
    score_bp BIGINT,
    pass_bp BIGINT NOT NULL,
    passed BOOLEAN,
    PRIMARY KEY (account_id, reset_id, page_id, n),
    FOREIGN KEY (account_id, reset_id) REFERENCES progress_reset (account_id, id)
);
