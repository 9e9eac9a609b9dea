### Los acuerdos marco y el calendario: métodos, fichas y fechas.

## Métodos

method-commitment = compra mínima
method-indexation = revisión de precios por índices
method-obligations = obligaciones de ambas partes
method-payment = plazos de pago
method-rebate = rappel

formula-rebate-expected = retroactivo: compra del año × porcentaje del tramo alcanzado; por tramos: Σ de lo que cae en cada tramo × su porcentaje
    .name = rappel del año según la previsión
    .source = acuerdo marco; enable.com, rappel retroactivo y por tramos
formula-rebate-other-mode = los mismos tramos en la otra modalidad
    .name = rappel del año en la otra modalidad
    .source = enable.com, rappel retroactivo y por tramos
formula-rebate-accrual = facturado hasta hoy × porcentaje del tramo que alcanza la previsión del año; por tramos, el rappel de lo facturado hasta hoy
    .name = provisión de rappel según la previsión
    .source = NIIF 15, contraprestación variable
formula-rebate-accrual-reached = rappel de lo facturado hasta hoy, con el tramo ya alcanzado
    .name = rappel por el tramo ya alcanzado
    .source = acuerdo marco
formula-accrual-difference = provisión contabilizada − provisión según la previsión
    .name = diferencia con la provisión contabilizada
    .source = convención de kamgen
formula-rebate-distance = inicio del tramo siguiente − compra prevista del año
    .name = distancia al tramo siguiente
    .source = convención de kamgen
formula-rebate-jump = inicio del tramo siguiente × (porcentaje de después − porcentaje de antes)
    .name = salto del rappel al cambiar de tramo
    .source = enable.com, rappel retroactivo y por tramos
formula-index-factor = parte fija + Σ peso × valor actual ÷ valor base
    .name = coeficiente de revisión
    .source = acuerdo marco; fórmulas polinómicas de revisión de precios
formula-index-change = (coeficiente − 1) × 100; nada por debajo de la banda muerta, y como mucho el techo o el suelo
    .name = variación de precios que se aplica
    .source = acuerdo marco
formula-indexed-price = precio × (1 + variación que se aplica ÷ 100)
    .name = precio revisado
    .source = acuerdo marco
formula-index-effect = ventas del año × variación que se aplica
    .name = efecto anual de la revisión
    .source = convención de kamgen
formula-minimum-pro-rata = compra mínima × meses cerrados ÷ 12; con perfil estacional, compra mínima × su parte del año
    .name = compra mínima a prorrata
    .source = convención de kamgen
formula-minimum-ahead = comprado en los periodos cerrados − compra mínima a prorrata
    .name = adelanto sobre la compra mínima
    .source = convención de kamgen
formula-minimum-shortfall = compra mínima − previsión del año, como mínimo 0
    .name = lo que faltará para la compra mínima
    .source = convención de kamgen
formula-shortfall-fee = lo que faltará × porcentaje del recargo
    .name = recargo por no llegar al mínimo
    .source = acuerdo marco
formula-payment-delay = días de cobro − días pactados
    .name = retraso en el cobro
    .source = convención de kamgen
formula-late-payment-cost = ventas del año × días de retraso ÷ 365 × tipo anual
    .name = coste anual del retraso en el cobro
    .source = convención de kamgen
formula-early-discount-yield = descuento ÷ (100 − descuento) × 365 ÷ días pactados
    .name = interés anual del descuento por pronto pago
    .source = aritmética financiera habitual
formula-obligations-kept = cumplidas ÷ (cumplidas + vencidas) × 100
    .name = obligaciones cumplidas
    .source = convención de kamgen
formula-obligation-delay = día del informe − día de vencimiento
    .name = retraso de una obligación
    .source = convención de kamgen

input-accrual = provisión según la previsión
input-agreed-days = días pactados
input-booked = provisión contabilizada
input-boundary = inicio del tramo siguiente
input-closed-months = meses cerrados
input-season = su parte del año por temporada
input-deadband = banda muerta
input-delay = días de retraso
input-due = vencimiento
input-early-discount = descuento por pronto pago
input-fee-rate = porcentaje del recargo
input-index-applied = variación que se aplica
input-index-base = valor base
input-index-change = variación según el coeficiente
input-index-current = valor actual
input-index-fixed = parte fija
input-largest-fall = suelo
input-largest-rise = techo
input-minimum = compra mínima del año
input-obligations-late = vencidas
input-obligations-met = cumplidas
input-price = precio
input-pro-rata = compra mínima a prorrata
input-rate-after = porcentaje de después
input-rate-before = porcentaje de antes
input-shortfall = lo que faltará
input-tier-from = tramo desde
input-tier-rate = porcentaje del tramo

cannot-profile-parts = el perfil estacional tiene { $n } partes y un año no se divide así en meses enteros
cannot-minimum-volume = el mínimo es de volumen y los pedidos solo dicen importes
cannot-index-weights = la parte fija y los pesos suman { $sum }, no 1
cannot-rebate-basis = no se sabe calcular un rappel sobre «{ $basis }»
cannot-tiers = los tramos del rappel dejan un hueco o se solapan en { $from }
cannot-unknown-period = no se sabe calcular sobre el periodo «{ $period }»

field-index-base = el valor base de un índice
field-index-current = el valor actual de un índice
field-index-fixed = la parte fija de la fórmula
field-index-weight = el peso de un índice
field-minimum = el importe mínimo
field-payment-days = el plazo de pago
field-rebate-mode = la modalidad del rappel
field-start = el inicio del acuerdo
field-tier-rate = el porcentaje de un tramo
field-tiers = la lista de tramos

## Ficha del acuerdo

agreements-signed-by = { $id }, firmado el { $day } por { $by }
agreements-signed = { $id }, firmado el { $day }
agreements-between = { $id }, entre { $by }
agreements-notice-until = Preaviso hasta
agreements-left = { $days ->
    [0] hoy
    [one] queda 1 día
   *[other] quedan { $days } días
}
agreements-gone = { $days ->
    [one] pasó ayer
   *[other] pasó hace { $days } días
}
agreements-max-end = Último fin posible
agreements-max-end-note = con todas las prórrogas
agreements-a-year = al año
agreements-yes = sí
agreements-no = no

agreements-rebate-unknown = El rappel pactado no se puede calcular
agreements-rebate-cliff = El rappel del año será de { $amount }; con { $distance } más de compra daría un salto de { $jump }
agreements-rebate-next = El rappel del año será de { $amount }; pasados otros { $distance }, cada euro paga el { $rate }
agreements-rebate-top = El rappel del año será de { $amount }, ya en el último tramo
agreements-rebate-whole = { $n ->
    [one] Rappel retroactivo de un solo tramo, al { $rate }
   *[other] Rappel retroactivo de { $n } tramos, hasta el { $rate }
}
agreements-rebate-bands = { $n ->
    [one] Rappel de un solo tramo, al { $rate }
   *[other] Rappel por tramos: { $n } tramos, hasta el { $rate }
}
agreements-rebate-expected = Rappel del año
agreements-rebate-of = sobre { $sales } previstos
agreements-rebate-if-bands = Si fuera por tramos
agreements-rebate-if-bands-note = cada tramo con su porcentaje
agreements-rebate-if-whole = Si fuera retroactivo
agreements-rebate-if-whole-note = el porcentaje final sobre todo
agreements-accrual = Provisión a hoy
agreements-accrual-note = por el tramo de la previsión
agreements-booked = Diferencia en libros
agreements-booked-note = contabilizado, { $amount }
agreements-rebate-reached = Por el tramo ya alcanzado
agreements-rebate-reached-note = sobre { $sales } facturados
agreements-head-from = Desde
agreements-head-to = Hasta
agreements-head-rate = Rappel
agreements-head-standing = Dónde estamos
agreements-head-distance = Faltan
agreements-head-jump = Salto
agreements-tiers-caption = Tramos del rappel
agreements-tier-today = facturado a hoy, { $amount }
agreements-tier-forecast = previsión, { $amount }
agreements-stairs-distance = faltan { $amount }
agreements-stairs-jump = salto de +{ $amount }
agreements-stairs-rate = desde ahí, { $rate }
agreements-stairs-today = hoy, { $amount }
agreements-stairs-forecast = previsión { $sales }: rappel de { $rebate }
agreements-stairs-note-whole = El área es el rappel: el porcentaje alcanzado, desde el primer euro
agreements-stairs-note-bands = El área es el rappel: cada tramo, con su porcentaje
agreements-stairs-note = { $note }. { $id }, a { $day }
agreements-alt-stairs = Escalera del rappel: { $tiers }
agreements-alt-tier = desde { $from }, { $rate }

agreements-minimum-unknown = La compra mínima aún no se puede comparar
agreements-minimum-missed = al cliente le faltarán { $amount } para la compra mínima
agreements-minimum-ahead = el cliente va { $amount } por delante de la compra mínima
agreements-minimum-behind = el cliente va { $amount } por detrás de la compra mínima
agreements-pro-rata = Mínimo a prorrata
agreements-bought = comprado, { $amount }
agreements-bought-season = { $share } del año por temporada; comprado, { $amount }
agreements-ahead = Adelanto
agreements-ahead-note = sobre el mínimo a prorrata
agreements-behind-note = por debajo del mínimo a prorrata
agreements-shortfall = Faltará en el año
agreements-shortfall-note = compra mínima menos previsión
agreements-fee = Recargo previsto
agreements-fee-note = { $rate } de lo que falte
agreements-in-days = { $days } días
agreements-legal = máximo legal, { $days }
agreements-delay = Retraso en el cobro
agreements-delay-cost = Coste del retraso
agreements-early = Pronto pago, en interés anual
agreements-early-note = descuento del { $rate }
agreements-pays-illegal = el pago a { $days } días supera el máximo legal
agreements-pays-late = { $days ->
    [1] paga un día tarde
   *[other] paga { $days } días tarde
}
agreements-pays-early = { $days ->
    [1] paga un día antes de lo pactado
   *[other] paga { $days } días antes de lo pactado
}
agreements-pays-on-time = paga en el plazo pactado
agreements-pays = se paga a { $days } días

agreements-index-unknown = La revisión de precios no se puede calcular
agreements-index-deadband = Los índices { $direction ->
    [up] suben un { $moved }, dentro de la banda
    [down] bajan un { $moved }, dentro de la banda
   *[still] no se mueven
}: los precios no cambian
agreements-index-up = Los índices suben los precios un { $applied }
agreements-index-down = Los índices bajan los precios un { $applied }
agreements-index-capped = Los índices piden un { $change }; el techo lo deja en un { $applied }
agreements-index-floored = Los índices piden un { $change }; el suelo lo deja en un −{ $applied }
agreements-factor = Coeficiente
agreements-factor-note = variación de { $change }
agreements-applied = Se aplica
agreements-outcome-deadband = no pasa de la banda muerta
agreements-outcome-applied = entre la banda y el tope
agreements-outcome-capped = cortada por el techo
agreements-outcome-floored = cortada por el suelo
agreements-effect = Efecto en un año
agreements-effect-note = sobre las ventas de este año
agreements-index-review = Próxima revisión
agreements-fixed = Parte fija
agreements-all-indices = Fórmula completa
agreements-head-index = Índice
agreements-head-weight = Peso
agreements-head-base = Base
agreements-head-current = Actual
agreements-head-moved = Variación
agreements-head-effect = Efecto en precio
agreements-index-caption = Fórmula de revisión de precios
agreements-deadband = banda muerta, { $rate }
agreements-cap-rise = techo, { $rate }
agreements-cap-fall = suelo, { $rate }

agreements-prices-caption = Lista de precios
agreements-prices-over = { $n ->
    [one] el único precio dejó de valer el { $day }
   *[other] de los { $few } precios, el primero dejó de valer el { $day }
}
agreements-prices-first = de los { $few } precios, el primero vale solo hasta el { $day }
agreements-prices-before-end = { $n ->
    [one] el único precio vale solo hasta el { $day }, menos que el acuerdo
   *[other] los { $few } precios valen solo hasta el { $day }, menos que el acuerdo
}
agreements-prices-until = { $n ->
    [one] el único precio vale hasta el { $day }
   *[other] los { $few } precios valen hasta el { $day }
}
agreements-prices-endless = { $n ->
    [one] un precio sin fecha de fin
   *[other] { $few } precios sin fecha de fin
}
agreements-head-product = Producto
agreements-head-min-order = Pedido mínimo
agreements-head-price = Precio
agreements-head-new-price = Revisado
agreements-head-valid = Vale hasta

agreements-head-trend = Evolución
agreements-alt-spark = { $name }: { $values }; pactado { $target }
agreements-credit-issued = { $name }, { $period }: { $due } abonados
agreements-credit-open = { $name }, { $period }: { $due } por abonar
agreements-credit-partly = { $name }, { $period }: { $issued } abonados de { $due }

agreements-kept = Obligaciones cumplidas
agreements-kept-note = { $met } de { $all } con fecha pasada
agreements-obligations-to-come = Por venir
agreements-obligation-next = La próxima
agreements-monthly = cada mes
agreements-quarterly = cada trimestre
agreements-half-yearly = cada semestre
agreements-yearly = cada año

agreements-clauses-all = Constan todas las cláusulas habituales
agreements-clauses-one = Falta una cláusula habitual: { $clause }
agreements-clauses-lacks = Faltan { $few } cláusulas habituales
agreements-clauses-unknown = Alcance del acuerdo, sin lista de cláusulas
agreements-clauses-caption = Alcance y cláusulas del acuerdo
agreements-head-clause = Cláusula
agreements-scope-units = Unidades
agreements-scope-offerings = Ofertas
agreements-scope-territory = Territorio
agreements-exclusivity = Exclusividad
agreements-mfn = Cliente más favorecido
agreements-precedence = Prelación
agreements-clauses-there = Constan
agreements-clauses-gone = No constan
agreements-documents = Documentos
clause-liability-cap = límite de responsabilidad
clause-termination = resolución
clause-confidentiality = confidencialidad
clause-force-majeure = fuerza mayor
clause-hardship = excesiva onerosidad
clause-law = ley aplicable
clause-data-protection = protección de datos
precedence-agreement = acuerdo
precedence-amendments = modificaciones
precedence-call-off = pedido de entrega
precedence-general-terms = condiciones generales
precedence-annexes = anexos

agreements-amended = { $n ->
    [one] una modificación, en vigor desde el { $day }
   *[other] { $few } modificaciones, la última en vigor desde el { $day }
}
agreements-amended-undated = { $n ->
    [one] una modificación sin fecha
   *[other] { $few } modificaciones sin fecha
}
agreements-amendments-caption = Modificaciones del acuerdo
agreements-head-amendment = Modificación
agreements-head-signed = Firmada
agreements-head-effective = En vigor

## Calendario

event-sponsor = reunión del patrocinador con el cliente
event-committee = reunión del comité
calendar-title = { $days ->
    [one] La primera fecha clave llega mañana
   *[other] La primera fecha clave llega en { $days } días
}: { $what }
calendar-title-first = { $days ->
    [0] hoy: { $what }
    [one] mañana: { $what }
   *[other] lo primero, en { $days } días: { $what }
}
calendar-title-soft = { $n ->
    [one] una fecha en doce meses, el { $day }
   *[other] { $few } fechas en doce meses; la primera, el { $day }
}
calendar-overdue = { $n ->
    [one] una fecha ya ha pasado sin que nadie la cierre.
   *[other] { $few } fechas ya han pasado sin que nadie las cierre.
}
calendar-later = Después de estos doce meses: { $what }, el { $day }.
calendar-agreements = Acuerdos
calendar-negotiation = Negociación
calendar-obligations = Obligaciones
calendar-actions = Acciones
calendar-reviews = Seguimiento
calendar-alt = Calendario de doce meses: { $dates }
calendar-alt-one = { $day }, { $what }
calendar-mark = { $day }, { $what }
calendar-today = hoy, { $day }
calendar-note = Triángulo: último día para actuar, o decide otro. Barra: algo termina.
calendar-group-overdue = Vencidas
calendar-month = { $month } de { $year }
calendar-ago = { $days ->
    [one] hace 1 día
   *[other] hace { $days } días
}
calendar-caption = Fechas de los próximos doce meses

## Acuerdos

agreements-notice = { $days ->
    [0] El preaviso vence hoy
    [one] El preaviso vence mañana
   *[other] El preaviso vence en { $days } días
}
agreements-notice-of = { $days ->
    [0] El preaviso de { $id } vence hoy
    [one] El preaviso de { $id } vence mañana
   *[other] El preaviso de { $id } vence en { $days } días
}
agreements-notice-past = { $days ->
    [one] El preaviso venció ayer sin una decisión
   *[other] El preaviso venció hace { $days } días sin una decisión
}
agreements-ends = { $days ->
    [0] El acuerdo termina hoy
    [one] El acuerdo termina mañana
   *[other] El acuerdo termina en { $days } días
}
agreements-ends-of = { $days ->
    [0] { $id } termina hoy
    [one] { $id } termina mañana
   *[other] { $id }, el primer acuerdo en terminar, dura { $days } días más
}
agreements-ended = { $days ->
    [one] El acuerdo terminó ayer
   *[other] El acuerdo terminó hace { $days } días
}
agreements-undated = { $n ->
    [one] un acuerdo sin fecha de fin
   *[other] { $few } acuerdos sin fecha de fin
}
agreements-decided-renew = está decidido renovarlo
agreements-decided-renegotiate = está decidido renegociar
agreements-decided-exit = está decidido dejar que termine
agreements-missed = { $n ->
    [one] { $names } no se cumplió en el último periodo.
   *[other] { $names } no se cumplieron en el último periodo.
}
agreements-late = { $n ->
    [one] una obligación está vencida.
   *[other] { $few } obligaciones están vencidas.
}
agreements-end = Vigente hasta
agreements-since = desde el { $day }
agreements-renewal = Prórroga
agreements-months = { $months ->
    [one] un mes
   *[other] { $months } meses
}
agreements-notice-days = preaviso de { $days } días
agreements-decision = Decisión
agreements-payment = Pago
agreements-paid = cobro real a { $days } días
agreements-days = { $days ->
    [0] hoy
    [one] 1 día
   *[other] { $days } días
}
agreements-minimum = Compra mínima
agreements-rebate = Rappel
agreements-cap = tope { $amount }
agreements-alt-term = Vigencia del { $start } al { $end }
agreements-alt-notice = preaviso hasta el { $day }
agreements-notice-mark = preaviso { $day }
agreements-today = hoy
agreements-head-left = Faltan
agreements-services-met = Todos los niveles de servicio se cumplen
agreements-services-missed = { $name } no se cumplió en el último periodo
agreements-services-again = { $name } lleva { $few } periodos seguidos sin cumplirse
agreements-services-unmeasured = Los niveles de servicio aún no se han medido
agreements-services-caption = Niveles de servicio por periodo
agreements-met = cumplido
agreements-not-met = incumplido
agreements-head-service = Nivel de servicio
agreements-head-target = Pactado
agreements-head-credits = Bonificación
agreements-ours = nuestra
agreements-theirs = del cliente
agreements-obligations-met = Todas las obligaciones están cumplidas
agreements-obligations-open = { $n ->
    [one] queda una obligación, en plazo
   *[other] quedan { $few } obligaciones y ninguna está vencida
}
agreements-obligation-late = { $days ->
    [one] Una obligación nuestra venció ayer
   *[other] Una obligación nuestra venció hace { $days } días
}
agreements-obligation-late-theirs = { $days ->
    [one] Una obligación del cliente venció ayer
   *[other] Una obligación del cliente venció hace { $days } días
}
agreements-obligations-late = { $few } obligaciones están vencidas
agreements-obligations-caption = Obligaciones de ambas partes, por fecha
agreements-head-obligation = Obligación
agreements-head-party = De quién
