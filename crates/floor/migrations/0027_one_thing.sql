-- Where there is one thing to do, being at an event or downloading a file: when somebody first did it, 0 for not yet. Whoever
-- did it before is counted as of that day, without anybody being told of it now.

alter table enrolment add column did_at BIGINT NOT NULL DEFAULT 0;
alter table progress_reset add column did_at BIGINT NOT NULL DEFAULT 0;

update enrolment set did_at = coalesce((
    select min(a.at) from activity a
    where a.account_id = enrolment.account_id and a.member_id = enrolment.member_id and a.product_id = enrolment.product_id
      and a.kind = case when exists (select 1 from product f where f.account_id = enrolment.account_id and f.id = enrolment.product_id and f.kind = 'file')
          then 'downloaded' else 'event_attended' end), 0)
where exists (select 1 from product p where p.account_id = enrolment.account_id and p.id = enrolment.product_id and p.kind in ('event', 'file'));

update enrolment set pages_total = 1, pages_done = case when did_at <> 0 then 1 else 0 end,
    progress_bp = case when did_at <> 0 then 10000 else 0 end,
    completed_at = case when completed_at = 0 then did_at else completed_at end
where exists (select 1 from product p where p.account_id = enrolment.account_id and p.id = enrolment.product_id and p.kind in ('event', 'file'));
