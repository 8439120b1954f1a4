# A person in one product
enrolments-title = Person in a product
enrolments-person = Person
enrolments-actions = Actions
enrolments-why = Why can’t this person get in?
enrolments-gets-in = This person gets in
enrolments-why-text = Everything that can stand in the way, in the order in which it is decided.
enrolments-progress = Progress
enrolments-pages = { $done } of { $total }
enrolments-percent = { $n }%
enrolments-completed = completed on { $date }
enrolments-recounting = Being counted again
enrolments-quizzes = Quizzes
enrolments-quiz = Quiz
enrolments-score = Best score
enrolments-result = Result
enrolments-tries = Tries
enrolments-last-try = Last try
enrolments-passed = Passed
enrolments-not-passed = Not passed
enrolments-history = Activity
enrolments-no-history = Nothing happened yet.
enrolments-reasons = Reasons for access
enrolments-reasons-text = One that holds is enough. Losing one never ends another.
enrolments-no-reasons = There is none.
enrolments-details = Details
enrolments-group = Group
enrolments-role = Role
enrolments-access-type = How the person came
enrolments-until = Access until
enrolments-engagement = Engagement
enrolments-engaged = { $level }: { $score } of 100. Recent activity { $recency }, regularity { $frequency }, work done { $depth }. Counted on { $at }
enrolments-engaged-so = { $level }: { $score } of 100. Counted on { $at }
enrolments-engaged-in = { $product }: { $told }
enrolments-enrolled = In the product since
enrolments-first-access = First access
enrolments-last-access = Last access
enrolments-joined = Member since
enrolments-login = Login
enrolments-login-yes = Yes
enrolments-login-no = Not yet
enrolments-never = Never
enrolments-unknown = Unknown
enrolments-language = { $name } ({ $tag })

# What is done to one person
enrolments-resend = Resend access
enrolments-resend-do = Send the letter
enrolments-resend-text = A letter with a new link goes out. Links sent before stop working.
enrolments-sent = The access letter to { $name } is on its way.
enrolments-change-group = Change group
enrolments-change-group-do = Change the group
enrolments-group-text = What was done stays. Progress is counted over the pages of the new group, and later purchases leave the group alone.
enrolments-moved = { $name } is in the new group.
enrolments-change-role = Change role
enrolments-change-role-do = Change the role
enrolments-role-set = { $name } has the new role.
enrolments-set-end = Set the end of access
enrolments-set-end-do = Set the end
enrolments-until-hint = The last day with access, on the clock of { $zone }. Left empty, access has no end.
enrolments-end-set = The access of { $name } has its new end.
enrolments-block = Block access
enrolments-block-do = Block access
enrolments-block-text = The product closes at once, whatever was bought. Only a person opens it again; a new payment does not.
enrolments-block-reason-hint = The team reads it with the block and wherever it is asked why this person does not get in. The person does not see it.
enrolments-blocked = The access of { $name } is blocked.
enrolments-restore = Restore access
enrolments-restore-do = Restore access
enrolments-restore-open = There is a reason for access, so the product opens again.
enrolments-restore-nothing = There is no live access to restore. The block goes, and the product stays closed until somebody gives access.
enrolments-restored = The block of { $name } is lifted.
enrolments-remove = Remove
enrolments-remove-do = Remove from the product
enrolments-remove-text = The person and the reasons for access go from this product. What was done is kept for a return.
enrolments-remove-bought = This person bought this product once, and buyers are never removed. Block the access instead.
enrolments-remove-blocked = This person bought this product once, and buyers are never removed. The access is blocked already.
enrolments-never-removed = Buyers are never removed, not even after a refund. Access can be blocked instead.
enrolments-removed = { $name } is removed from the product.
enrolments-end-grant = End
enrolments-end-grant-do = End this reason
enrolments-end-grant-text = This reason for access ends now. If no other one holds, the product closes.
enrolments-grant-ended = One reason for the access of { $name } has ended.
enrolments-grant = Give access
enrolments-granted = { $name } has access.

# In the activity log
audit-enrolment-granted = { $actor } gave { $subject } access to { $name }
audit-enrolment-grant-ended = { $actor } ended a reason for the access of { $subject } to { $name }
audit-enrolment-blocked = { $actor } blocked the access of { $subject } to { $name }
audit-enrolment-restored = { $actor } restored the access of { $subject } to { $name }
audit-enrolment-group-changed = { $actor } moved { $subject } to another group of { $name }
audit-enrolment-role-changed = { $actor } gave { $subject } another role in { $name }
audit-enrolment-end-set = { $actor } set another end for the access of { $subject } to { $name }
audit-enrolment-removed = { $actor } removed { $subject } from { $name }
audit-enrolment-progress-reset = { $actor } let { $subject } start over in { $name }
audit-enrolment-page-waived = { $actor } marked a page of { $name } as completed for { $subject }
audit-enrolment-page-waiver-ended = { $actor } took back a page of { $name } that was marked as completed for { $subject }
audit-enrolment-opened = The access of { $subject } to { $name } has begun
audit-enrolment-expired = The access of { $subject } to { $name } has run out
audit-enrolment-access-sent = { $actor } sent { $subject } the access letter again

# Starting over, and pages marked as completed
enrolments-reset = Start over
enrolments-reset-do = Let this person start over
enrolments-reset-pages = { $count ->
    [0] No page was opened yet.
    [one] One page that was opened or completed is put aside.
   *[other] { $count } pages that were opened or completed are put aside.
}
enrolments-reset-attempts = { $count ->
    [0] No quiz was tried yet.
    [one] One quiz attempt is put aside, and tries are counted from the first again.
   *[other] { $count } quiz attempts are put aside, and tries are counted from the first again.
}
enrolments-reset-attendance = The attendance noted so far is put aside.
enrolments-reset-download = The download noted so far is put aside.
enrolments-reset-kept = The history, the access and the group stay as they are. Completing the product counts anew.
enrolments-reset-done = { $name } starts over.
enrolments-waive = Mark a page as completed
enrolments-waive-do = Mark as completed
enrolments-waive-text = The page counts as done for this person. The history tells who marked it and why.
enrolments-page = Page
enrolments-reason = Reason
enrolments-reason-hint = The team reads it in the history.
enrolments-waived = The page counts as completed for { $name }.
enrolments-waived-pages = Marked by the team
enrolments-unwaive = Take back
enrolments-unwaive-named = Take back { $name }
enrolments-unwaive-do = Take back
enrolments-unwaive-text = The page counts as open again. Whoever completed the product with it stays a graduate.
enrolments-unwaived = The page counts as open again for { $name }.
