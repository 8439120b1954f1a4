# In the activity log
audit-bulk-started = { $actor } began work on many in { $name }
audit-bulk-finished = Work on many in { $name } is done
audit-bulk-cancelled = { $actor } stopped work on many in { $name }
audit-bulk-stopped = Work on many in { $name } was stopped because whoever asked for it may no longer do it
audit-bulk-failed-for-one = Work on many in { $name } could not change one person
audit-enrolment-tagged = { $actor } gave { $subject } a tag in { $name }
audit-enrolment-untagged = { $actor } took a tag from { $subject } in { $name }
audit-enrolment-put-back = { $actor } put { $subject } back in { $name } as before
audit-member-tag-added = { $actor } gave { $subject } a tag
audit-member-tag-removed = { $actor } took a tag from { $subject }
audit-member-access-sent = { $actor } sent { $subject } the access letter again
