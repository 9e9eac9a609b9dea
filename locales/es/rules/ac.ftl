# Reglas del plan de cuenta.

action-overdue = la acción `{ $action }` de `{ $owner }` lleva { $days ->
    [one] un día
   *[other] { $days } días
    } vencida
    .label = vencía aquí y sigue abierta
    .why = una acción que nadie cierra enseña a todos que las fechas no cuentan
    .help = ciérrala, vuelve a planificarla con un motivo o cancélala
    .decision = Cerrar, replanificar o cancelar la acción { $action }
    .reason = { $days ->
        [one] un día
       *[other] { $days } días
        } vencida, a cargo de { $name }
action-overdue-unowned = la acción `{ $action }` lleva { $days ->
    [one] un día
   *[other] { $days } días
    } vencida
    .label = vencía aquí y sigue abierta
    .decision = { action-overdue.decision }
    .reason = { $days ->
        [one] un día
       *[other] { $days } días
        } vencida, a cargo de nadie
