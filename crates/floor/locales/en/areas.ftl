# Members areas
areas-title = Members areas
areas-lead = A members area holds products and the people who have access to them.
areas-none = No members area yet
areas-none-text = Make the first one, put products into it, and let people in.
areas-col-area = Area
areas-col-products = Products
areas-col-members = Members
areas-new = New members area
areas-new-lead = People know it by its name and come in by its address.
areas-new-do = Create the area
areas-created = The members area { $name } is ready.
areas-settings = Settings of the area
areas-saved = The settings are saved.
areas-name = Name
areas-name-hint = Members see it on every page and in every letter.
areas-slug = Address
areas-slug-hint = The end of the address where members come in. It cannot be changed later, because letters lead there. Left empty, the name suggests one.
areas-address = Address
areas-zone = Time zone
areas-zone-hint = Days are counted on this clock: “until 10 December” ends with that day there.
areas-lang = Language
areas-lang-hint = Members are written to in it until they choose their own.
areas-sender = Name in access letters
areas-sender-hint = Who lets people in, in the words of the letter. Left empty, it is the name of the area.
areas-quota = Messages in 30 days
areas-quota-hint = How many messages each product may send within 30 days. 0 means no limit.
areas-tab-products = Products
areas-tab-members = Members
areas-tab-messages = Messages
areas-tab-jobs = Work on many
areas-tab-settings = Settings

# In the activity log
audit-area-created = { $actor } created the members area { $name }
audit-area-changed = { $actor } changed the settings of the members area { $name }
