# The modules and pages of a product
content-title = Content
content-lead = Modules and pages, as far as access and progress ask for them.
content-none = No module yet
content-none-text = Pages live in modules, so a module comes first.
content-new = New page
content-edit = Edit page
content-new-module = New module
content-new-module-do = Add the module
content-module-name = A module needs a name of at most 120 characters. Nothing was added.
content-extra = Extra: counts to no progress
content-saved = The content is saved. Progress is being counted again.
content-deleted = The page is deleted. What people did on it stays in their history.
content-delete = Delete { $name }
content-moved = The order is saved.
content-up = Move { $name } up
content-down = Move { $name } down
content-edit-short = Edit
content-edit-named = Edit { $name }
content-edit-module = Edit module
content-no-pages = No page is in this module yet.
content-delete-page = Delete page
content-delete-page-do = Delete the page
content-delete-module = Delete module
content-delete-module-do = Delete the module
content-delete-pages = { $count ->
    [0] No page is in it.
    [one] One page goes with it.
   *[other] { $count } pages go with it.
}
content-people = { $count ->
    [0] Nobody has been there yet.
    [one] One person has been there.
   *[other] { $count } people have been there.
}
content-delete-text = Progress is counted again without it. What people did stays in their history, and whoever completed the product stays a graduate.
content-module-deleted = The module is deleted. What people did on its pages stays in their history.
content-name = Name
content-module = Module
content-kind = What it is
content-kind-content = Lesson
content-kind-quiz = Quiz
content-kind-webinar = Live lesson
content-kind-ad = Advertisement
content-seen = Who sees it
content-published = Published
content-counts = Progress
content-required = Part of completing the product
content-release = When it opens
content-release-none = At once
content-release-by-date = On a day
content-release-by-days = After days of access
content-release-by-quiz = After a quiz is passed
content-release-at = The day
content-release-days = Days
content-release-quiz = The quiz
content-expire = Days it stays open
content-pass = Percentage that passes
content-tries = Tries at most
content-groups = Groups
content-groups-hint = None ticked means all of them.

# In the activity log
audit-content-module-added = { $actor } added the module { $name }
audit-content-module-changed = { $actor } changed the module { $name }
audit-content-module-deleted = { $actor } deleted the module { $name }
audit-content-module-moved = { $actor } moved the module { $name }
audit-content-page-moved = { $actor } moved the page { $name }
audit-content-arranged = { $actor } put the content of { $name } in another order
audit-content-page-added = { $actor } added the page { $name }
audit-content-page-changed = { $actor } changed the page { $name }
audit-content-page-deleted = { $actor } deleted the page { $name }
