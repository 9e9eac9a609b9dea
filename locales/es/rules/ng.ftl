# Reglas de las negociaciones.

concession-without-return = la concesión { $order } de `{ $negotiation }` no pide nada a cambio
    .label = se da a cambio de nada
    .why = lo que se regala no vale nada y se vuelve a pedir
    .help = escribe en `get` qué recibimos: si vosotros…, entonces nosotros…
