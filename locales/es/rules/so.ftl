# Reglas de la pareja estrategia y organización.

too-little-time = `{ $account }` es { $category } y su gerente le dedica { $fte } de una jornada completa
    .label = hace falta al menos { $least }
    .also = se gestiona como { $category }
    .why = una categoría sin tiempo es solo un deseo
    .help = dedica más tiempo a la cuenta o baja su categoría
