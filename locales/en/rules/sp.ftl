# Rules of the pair strategy and people.

manager-overloaded = `{ $person }` carries a load of { $units } and can carry { $capacity }
    .label = answers for { $count ->
        [one] one account
       *[other] { $count } accounts
        }
    .why = attention is what a manager has least of
    .help = give accounts to somebody else, or lower their category
    .decision = Relieve { $person } of accounts
    .reason = a load of { $units }, { $capacity } possible
