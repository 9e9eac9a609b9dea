# Reglas de la pareja organización y personas.

mandate-exceeds-authority = el mandato de `{ $negotiation }` permite { $field ->
    [price_change_pct] una variación de precio del { $value }
    [payment_days] { $value } días de pago
   *[investment] una inversión de { $value }
    }, por encima de las atribuciones de `{ $lead }`
    .label = nadie lo ha aprobado
    .also = { $field ->
        [payment_days] hasta { $limit } días por su cuenta
       *[other] hasta { $limit } por su cuenta
        }
    .why = lo que se promete sin atribuciones hay que retirarlo después
    .help = consigue que se apruebe el mandato y anota la fecha, o rebájalo
    .decision = { $field ->
        [price_change_pct] Aprobar o rebajar la variación de precio del { $value } para { $negotiation }
        [payment_days] Aprobar o rebajar los { $value } días de pago para { $negotiation }
       *[investment] Aprobar o rebajar la inversión de { $value } para { $negotiation }
        }
    .reason = { $name } puede comprometer por su cuenta { $field ->
        [payment_days] { $limit } días
       *[other] { $limit }
        }
    .stake = por encima de las atribuciones

committee-without-time = el comité de `{ $account }` no tiene horas asignadas
    .label = sin horas al año
    .why = un comité trabaja con las horas y los conocimientos que se le dan
    .help = acuerda `hours_per_year` con quienes ceden a las personas
committee-without-time-untrained = { $trained } de { $members } miembros conocen el negocio de `{ $account }`
    .label = muy pocos tienen formación
    .help = forma a los demás en el negocio del cliente
