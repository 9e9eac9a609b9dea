# People: stakeholder map and interaction.

## Method

formula-main-pair-share = contacts of the manager with the main buyer ÷ all contacts in 90 days
    .name = contacts of the main pair
    .source = kamgen convention
formula-contact-freshness = influence of those met in time (90 days where influence is 4 or more, else 180) ÷ all influence × 100
    .name = influence met in time
    .source = kamgen convention
formula-minimum-set = roles filled out of three: sponsor at the customer (approves or leads, and supports us), decision maker and champion
    .name = indispensable roles filled
    .source = Kapta; kamgen convention
input-report-day = day of the report
input-sponsor = sponsor at the customer
input-decider = decision maker
input-champion = champion
cannot-no-last-contact = nobody has noted the last contact with anyone
cannot-no-buyer = nobody with contacts plays the part of buyer

## Section

people-title = { $form }; { $reach }
people-known = { $n ->
    [0] we do not know anybody at the customer yet
    [one] we know one person at the customer
   *[other] we know { $few } people at the customer
}
people-so-many = { $few } people
people-form-a = nearly everything goes through the account manager
people-form-b = { $few } pairs of functions talk directly
people-form-mixed = { $n ->
    [one] only one pair of functions talks
   *[other] { $few } pairs of functions talk, still leaning on the manager
}
people-form-few = { $n ->
    [one] only one pair of functions talks, though without the manager
   *[other] only { $few } pairs of functions talk, though without the manager
}
people-form-narrow = { $n ->
    [0] nobody knows which functions talk
    [one] only one pair of functions talks
   *[other] only { $few } pairs of functions talk
}
people-reach-missed = { $names } still out of reach
people-reach-against = { $names } still to be won over
people-reach-part = { $part } is missing
people-reach-overdue = { $names } to be met again
people-reach-all = everybody with a say is in reach
people-part-sponsor = a sponsor at the customer
people-part-decider = a decision maker
people-part-champion = a champion

people-fact-coverage = Coverage of power
people-fact-coverage-note = { $n ->
    [0] nobody with influence 4 or 5
    [one] { $reached } of 1 person with influence 4 or 5
   *[other] { $reached } of { $n } people with influence 4 or 5
}
people-fact-support = Support index
people-fact-support-note = from −1 to +1; { $favour } for us, { $against } against
people-fact-fresh = Influence met in time
people-fact-fresh-note = { $n ->
    [0] no contact overdue
    [one] one contact overdue
   *[other] { $n } contacts overdue
}
people-fact-minimum = Roles filled
people-fact-minimum-of = of 3
people-fact-minimum-all = sponsor at the customer, decision maker and champion
people-fact-minimum-lacks = missing: { $parts }
people-fact-direct = Direct contact
people-fact-direct-note = { $direct } of { $n } contacts without the manager

people-map = { $n ->
    [one] we reach the only person we know, who is not against us
   *[other] we know { $few } people, reach the influential ones, and none is against us
}
people-map-missed = { $n ->
    [one] We do not reach one powerful person: { $names }
   *[other] We do not reach those who matter most: { $names }
}
people-map-against = { $n ->
    [one] { $names } has a say in the decision and does not support us
   *[other] { $names } have a say in the decision and do not support us
}
people-map-alt = Stakeholder map. { $people }
people-map-more = { $n ->
    [one] One more person stands in the table only.
   *[other] { $n } more people stand in the table only.
}
people-source = account plan; size of the name: influence
people-said-influence = influence { $level }
people-said-coverage = coverage { $level }
people-said-boss = reports to { $boss }
people-said-influences = influences { $names }
people-support-against = against us
people-support-unsupportive = unsupportive
people-support-neutral = neutral
people-support-supportive = supportive
people-support-mentor = mentor
people-key-coverage = coverage, 0 to 4
people-key-influence = influences

people-table = { $n ->
    [one] we know one person; { $favour ->
        [0] no supporter
       *[other] a supporter
    }
   *[other] of { $few } people, { $favour ->
        [0] nobody supports us
        [one] one supports us
       *[other] { $for_us } support us
    } and { $against ->
        [0] nobody is against us
        [one] one is against us
       *[other] { $not_us } are against us
    }
}
people-caption = People at the customer, most influential first
people-note = Influence from 1 to 5; support from −2 to +2; coverage from 0 to 4; level from 1 (vendor) to 4 (trusted adviser), now → target. In time: 90 days for influence 4 or 5, else 180.
people-total = Weighted by influence
people-head-person = Person
people-head-roles = Role
people-head-influence = Influence
people-head-support = Support
people-head-coverage = Coverage
people-head-level = Level
people-head-owner = Owner
people-head-last = Last contact
people-days-ago = { $n } days ago

people-ways = we know how to deal with { $n ->
    [one] one person of { $all }
   *[other] { $few } people of { $all }
}
people-ways-all = we know how to deal with { $n ->
    [one] the only person we know
   *[other] all { $few } people we know
}
people-ways-caption = How each person wants to be dealt with
people-ways-note = These are personal data: the edition for the customer does not hold them.
people-ways-head-priorities = What matters to them
people-ways-head-preferences = How they like to work

people-gaps-parts = { $parts } is missing
people-gaps-people = { $n ->
    [one] { $pending }
   *[other] { $pending }
}
people-gaps-both = { $n ->
    [one] missing: { $parts }; and { $pending }
   *[other] missing: { $parts }; and { $pending }
}
people-gaps-reach = { $n ->
    [one] one person to reach
   *[other] { $few } people to reach
}
people-gaps-win = { $n ->
    [one] one person to win over
   *[other] { $few } people to win over
}
people-gaps-meet = { $n ->
    [one] one person to meet again
   *[other] { $few } people to meet again
}
people-gaps-mixed = { $n ->
    [one] one person to attend to
   *[other] { $few } people to attend to
}
people-gaps-caption = Whom we still have to reach
people-gaps-head-who = Whom
people-gaps-head-why = Why
people-gaps-head-action = What is planned
people-gaps-head-owner = Owner
people-why-no-sponsor = Nobody who approves or leads supports us; { $name } comes nearest
people-why-nobody = Nobody at the customer plays that part
people-why-missed = coverage { $level } of 4
people-why-against = has a say and does not support us
people-why-overdue = no contact for { $n } days; the limit is { $limit }
people-why-never = no contact noted
people-no-action = no action

people-contacts-through = { $form }: { $part } of { $n } contacts go through the manager
people-contacts-past = { $form }: { $part } of { $n } contacts do not go through the manager
people-contacts-silent = No contact with { $names } is recorded in 90 days.
people-form-name-a = type A (bow tie)
people-form-name-b = type B (diamond)
people-form-name-mixed = mixed form
people-form-unwanted = The plan does not say which form is wanted.
people-form-as-intended = It is the form we want.
people-form-differs = Another is wanted: { $wanted }.
people-contacts-caption = Contacts of the last 90 days by pair of functions
people-contacts-head-pair = Pair of functions
people-contacts-head-count = Contacts
people-contacts-of = { $ours } with { $theirs }, { $n }
people-contacts-planned = { $ours } with { $theirs }, planned
people-contacts-no-function = No function noted
people-contacts-direct = Not through the manager
people-contacts-main = Main pair: manager and { $buyer }
people-contacts-alt = { $form }. { $lines }
people-contacts-source = record of contacts; width of the line: contacts
people-key-widest = { $n ->
    [one] one contact in 90 days
   *[other] { $n } contacts in 90 days
}
people-key-manager = by the manager
people-key-direct = by the others
people-key-planned = planned
people-key-nobody = no contact
