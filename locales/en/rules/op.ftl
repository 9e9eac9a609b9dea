# Rules of the pair organisation and people.

mandate-exceeds-authority = the mandate of `{ $negotiation }` allows { $field ->
    [price_change_pct] a price change of { $value }
    [payment_days] { $value } days of payment
   *[investment] an investment of { $value }
    }, beyond the authority of `{ $lead }`
    .label = nobody has approved this
    .also = { $field ->
        [payment_days] up to { $limit } days alone
       *[other] up to { $limit } alone
        }
    .why = what a negotiator promises without authority has to be taken back
    .help = have the mandate approved and record the day, or lower it
    .decision = { $field ->
        [price_change_pct] Approve or lower the price change of { $value } for { $negotiation }
        [payment_days] Approve or lower the { $value } days of payment for { $negotiation }
       *[investment] Approve or lower the investment of { $value } for { $negotiation }
        }
    .reason = { $name } may agree to { $field ->
        [payment_days] { $limit } days
       *[other] { $limit }
        } alone
    .stake = above the authority

committee-without-time = the committee of `{ $account }` has no hours
    .label = no hours a year
    .why = a committee works in the hours and with the knowledge it is given
    .help = agree `hours_per_year` with those who lend the people
committee-without-time-untrained = { $trained } of { $members } members know the business of `{ $account }`
    .label = too few are trained
    .help = train the others in the customer's business
