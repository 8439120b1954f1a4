# The clock of the demo world.

jobs-clock = Demo world
jobs-clock-lead = Nothing here is anybody’s. Try everything; it is gone when the server stops.
jobs-clock-now = Time in this world
jobs-clock-now-text = Invitations expire, visits end and dates pass as they would; whatever follows from it happens at once.
jobs-clock-hour = 1 hour
jobs-clock-day = 1 day
jobs-clock-week = 8 days
jobs-clock-moved = It is { $time } now, and what time brings about has happened.
jobs-clock-script = From a script
jobs-clock-script-text = Any ISO 8601 duration up to 400 days. Time never runs back.
