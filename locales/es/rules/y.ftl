# Reglas de sistemas y procesos.

cadence-monthly = mensual
cadence-quarterly = trimestral
cadence-half-yearly = semestral
cadence-yearly = anual

review-overdue = la revisión de `{ $account }` lleva { $days ->
    [one] un día
   *[other] { $days } días
    } de retraso
    .label = esta fecha ya ha pasado
    .also = la revisión es { $cadence }
    .why = un plan que nadie revisa es un plan que nadie sigue
    .help = celebra la revisión y anota las dos fechas
review-overdue-none = la próxima revisión de `{ $account }` no tiene fecha
    .label = aquí falta `next_review`
    .help = fija la fecha de la próxima revisión
review-overdue-last = la última revisión de `{ $account }` fue hace { $days } días
    .label = demasiado para una revisión { $cadence }
    .help = adelanta la próxima revisión
