-- Parts of names and addresses, found without reading all of them: letters in threes.

create extension if not exists pg_trgm;
create index if not exists member_search on member using gin (search_key gin_trgm_ops, email_key gin_trgm_ops) where erased_at is null;
