# Rules of the negotiations.

concession-without-return = the concession { $order } of `{ $negotiation }` asks for nothing in return
    .label = given for nothing
    .why = what is given for nothing is worth nothing, and is asked for again
    .help = write in `get` what we get for it: if you …, then we …
