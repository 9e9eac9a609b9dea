# Reglas de integridad de los datos.

weights-do-not-add-up = { $set ->
    [attractiveness] los pesos del atractivo
    [strength] los pesos de la fortaleza
    [vulnerability] los pesos de la vulnerabilidad
    [groups] los pesos de los cuatro grupos
    [weight_ours] nuestros pesos
    [weight_theirs] los pesos de la otra parte
    [indexation] las partes de la revisión de precios
   *[other] los pesos de `{ $set }`
    } suman { $sum } y no { $expected }
    .label = faltan { $difference } para llegar a { $expected }
    .why = una puntuación ponderada solo dice algo sobre el total
    .help = sube { $difference } en total donde lo merezca
weights-do-not-add-up-over = { weights-do-not-add-up }
    .label = lleva el total a { $sum }
    .help = baja { $difference } en total donde lo merezca
