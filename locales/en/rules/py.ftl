# Rules of the pair people and systems.

owner-without-contact = `{ $owner }` answers for `{ $stakeholder }` and has no contact on record
    .label = no contact between the two
    .also = an influence of { $influence }
    .why = a map of people without contact is decoration
    .help = meet and record it, or change the owner
