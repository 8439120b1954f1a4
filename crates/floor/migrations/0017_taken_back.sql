-- What is taken back is looked up by whom it was done to: without this, each person was looked for among all of the work.

create index if not exists bulk_item_target on bulk_item (account_id ASC, job_id ASC, target_id ASC);
