### Las secciones del plan de cuenta.

## Palabras comunes de las tablas

total = Total
head-date = Fecha
head-due = Plazo
head-owner = Responsable
head-status = Estado
head-what = Qué
two-clauses = { $first }; { $second }
period-quarter = T{ $quarter } { $year }

## Resumen

summary-title-empty = El plan de { $account } aún no tiene cifras que resumir
summary-title-health = La salud de la cuenta es de { $score } puntos: { $state }
summary-title-sales = Las ventas de { $year } suman { $amount }
summary-decisions = { $n ->
    [one] queda una decisión
   *[other] quedan { $few } decisiones
}
summary-decisions-late = { $n ->
    [one] queda una decisión
   *[other] quedan { $few } decisiones
}, { $late ->
    [one] una ya vencida
   *[other] { $few_late } ya vencidas
}
summary-decisions-all-late = { $n ->
    [one] queda una decisión, ya vencida
   *[other] quedan { $few } decisiones, todas vencidas
}
summary-category = Categoría
summary-scores = Atractivo { $attractiveness }; fortaleza { $strength }
summary-no-scores = Faltan puntuaciones
summary-computed = Los criterios dicen «{ $computed }». { $note }
summary-stage = Etapa de la relación
summary-target = Meta: { $target }
summary-target-until = Meta: { $target }, { $until }
summary-health = Salud
summary-quality = Calidad del plan { $points }
summary-manager = Gerente de cuenta
summary-sponsor = Patrocina { $sponsor }
summary-sponsor-alone = Patrocinio
summary-no-sponsor = Sin patrocinio de la dirección
summary-no-manager = Sin gerente asignado
summary-contribution = Contribución
summary-contribution-note = { $amount }; umbral { $hurdle }
summary-wallet = Cuota de gasto
summary-wallet-note = { $amount } por cubrir
summary-forecast = Previsión { $year } ante la meta
summary-forecast-undated = Previsión ante la meta
summary-forecast-note = Meta { $amount }
summary-sales-alt = Ventas por año: { $years }
summary-groups-caption = Puntos e indicadores de cada grupo del cuadro de mando
summary-head-group = Grupo
summary-head-points = Puntos
summary-head-indicators = Indicadores
summary-total = Total ponderado
summary-spark = { $name }: { $value } en el último de { $few } periodos. La línea de puntos es la meta, { $target }.
summary-spark-untargeted = { $name }: { $value } en el último de { $few } periodos.
summary-dates = { $days ->
    [0] El próximo hito es hoy
    [one] El próximo hito es mañana
   *[other] El próximo hito llega en { $days } días
}
summary-dates-caption = Próximos hitos de la cuenta
summary-head-next = Próximos hitos
summary-position-strategic = Cliente atractivo, posición fuerte
summary-position-star = Cliente atractivo, posición por ganar
summary-position-status = Posición fuerte en un cliente poco atractivo
summary-position-streamline = Ni el atractivo ni la posición destacan
summary-foot-dated = Cifras con datos a { $day }; las fórmulas y sus datos están en el anexo.
summary-foot = Cifras a { $day }; las fórmulas y sus datos están en el anexo.

event-review = revisión del plan
event-meeting = primera reunión de negociación
event-deadline = fecha límite de la negociación
event-tender = concurso del cliente
event-notice = preaviso del acuerdo
event-end = fin del acuerdo
event-prices = fin de la lista de precios
event-index = revisión de precios por índices
event-agreement-review = revisión del acuerdo
event-investment = Inversión: { $what }

## Relación

relationship-title-agreed = Ambas partes vemos la relación en la misma etapa: { $stage }
relationship-title-differ = El cliente ve una relación { $theirs }; nosotros, { $ours }
relationship-title-theirs = El cliente ve una relación { $stage }; falta nuestra visión
relationship-title-ours = Vemos una relación { $stage }; falta la visión del cliente
relationship-ours = Nosotros
relationship-theirs = Cliente
relationship-not-asked = sin medir
relationship-head-view = Quién lo dice
relationship-head-quality = De 0 a 10
relationship-quality-caption = Calidad de la relación según cada parte
relationship-quality = El cliente puntúa la relación con un { $score }
relationship-quality-lower = El cliente puntúa la relación con un { $score }; nosotros, con un { $ours }
relationship-quality-higher = El cliente puntúa la relación con un { $score }, más que nosotros
relationship-quality-unasked = Nadie ha preguntado al cliente por la relación
relationship-quality-alt = Nosotros y cliente, de 0 a 10: { $pairs }
quality-trust = confianza
quality-commitment = compromiso
quality-satisfaction = satisfacción
quality-conflict = conflicto

ladder-ours = nosotros
ladder-theirs = cliente
ladder-target = meta
ladder-alt = Escalera de la relación: { $steps }
ladder-alt-ours = nosotros, { $stage }
ladder-alt-theirs = cliente, { $stage }
ladder-alt-target = meta, { $stage }

## Posición

position-title = { $category }: atractivo { $attractiveness } y fortaleza { $strength }
position-title-border = { $category }, y { $axis } está a { $distance } del límite
position-title-differs = Se gestiona como { $declared }, pero los criterios dicen «{ $category }»
position-title-incomplete = Faltan puntuaciones para situar la cuenta
position-the-attractiveness = el atractivo
position-the-strength = la fortaleza
position-the-vulnerability = la vulnerabilidad
position-policy-strategic = Se invierten personas y atención, y se asegura la rentabilidad.
position-policy-star = Se invierte tiempo y dinero en ganar posición; la rentabilidad puede esperar, con fecha.
position-policy-status = Se mantiene la posición y se protege el margen, sin inversión nueva.
position-policy-streamline = Se gestiona por la rentabilidad y se simplifica el servicio.
position-category = Categoría
position-declared = Se gestiona como { $declared }
position-attractiveness = Atractivo
position-strength = Fortaleza
position-competitor = Mejor competidor
position-vulnerability = Vulnerabilidad
position-partly = Con criterios que pesan { $weight } de 100
position-computed = Calculado con los datos
position-axis-attractiveness = atractivo
position-axis-strength = fortaleza
position-axis-vulnerability = vulnerabilidad
position-alt = { $account }: { $x } { $at_x }, { $y } { $at_y }, en ejes de 0 a 10
position-attractiveness-top = { $name }: lo que más atrae del cliente
position-strength-top = { $name }: nuestro punto más fuerte
position-strength-ahead = Ningún criterio da ventaja al mejor competidor
position-strength-behind = { $n ->
    [one] en un criterio el mejor competidor puntúa más
   *[other] en { $few } criterios el mejor competidor puntúa más
}
position-vulnerability-top = { $name }: por ahí se perdería antes la cuenta
position-attractiveness-caption = Criterios de atractivo
position-strength-caption = Criterios de fortaleza
position-vulnerability-caption = Factores de vulnerabilidad
position-head-criterion = Criterio
position-head-weight = Peso
position-head-score = Puntos
position-head-ours = Nosotros
position-head-theirs = Competidor
position-head-weighted = Ponderado

## Rentabilidad

money-title-above = La contribución es del { $share }: supera el umbral en { $points } puntos
money-title-at = La contribución es del { $share }, justo el umbral
money-title-below = La contribución es del { $share }: le faltan { $points } puntos para el umbral
money-title-contribution = La contribución es del { $share }
money-title-grows = Las ventas de { $year } crecen un { $share }
money-title-stays = Las ventas de { $year } repiten las del año anterior
money-title-falls = Las ventas de { $year } caen un { $share }
money-title-sales = Las ventas de { $year } suman { $amount }
money-title-bare = Hay inversiones o historia, pero no ventas de este año
money-lead-call-offs = Las ventas de { $year } son lo ya facturado más la previsión de los periodos que faltan.
money-lead-profitability = Las ventas de { $year } son las de la cuenta de rentabilidad del plan.
money-lead-customer-base = Las ventas de { $year } son las de la base de clientes: el plan no trae otras.
money-sales = Ventas { $year }
money-sales-forecast = Ventas { $year }, previsión
money-growth = { $change } sobre { $before }
money-ytd = Facturado hasta hoy
money-net = Ventas netas
money-margin = Margen bruto
money-serving = Coste de servir
money-contribution = Contribución
money-hurdle = umbral { $hurdle }
money-below-hurdle = bajo el umbral
money-risk = Ventas en riesgo
money-clv = Valor de vida del cliente
money-bar-gross = Ventas facturadas
money-bar-rebates = Rappel
money-bar-credits = Bonificaciones
money-bar-net = Ventas netas
money-bar-cogs = Coste de las ventas
money-bar-margin = Margen bruto
money-bar-serving = Coste de servir
money-bar-contribution = Contribución
money-alt = De las ventas a la contribución: { $steps }
money-serving-largest = { $activity }: el { $share } del coste de servir
money-serving-one = Todo el coste de servir es { $activity }
money-serving-caption = Coste de servir por actividad
money-history = Ventas de los últimos años
money-history-run = Las ventas pasan de { $from } en { $first } a { $to } en { $last }
money-history-caption = Ventas por año
money-head-activity = Actividad
money-head-amount = Importe
money-head-share = Peso
money-head-year = Año
money-head-sales = Ventas
money-head-change = Variación
money-head-contribution = Contribución

## Cuota de gasto

wallet-title = Tenemos el { $share } de su gasto; quedan { $open } por cubrir
wallet-title-all = De lo que podemos venderle no compra nada a otros
wallet-title-none = Aún no nos compra nada; hay { $open } por cubrir
wallet-lead = { $unit } concentra el { $share } del espacio por cubrir.
wallet-share = Cuota de gasto
wallet-ours = { $amount } son nuestros
wallet-open = Espacio por cubrir
wallet-spend = Gasto del cliente
wallet-penetration = Penetración
wallet-penetration-note = celdas de la tabla en las que ya vendemos
wallet-cross-sell = Venta cruzada
wallet-cross-sell-value = { $sold } de { $all } ofertas
wallet-caption = Lo nuestro y su gasto, por unidad y oferta
wallet-note = Cada celda: lo nuestro / su gasto, en miles de { $symbol }; debajo, N si ya vendemos, O si hay oportunidad, H si está por cubrir, C si vende un competidor, y nuestra cuota. Cuanto más intensa, más por cubrir.
wallet-not-eligible = no elegible
wallet-head-unit = Unidad
wallet-head-offering = Oferta

## Objetivo

gap-over = La previsión de { $year } supera la meta en { $amount }
gap-over-undated = La previsión supera la meta en { $amount }
gap-reached = La previsión de { $year } iguala la meta
gap-reached-undated = La previsión iguala la meta
gap-short = Faltan { $amount } para la meta de { $year }
gap-short-undated = Faltan { $amount } para la meta
gap-lead-hangs = Sin «{ $name }» faltarían { $amount }.
gap-lead-safe = Ninguna oportunidad decide por sí sola la meta.
gap-of-target = { $share } de la meta
gap-covered-by = Lo comprometido cubre el { $share } de la meta de { $year }
gap-covered-by-undated = Lo comprometido cubre el { $share } de la meta
gap-open = { $n ->
    [0] ninguna oportunidad abierta
    [one] una oportunidad abierta
   *[other] { $n } oportunidades abiertas
}
gap-target = Meta
gap-committed = Comprometido
gap-weighted = Oportunidades ponderadas
gap-expected = Previsión
gap-coverage = Cobertura
gap-coverage-note = veces lo que falta por comprometer; sana desde 2,5 o 3
gap-low = Escenario bajo
gap-high = Escenario alto
gap-bar-baseline = Punto de partida
gap-bar-price = Precio
gap-bar-losses = Pérdidas conocidas
gap-bar-new = Negocio nuevo seguro
gap-bar-committed = Comprometido
gap-bar-weighted = Oportunidades ponderadas
gap-bar-expected = Previsión
gap-bar-missing = Falta
gap-bar-surplus = Excedente
gap-bar-target = Meta
gap-alt = Del punto de partida a la meta: { $steps }
gap-note = Plan de cuenta, a { $day }
gap-opportunities = { $n ->
    [one] Una oportunidad abierta, de { $amount }
   *[other] { $n } oportunidades abiertas por { $amount }
}
gap-opportunities-largest = { $name }: el { $share } de lo ponderado
gap-opportunities-caption = Oportunidades abiertas, por su valor ponderado
gap-head-opportunity = Oportunidad
gap-head-value = Valor anual
gap-head-probability = Probabilidad
gap-head-weighted = Ponderado
gap-head-close = Cierre

## Plan

plan-title-no-actions = { $n ->
    [one] un objetivo y ninguna acción que lo persiga
   *[other] { $few } objetivos y ninguna acción que los persiga
}
plan-title-done = Todas las acciones están cerradas
plan-title-in-time = { $open ->
    [one] la única acción abierta está en plazo
   *[other] las { $few_open } acciones abiertas están en plazo
}
plan-title-late = { $late ->
    [one] una de las { $few_open } acciones abiertas está vencida
   *[other] { $few_late } de las { $few_open } acciones abiertas están vencidas
}
plan-title-all-late = { $late ->
    [one] la única acción abierta está vencida
   *[other] las { $few_late } acciones abiertas están vencidas
}
plan-lead-next = La próxima vence el { $day }: «{ $action }».
plan-objectives = { $n ->
    [one] un objetivo, para el { $day }
   *[other] { $few } objetivos; el primero, para el { $day }
}
plan-objectives-late = Un objetivo venció el { $day }
plan-objectives-undated = { $n ->
    [one] un objetivo sin fecha
   *[other] { $few } objetivos sin fecha
}
plan-objectives-caption = Objetivos de la cuenta
plan-actions-caption = Acciones por objetivo
plan-no-objective = Sin objetivo
plan-head-objective = Objetivo
plan-head-from = De
plan-head-to = A
plan-head-action = Acción

## Cuadro de mando

scorecard-weak-financial = Los resultados frenan el cuadro de mando, con { $score } de 100 puntos
scorecard-weak-quality = La calidad pactada frena el cuadro de mando, con { $score } de 100 puntos
scorecard-weak-commercial-impact = El impacto comercial frena el cuadro de mando, con { $score } de 100 puntos
scorecard-weak-innovation-learning = La innovación y el aprendizaje frenan el cuadro de mando, con { $score } de 100 puntos
scorecard-title-no-values = El cuadro de mando aún no tiene valores
scorecard-title-all = { $n ->
    [one] el único indicador está en orden
   *[other] los { $few } indicadores están en orden
}
scorecard-title-red = { $red ->
    [one] un indicador de { $n } está en estado crítico
   *[other] { $red } indicadores de { $n } están en estado crítico
}
scorecard-title-some = { $green ->
    [0] ningún indicador de { $n } está en orden
    [one] un indicador de { $n } está en orden
   *[other] { $green } indicadores de { $n } están en orden
}
scorecard-count-green = { $n } en orden
scorecard-count-amber = { $n } en atención
scorecard-count-red = { $n ->
    [one] 1 crítico
   *[other] { $n } críticos
}
scorecard-count-grey = { $n } sin datos
scorecard-points = Cuadro de mando
scorecard-points-note = de 100 puntos, según el estado de los indicadores
scorecard-attained = Grado de cumplimiento
scorecard-attained-note = según el avance hacia cada meta; no distingue lo crítico
scorecard-indicators = Indicadores
scorecard-caption = Indicadores por grupo, con meta y estado
scorecard-note = Último periodo cerrado: { $period }.
scorecard-head-indicator = Indicador
scorecard-head-before = Anterior
scorecard-head-last = Último
scorecard-head-target = Meta
scorecard-head-trend = Tendencia
scorecard-trend-better = mejora
scorecard-trend-worse = empeora
scorecard-trend-flat = igual

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

## Conocimiento

knowledge-title = { $n ->
    [one] conocemos un tema del cliente
   *[other] conocemos { $few } temas del cliente
}, { $sources ->
    [one] con una sola fuente
   *[other] con { $few_sources } fuentes
}
knowledge-title-unsourced = { $n ->
    [one] conocemos un tema del cliente, sin citar ninguna fuente
   *[other] conocemos { $few } temas del cliente, sin citar ninguna fuente
}
knowledge-title-notes = { $notes ->
    [one] lo que sabemos del cliente está en una nota
   *[other] lo que sabemos del cliente está en { $few_notes } notas
}
knowledge-title-old = Lo que sabemos del cliente no se revisa desde hace { $days } días
knowledge-market = Su mercado
knowledge-customers = Sus clientes
knowledge-environment = Su entorno
knowledge-value-chain = Su cadena de valor
knowledge-pest = Política, economía, sociedad y tecnología
knowledge-forces = Las cinco fuerzas
knowledge-finance = Sus cuentas
knowledge-strategy = Su estrategia
purchase-tender = concurso
purchase-tender-plus-negotiation = concurso seguido de negociación
purchase-negotiation = negociación
purchase-catalogue = compra por catálogo
purchase-annual-negotiation = negociación anual
purchase-direct-negotiation = negociación directa
purchase-campaign-bidding = concurso por campaña
purchase-request-for-quotation = petición de ofertas

## Lo que falta

missing-title = { $n ->
    [one] falta un dato para completar el plan
   *[other] faltan { $few } datos para completar el plan
}
missing-title-broken = { $n ->
    [one] falta un dato del plan, por un error en los ficheros
   *[other] faltan { $few } datos del plan, alguno por errores en los ficheros
}
missing-more = { $n ->
    [one] y un dato más, al final del plan
   *[other] y { $few } datos más, al final del plan
}
missing-item = { $what }: { $why }
missing-all = sin datos
missing-number-sales = Ventas del año
missing-number-contribution = Contribución
missing-number-wallet = Cuota de gasto
missing-number-gap = Previsión ante la meta
missing-number-attractiveness = Atractivo
missing-number-strength = Fortaleza
missing-number-vulnerability = Vulnerabilidad
missing-number-competitor = Mejor competidor
missing-number-scorecard = Cuadro de mando
missing-number-quality = Calidad de la relación
missing-number-people = Apoyo y cobertura
missing-number-contacts = Forma de interacción
missing-number-health = Salud de la cuenta
missing-number-risk = Ventas en riesgo
missing-number-clv = Valor de vida del cliente
missing-kam = Gerente de cuenta: nadie asignado
missing-sponsor = Patrocinio de la dirección: nadie asignado
missing-objectives = Objetivos: ninguno escrito
missing-actions = Acciones: ninguna escrita
missing-review = Próxima revisión: sin fecha
missing-agreement = Acuerdo marco: ninguno
missing-stage = Etapa de la relación: sin declarar
missing-charter = Propuesta de valor: sin escribir
missing-knowledge = Análisis del cliente: sin escribir

## Anexos

annexes-title = { $few } anexos sobre { $account } respaldan estas páginas
