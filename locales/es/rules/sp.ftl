# Reglas de la pareja estrategia y personas.

manager-overloaded = `{ $person }` lleva una carga de { $units } y puede con { $capacity }
    .label = responde de { $count ->
        [one] una cuenta
       *[other] { $count } cuentas
        }
    .why = la atención es lo que menos le sobra a un gerente
    .help = pasa cuentas a otra persona o baja su categoría
    .decision = Descargar de cuentas a { $person }
    .reason = carga de { $units }; puede con { $capacity }
