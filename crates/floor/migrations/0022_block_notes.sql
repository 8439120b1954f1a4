-- Why somebody was blocked, in the words of whoever did it. It is kept out of the log, which cannot forget, and stays behind a
-- block that was lifted, so that taking the lifting back brings it back as well.

alter table enrolment add column block_note TEXT NOT NULL DEFAULT '';

create index if not exists enrolment_with_block_note on enrolment (account_id ASC, area_id ASC) where block_note <> '';
