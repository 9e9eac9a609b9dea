# Rules of systems and processes.

cadence-monthly = monthly
cadence-quarterly = quarterly
cadence-half-yearly = half-yearly
cadence-yearly = yearly

review-overdue = the review of `{ $account }` is { $days ->
    [one] one day
   *[other] { $days } days
    } overdue
    .label = this day has passed
    .also = reviews are { $cadence }
    .why = a plan that nobody reviews is a plan that nobody follows
    .help = hold the review, and record both days
review-overdue-none = the next review of `{ $account }` has no day
    .label = no `next_review` here
    .help = set the day of the next review
review-overdue-last = `{ $account }` was last reviewed { $days } days ago
    .label = too long for { $cadence } reviews
    .help = bring the next review forward
