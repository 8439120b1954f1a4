# Connected apps: other systems that ask what people may do with their things.

apps-title = Connected apps
apps-lead = A shop, a chat or any other system registers its kinds of things here and asks Clavero who may do what with them.
apps-new = Connect app
apps-none = No app is connected
apps-none-text = Permissions whose work happens elsewhere hold there as soon as that system asks here before it acts.
apps-name = Name
apps-kinds = Kinds of things
apps-permissions = Permissions of its own
apps-changed-at = Changed
apps-edit-lead = What the app registers: its own permissions, its kinds of things, and for each action the ways to a yes.
apps-definition = Definition
apps-definition-hint = JSON, as in the API. A way names a permission of the catalogue, a permission of the app, or nobody: then it is open to the people that the app registered. All conditions of a way must hold.
apps-save = Save app
apps-connected = The app is connected. Questions about its things are answered from now on.
apps-changed = The app was saved. The next question is answered by it.
apps-disconnected = The app was disconnected. Every question about its things is a no from now on.
apps-things = Things, people and permissions
apps-things-text = The app registers its things and people through the API, and profiles are given its permissions there.
apps-disconnect = Disconnect app
apps-disconnect-text = What it registered is deleted, profiles lose its permissions, and every question about its things is a no.
field-json = This is not a definition that can be read. Check commas, quotes and the names of the fields.
