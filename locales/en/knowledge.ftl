### What we know of the customer.

## Knowledge

knowledge-title = { $n ->
    [one] we know one subject of the customer’s business
   *[other] we know { $few } subjects of the customer’s business
}, from { $sources ->
    [one] a single source
   *[other] { $few_sources } sources
}
knowledge-title-unsourced = { $n ->
    [one] we know one subject of the customer’s business, without a source
   *[other] we know { $few } subjects of the customer’s business, without a source
}
knowledge-title-notes = { $notes ->
    [one] what we know of the customer is in one note
   *[other] what we know of the customer is in { $few_notes } notes
}
knowledge-title-old = What we know of the customer has not been reviewed for { $days } days
knowledge-market = Its market
knowledge-customers = Its customers
knowledge-environment = Its environment
knowledge-value-chain = Its value chain
knowledge-pest = Politics, economy, society and technology
knowledge-forces = The five forces
knowledge-finance = Its accounts
knowledge-strategy = Its strategy
purchase-tender = tender
purchase-tender-plus-negotiation = tender followed by negotiation
purchase-negotiation = negotiation
purchase-catalogue = catalogue purchase
purchase-annual-negotiation = annual negotiation
purchase-direct-negotiation = direct negotiation
purchase-campaign-bidding = a tender per campaign
purchase-request-for-quotation = request for quotation

## What we know of the customer

knowledge-title-gap = “{ $what }” falls shortest: importance { $importance }, performance { $performance }
knowledge-title-met = We do what the customer expects, even “{ $what }”: importance { $importance }, performance { $performance }
knowledge-met = Weighted performance
knowledge-met-note = of 10, by importance
knowledge-lacking = Weighted shortfall
knowledge-lacking-note = points below the importance
knowledge-power = Power in its market
knowledge-power-note = of 10
knowledge-buying = How it buys
knowledge-cycle = a cycle of { $months } months
knowledge-tender = next, { $day }
knowledge-fresh = Analysis reviewed
knowledge-age = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
knowledge-old = old
knowledge-expectations = { $below ->
    [one] on one of the { $few } expectations we do less than it matters
   *[other] on { $few_below } of the { $few } expectations we do less than they matter
}
knowledge-expectations-all = { $n ->
    [one] on the only expectation we do less than it matters
    [2] on both expectations we do less than they matter
   *[other] on all { $few } expectations we do less than they matter
}
knowledge-expectations-met = { $n ->
    [one] the one expectation is met
    [2] both expectations are met
   *[other] all { $few } expectations are met
}
knowledge-expectations-caption = Expectations of the customer: importance, performance and gap, 0 to 10
knowledge-head-expectation = What it expects
knowledge-head-importance = Importance
knowledge-head-performance = Performance
knowledge-head-gap = Gap
knowledge-journey-all = { $n ->
    [one] the only step that hurts has an idea to mend it
    [2] both steps that hurt have an idea to mend them
   *[other] all { $few } steps that hurt have an idea to mend them
}
knowledge-journey = { $ideas ->
    [0] { $n ->
        [one] the only step that hurts has no idea to mend it
       *[other] none of the { $few } steps that hurt has an idea to mend it
    }
    [one] only one of the { $few } steps that hurt has an idea to mend it
   *[other] { $few_ideas } of the { $few } steps that hurt have an idea to mend them
}
knowledge-journey-caption = The customer’s way with us, step by step
knowledge-head-step = Step
knowledge-head-pain = What hurts
knowledge-head-idea = What would help
knowledge-assets = the customer cannot lose { $now ->
    [one] one thing today
   *[other] { $few_now } things today
} and will need { $later ->
    [one] another tomorrow
   *[other] another { $few_later } tomorrow
}
knowledge-assets-now = { $now ->
    [one] the customer cannot lose one thing today
   *[other] the customer cannot lose { $few_now } things today
}
knowledge-assets-later = { $later ->
    [one] it will need one thing tomorrow
   *[other] it will need { $few_later } things tomorrow
}
knowledge-assets-caption = Critical assets of the customer, today and tomorrow
knowledge-head-now = Cannot lose today
knowledge-head-later = Will need tomorrow
knowledge-needs-all = { $n ->
    [one] we have adapted something to the one need we know
   *[other] we have adapted something to each of the { $few } needs we know
}
knowledge-needs = { $met ->
    [0] no need of { $n } has an adaptation of ours
    [one] one need of { $n } has an adaptation of ours
   *[other] { $few_met } needs of { $n } have an adaptation of ours
}
knowledge-needs-caption = Needs of the customer and what we adapt
knowledge-head-need = What it needs
knowledge-head-adaptation = What we adapt
knowledge-unjudged = It also expects
