-- Whoever was taken out of all products, and never bought one, is no member any more: since when. The row stays, so that
-- the same person comes back with what was known.

alter table member add column left_at BIGINT;

update member set left_at = changed_at
where erased_at is null and area_role is null
  and exists (select 1 from enrolment e where e.account_id = member.account_id and e.member_id = member.id)
  and not exists (select 1 from enrolment e where e.account_id = member.account_id and e.member_id = member.id and e.removed_at is null)
  and not exists (select 1 from purchase p where p.account_id = member.account_id and p.member_id = member.id)
  and not exists (select 1 from subscription s where s.account_id = member.account_id and s.member_id = member.id);

update total set n = (select count(*) from member m where m.account_id = total.account_id and m.area_id = total.of_id and m.erased_at is null and m.left_at is null)
where what = 'members' and exists (select 1 from member m where m.account_id = total.account_id and m.area_id = total.of_id and m.left_at is not null);

drop index if exists member_by_access;
create index member_by_access on member (account_id ASC, area_id ASC, last_access_at ASC, id ASC, erased_at ASC, left_at ASC);
