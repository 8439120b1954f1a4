-- Whom an import let in where, and how it left him: what taking it back goes by.

create table if not exists import_entry (
    account_id UUID NOT NULL,
    job_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    product_id UUID NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, job_id, enrolment_id),
    FOREIGN KEY (account_id, job_id) REFERENCES import_job (account_id, id)
);

-- How somebody was when he was named; whoever was changed since is left alone.
alter table bulk_item add column version_before BIGINT;
