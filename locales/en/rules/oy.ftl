# Rules of the pair organisation and systems.

obligation-without-owner = nobody sees to the obligation `{ $obligation }`
    .label = we owe this, without an owner
    .why = the committee carries out what was signed
    .help = give it to a member of the committee
obligation-without-owner-outside = `{ $owner }` sees to the obligation `{ $obligation }` and is not in the committee
    .label = not in the committee
    .also = the committee
    .help = give it to a member, or take `{ $owner }` into the committee
