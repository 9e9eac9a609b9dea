# Reglas de la pareja organización y sistemas.

obligation-without-owner = nadie se ocupa de la obligación `{ $obligation }`
    .label = es nuestra y no tiene responsable
    .why = el comité ejecuta lo que se firmó
    .help = asígnala a un miembro del comité
obligation-without-owner-outside = `{ $owner }` se ocupa de la obligación `{ $obligation }` y no está en el comité
    .label = fuera del comité
    .also = el comité
    .help = asígnala a un miembro o incorpora a `{ $owner }` al comité
