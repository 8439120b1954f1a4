-- Whoever is invited to a seat gets a letter: its link opens the seat to whoever has the address that it was sent to, and a
-- newer one kills it. Seats are looked up by holder, guest, address and link.

alter table plus_link add column name TEXT NOT NULL DEFAULT '';
alter table plus_link add column sent_to TEXT NOT NULL DEFAULT '';
alter table plus_link add column token_hash BYTEA;
alter table plus_link add column sent_at BIGINT NOT NULL DEFAULT 0;
alter table plus_link add column expires_at BIGINT NOT NULL DEFAULT 0;

create index if not exists plus_link_of_holder on plus_link (account_id ASC, holder_id ASC, slot ASC);
create index if not exists plus_link_of_guest on plus_link (account_id ASC, dependent_id ASC);
create index if not exists plus_link_by_address on plus_link (account_id ASC, email_key ASC);
create index if not exists plus_link_by_token on plus_link (account_id ASC, token_hash ASC) where token_hash is not null;
