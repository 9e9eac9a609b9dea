# Rules of data integrity.

weights-do-not-add-up = { $set ->
    [attractiveness] weights of attractiveness
    [strength] weights of strength
    [vulnerability] weights of vulnerability
    [groups] weights of the four groups
    [weight_ours] our weights
    [weight_theirs] their weights
    [indexation] parts of the indexation
   *[other] weights of `{ $set }`
    } add up to { $sum }, not { $expected }
    .label = { $difference } short of { $expected }
    .why = a weighted score means something only out of the whole
    .help = raise the weights that deserve it by { $difference } in all
weights-do-not-add-up-over = { weights-do-not-add-up }
    .label = brings the total to { $sum }
    .help = lower the weights that deserve it by { $difference } in all
