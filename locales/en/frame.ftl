### What surrounds every document: header, footer and navigation.

document-account = Account plan

quoted = “{ $text }”
confidential = Confidential
page = page
skip = Skip to content
contents = Contents
open-pdf = Open the PDF
draft = { $n ->
    [one] Draft: one unresolved error
   *[other] Draft: { $n } unresolved errors
}
draft-more = { $n ->
    [one] and one more error
   *[other] and { $n } more errors
}

site-index = Portfolio
site-review = Review
site-findings = Findings

nav-summary = Summary
nav-relationship = Relationship
nav-position = Position
nav-money = Profitability
nav-wallet = Share of wallet
nav-gap = Sales target
nav-plan = Plan
nav-scorecard = Scorecard
nav-agreements = Agreements
nav-knowledge = Knowledge
nav-readiness = Readiness
nav-value = Value proposition
nav-people = People
nav-swot = SWOT
nav-negotiation = Negotiation
nav-calendar = Calendar
nav-team = Team
nav-learning = Learning
nav-missing = What is missing
