# Rules of the framework agreements.

notice-approaches = { $days ->
    [0] notice to end `{ $agreement }` can be given today for the last time
    [one] one day is left to give notice to end `{ $agreement }`, until { $notice }
   *[other] { $days } days are left to give notice to end `{ $agreement }`, until { $notice }
    }
    .label = nobody has decided yet
    .also = the agreement ends here
    .why = who lets the day pass has decided without knowing it
    .help = decide to renew, renegotiate or exit, and record it
    .decision = Renew, renegotiate or exit { $agreement }
    .reason = notice can be given until { $notice }
    .stake = sales of a year

service-missed-again = the service level `{ $service }` was missed { $count } periods in a row
    .label = { $value } in { $period }
    .also = { $target } was agreed
    .why = what has been tried does not work
    .help = take it to the director, and find the root cause
    .decision = Decide how the service level { $service } is restored
    .reason = missed { $count } periods in a row; { $value } in { $period }, { $target } agreed
    .stake = revenue at risk

price-list-ends-before-agreement = the prices of { $skus } end on { $ends }, before the agreement
    .label = { $days ->
        [0] today
        [one] one day left
       *[other] { $days } days left
        }
    .also = the agreement ends here
    .why = from that day on every call-off is a negotiation
    .help = extend the prices, or agree the new list
    .decision = Extend or renegotiate the prices of { $agreement }
    .reason = { $skus } end on { $ends }, the agreement on { $end }
price-list-ends-before-agreement-over = the prices of { $skus } ended on { $ends }, before the agreement
    .label = no price since this day
    .decision = { price-list-ends-before-agreement.decision }
    .reason = { $skus } ended on { $ends }, the agreement ends on { $end }
price-list-ends-before-agreement-twice = `{ $sku }` has two prices from { $from } on
    .label = the second price begins here
    .also = the first still counts until here
    .why = who invoices cannot tell which of the two was agreed
    .help = end the first price the day before the second begins
    .decision = Settle which price of { $sku } counts
    .reason = two prices from { $from } on
