# Rules of the account plan.

action-overdue = the action `{ $action }` of `{ $owner }` is { $days ->
    [one] one day
   *[other] { $days } days
    } overdue
    .label = was due here, still open
    .why = an action that nobody closes teaches everybody that days do not count
    .help = close it, plan it anew with a reason, or cancel it
    .decision = Close, plan anew or cancel action { $action }
    .reason = { $days ->
        [one] one day
       *[other] { $days } days
        } overdue, with { $name }
action-overdue-unowned = the action `{ $action }` is { $days ->
    [one] one day
   *[other] { $days } days
    } overdue
    .label = was due here, still open
    .decision = { action-overdue.decision }
    .reason = { $days ->
        [one] one day
       *[other] { $days } days
        } overdue, with nobody
