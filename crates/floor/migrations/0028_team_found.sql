-- The team of a product is found without reading everybody who learns there.

create index if not exists enrolment_of_team on enrolment (account_id, product_id, member_id)
  where role not in ('student', 'free') and removed_at is null;
