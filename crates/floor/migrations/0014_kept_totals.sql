-- How many there are of something, kept by whoever changes it: a list of a million says its length without counting.

create table if not exists total (
    account_id UUID NOT NULL,
    -- Whose total it is: an area’s or a product’s.
    of_id UUID NOT NULL,
    what TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (account_id, of_id, what)
);

insert into total (account_id, of_id, what, n)
select account_id, area_id, 'members', count(*) from member where erased_at is null group by account_id, area_id
on conflict (account_id, of_id, what) do update set n = excluded.n;

insert into total (account_id, of_id, what, n)
select account_id, product_id, 'people', count(*) from enrolment where removed_at is null group by account_id, product_id
on conflict (account_id, of_id, what) do update set n = excluded.n;

insert into total (account_id, of_id, what, n)
select account_id, product_id, 'learners', count(*) from enrolment
where removed_at is null and role in ('student', 'free') group by account_id, product_id
on conflict (account_id, of_id, what) do update set n = excluded.n;

-- What is counted is read from an index alone: each holds who learns, and that nobody in it was removed.
drop index if exists enrolment_by_access;
create index enrolment_by_access on enrolment (account_id ASC, product_id ASC, last_access_at ASC, id ASC, role ASC, removed_at ASC) where removed_at is null;
drop index if exists enrolment_by_status;
create index enrolment_by_status on enrolment (account_id ASC, product_id ASC, status ASC, id ASC, role ASC, removed_at ASC) where removed_at is null;
drop index if exists enrolment_by_engagement;
create index enrolment_by_engagement on enrolment (account_id ASC, product_id ASC, engagement_score ASC, id ASC, role ASC, removed_at ASC) where removed_at is null;
drop index if exists enrolment_by_progress;
create index enrolment_by_progress on enrolment (account_id ASC, product_id ASC, progress_bp ASC, id ASC, role ASC, removed_at ASC) where removed_at is null;
drop index if exists enrolment_by_purchase;
create index enrolment_by_purchase on enrolment (account_id ASC, product_id ASC, purchased_at ASC, id ASC, role ASC, removed_at ASC) where removed_at is null;
drop index if exists enrolment_by_first_access;
create index enrolment_by_first_access on enrolment (account_id ASC, product_id ASC, first_access_at ASC, id ASC, role ASC, removed_at ASC) where removed_at is null;
drop index if exists enrolment_by_group;
create index enrolment_by_group on enrolment (account_id ASC, product_id ASC, group_id ASC, id ASC, role ASC, removed_at ASC) where removed_at is null;
drop index if exists enrolment_overview;
create index enrolment_overview on enrolment (account_id ASC, product_id ASC, engagement ASC, role ASC, completed_at ASC, status ASC, progress_bp ASC, pages_done ASC, pages_total ASC, removed_at ASC) where removed_at is null;
drop index if exists member_by_access;
create index member_by_access on member (account_id ASC, area_id ASC, last_access_at ASC, id ASC, erased_at ASC);
