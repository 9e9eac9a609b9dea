# Rules of the scorecard.

red-without-action = the indicator `{ $kpi }` is red{ $count ->
    [one] { "" }
   *[other] { " " }for { $count } periods
    } and nothing addresses it
    .label = { $value } in { $period }
    .also = { $target } was the target
    .why = a red that nobody answers is a scorecard that nobody reads
    .help = add an action that addresses `kpi:{ $kpi }`
