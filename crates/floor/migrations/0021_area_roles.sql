-- What somebody is in a whole area: a role of the team that holds in every product of it that knows roles, today and later.

alter table member add column area_role TEXT;
