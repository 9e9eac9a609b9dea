# Reglas de la organización.

committee-too-narrow = el comité de `{ $account }` cubre { $count ->
    [one] una función
   *[other] { $count } funciones
    } y no { $needed }
    .label = solo { $functions }
    .why = un cliente que trata con muchas funciones necesita muchas funciones detrás de su gerente
    .help = incorpora miembros de otras funciones
committee-too-narrow-none = `{ $account }` es { $category } y no tiene comité
    .label = nadie más que el gerente
    .help = nombra un comité con varias funciones
