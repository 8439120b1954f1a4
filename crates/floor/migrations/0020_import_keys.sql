-- Whoever says yes to a file through a key lets in nobody whom the key could not let in.
alter table import_job add column key_id UUID;
