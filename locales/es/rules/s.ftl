# Reglas de la estrategia.

commitment-sponsor = patrocinador
commitment-budget = presupuesto
commitment-approval = fecha de aprobación

no-commitment = la dirección no se ha comprometido con el programa; falta: { $missing }
    .label = nadie se ha comprometido a esto
    .why = sin el compromiso de la dirección, los demás pasos no tienen base
    .help = anota patrocinador, presupuesto y fecha de aprobación
no-commitment-old = la dirección se comprometió con el programa hace { $days } días
    .label = hace más de { $limit } días
    .help = pide a la dirección que confirme su compromiso y anota la fecha
