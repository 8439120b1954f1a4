-- Whoever has a role in a whole area is found without reading everybody of it.

create index if not exists member_with_area_role on member (account_id, area_id) where area_role is not null;
