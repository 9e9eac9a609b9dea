### La posición de las cuentas: clases ABC, curva de contribución, reparto de recursos, criterios y lo que pide cada categoría.

## Métodos

method-allocation = reparto de recursos y número de cuentas
method-pareto = clases ABC por facturación y por contribución
method-whale = curva de contribución

formula-top-one = peso del cliente que más factura
    .name = peso del mayor cliente
    .source = ryanconsulting.ai, concentración de clientes
formula-top-ten = suma de los pesos de los diez clientes que más facturan
    .name = peso de los diez mayores clientes
    .source = ryanconsulting.ai, concentración de clientes
formula-share-of-contribution = contribución del cliente ÷ contribución total × 100
    .name = peso en la contribución
    .source = convención de kamgen
formula-key-contribution = contribución de las cuentas clave ÷ contribución total × 100
    .name = contribución de las cuentas clave
    .source = convención de kamgen
formula-top-fifth-contribution = suma de los pesos en la contribución del 20 % de clientes que más contribuye; los clientes sin nombre cuentan con su media, así que es una cota inferior
    .name = contribución de la quinta parte mayor
    .source = Pareto; ibf.org, análisis ABC
formula-total-contribution = suma de la contribución de todos los clientes, con nombre o sin él
    .name = contribución total
    .source = convención de kamgen
formula-losses = suma de las contribuciones negativas
    .name = contribución que se pierde
    .source = Kaplan y Narayanan, curva de la ballena
formula-whale-peak = suma de las contribuciones positivas ÷ contribución total × 100
    .name = máximo de la curva de contribución
    .source = Kaplan y Narayanan, curva de la ballena
formula-account-resources = coste de una persona × (dedicación del gerente + horas de comité ÷ 1.720) + inversiones
    .name = recursos de la cuenta
    .source = convención de kamgen
formula-account-potential = atractivo ÷ 10 × gasto del cliente
    .name = potencial ponderado por el atractivo
    .source = convención de kamgen
formula-resource-share = recursos de la cuenta ÷ recursos de todas × 100
    .name = parte de los recursos
    .source = convención de kamgen
formula-potential-share = potencial de la cuenta ÷ potencial de todas × 100
    .name = parte del potencial
    .source = convención de kamgen
formula-allocation-index = parte de los recursos ÷ parte del potencial; entre 0,5 y 2 es equilibrado
    .name = índice de reparto
    .source = convención de kamgen
formula-key-account-count = número de cuentas clave
    .name = cuentas clave
    .source = Woodburn y McDonald; documento del curso
formula-key-resources = recursos de las cuentas clave ÷ coste comercial total × 100
    .name = recursos de las cuentas clave
    .source = convención de kamgen
formula-resource-balance = parte de los recursos ÷ parte de la contribución; entre 0,7 y 1,5 es equilibrado
    .name = recursos frente a contribución
    .source = convención de kamgen
formula-sponsor-accounts = número de cuentas clave del patrocinador; más de tres son demasiadas
    .name = cuentas del patrocinador
    .source = Cisco, patrocinio de dirección
formula-segment-risk = suma de las ventas en riesgo de las cuentas del segmento
    .name = ventas en riesgo del segmento
    .source = convención de kamgen
formula-contribution-at-risk = Σ contribución × ventas en riesgo ÷ ventas
    .name = contribución en riesgo del segmento
    .source = convención de kamgen
formula-score-movement = puntuación de hoy − puntuación de la última revisión
    .name = cambio desde la última revisión
    .source = convención de kamgen
formula-score-expected = puntuación prevista − puntuación de hoy
    .name = cambio previsto
    .source = McDonald, doce pasos

input-all-customers = número de clientes
input-all-potential = potencial de todas las cuentas
input-all-resources = recursos de todas las cuentas
input-attractiveness = atractivo
input-commercial-cost = coste comercial total
input-committee-hours = horas de comité al año
input-fte-cost = coste anual de una persona
input-key-accounts = cuentas clave
input-key-contribution = contribución de las cuentas clave
input-key-resources = recursos de las cuentas clave
input-potential = potencial de la cuenta
input-potential-share = parte del potencial
input-resource-share = parte de los recursos
input-resources = recursos de la cuenta
input-score-before = puntuación de la última revisión
input-score-expected = puntuación prevista
input-score-now = puntuación de hoy
input-top-fifth = clientes en la quinta parte mayor
input-total-contribution = contribución total
input-winners = contribuciones positivas

cannot-no-contribution = el cliente «{ $customer }» no tiene contribución
cannot-no-rest-contribution = los clientes sin nombre no tienen contribución
cannot-no-fte-cost = el programa no dice lo que cuesta una persona
cannot-no-time = la cuenta «{ $account }» no tiene dedicación ni horas de comité
cannot-no-commercial-cost = el programa no dice lo que cuesta vender

## Concentración

concentration-keys-strong = En negrita, las cuentas clave.
concentration-one = Mayor cliente
concentration-ten = Diez mayores
concentration-class-contribution = Clase por contribución

## Contribución

nav-contribution = Contribución
contribution-title-none = Nadie resta: { $customer } deja el { $share } de la contribución
contribution-title-named = { $n ->
    [one] { $names } resta { $lost } a la contribución
   *[other] { $names } restan { $lost } a la contribución
}
contribution-title-many = { $count } clientes restan { $lost } a la contribución
contribution-lead = El 20 % de los clientes, { $n }, deja el { $contribution } de la contribución y el { $revenue } de la facturación.
contribution-lead-bound = El 20 % de los clientes, { $n }, deja al menos el { $contribution } de la contribución y el { $revenue } de la facturación.
contribution-total = Contribución total
contribution-peak = Máximo de la curva
contribution-peak-note = de la contribución total, sin los que restan
contribution-losses = Contribución que se pierde
contribution-losses-note = { $n ->
    [one] un cliente
   *[other] { $n } clientes
}
contribution-keys = Cuentas clave
contribution-keys-note = con el { $share } de la facturación
contribution-fifth = Contribución del 20 % mayor
contribution-fifth-revenue = Facturación del 20 % mayor
contribution-bound = como mínimo
contribution-source = base de clientes y planes de cuenta
contribution-block = { $n } más
contribution-whale-name = Contribución acumulada, % del total
contribution-whale-order = Clientes, del que más deja al que más resta
contribution-whale-total = 100 %: { $total }
contribution-whale-peak = máximo, { $peak }
contribution-whale-alt = Contribución acumulada de los clientes, del mejor al peor: llega al { $peak } del total. { $customers }.
contribution-pareto-name = Contribución
contribution-pareto-alt = Contribución por cliente, de mayor a menor: { $customers }.
contribution-changes = { $n ->
    [one] Un cliente cambia de clase cuando se mira la contribución
   *[other] { $count } clientes cambian de clase cuando se mira la contribución
}
contribution-changes-caption = Clientes con otra clase por contribución que por facturación
contribution-own = Contribución
contribution-class-revenue = Clase por facturación
contribution-class = Clase por contribución
contribution-classes-note = Quien resta es siempre de clase C. Los clientes sin nombre son un solo bloque y no tienen clase.

## Reparto

nav-allocation = Reparto
allocation-title-long = { $account } recibe { $index } veces la parte que le toca por su potencial
allocation-title-short = { $account } recibe solo { $index } de la parte que le toca por su potencial
allocation-title-unbalanced = Las cuentas clave reciben el { $resources } del coste comercial y dejan el { $contribution } de la contribución
allocation-title-fair = { $n ->
    [one] La única cuenta con potencial estimado recibe lo que le toca
   *[other] Las { $count } cuentas con potencial estimado reciben lo que les toca
}
allocation-title-sponsors = { $person } responde por { $n } de { $keys } cuentas clave
allocation-lead = El índice compara la parte de los recursos de cada cuenta con su parte del potencial: entre 0,5 y 2 es equilibrado.
allocation-lead-without = El índice compara la parte de los recursos de cada cuenta con su parte del potencial: entre 0,5 y 2 es equilibrado. Sin gasto estimado no entran { $names }.
allocation-short = por debajo de lo que le toca
allocation-fair = equilibrado
allocation-long = por encima de lo que le toca
allocation-count = Cuentas clave
allocation-count-over = por encima del límite
allocation-count-small = hasta { $limit } en una pyme
allocation-count-large = hasta { $limit } en una empresa grande
allocation-resources = Del coste comercial
allocation-resources-note = para el { $share } de la contribución
allocation-balance = Recursos ÷ contribución
allocation-balance-note = equilibrado entre { $from } y { $to }
allocation-accounts = { $n ->
    [0] Ninguna de { $all_count } cuentas recibe lo que le toca
    [one] Una de { $all_count } cuentas recibe lo que le toca
   *[other] { $count } de { $all_count } cuentas reciben lo que les toca
}
allocation-accounts-all = { $n ->
    [one] La única cuenta recibe lo que le toca
   *[other] Las { $count } cuentas reciben lo que les toca
}
allocation-caption = Recursos y potencial por cuenta
allocation-column-resources = Recursos
allocation-column-potential = Potencial ponderado
allocation-column-index = Índice
allocation-column-sponsor = Patrocinador
allocation-column-accounts = Cuáles
allocation-note = Las partes se cuentan entre las cuentas de la tabla.
allocation-segments = { $segment } es el segmento con más ventas en riesgo: { $risk }
allocation-segments-caption = Ventas y contribución en riesgo por segmento
allocation-segment-none = Sin segmento
allocation-column-segment = Segmento
allocation-column-risk = Contribución en riesgo
allocation-sponsors-over = { $person } patrocina { $count } cuentas: demasiadas para una persona
allocation-sponsors-fine = { $n ->
    [one] Ningún patrocinador responde por más de una cuenta
   *[other] Ningún patrocinador responde por más de { $count } cuentas
}
allocation-sponsors-caption = Patrocinadores de dirección y sus cuentas
allocation-sponsor-over = más de tres

## En observación y fuera

selection-watch = { $n ->
    [one] Sigue en observación { $account }, que factura { $money }
   *[other] Siguen en observación { $count } clientes que facturan { $money }
}
selection-watch-bare = { $n ->
    [one] Sigue en observación { $account }
   *[other] Siguen en observación { $count } clientes
}
selection-watch-caption = Clientes que pueden llegar a ser cuenta clave
selection-out = { $n ->
    [one] Se quedó fuera { $account }, que factura { $money }
   *[other] Se quedaron fuera { $count } clientes que facturan { $money }
}
selection-out-bare = { $n ->
    [one] Se quedó fuera { $account }
   *[other] Se quedaron fuera { $count } clientes
}
selection-out-caption = Clientes que se quedaron fuera
selection-class = clase { $class }
selection-reason = Por qué
selection-effects = Efecto que se espera

## Criterios

criteria-attractiveness = { $count } criterios de atractivo; «{ $name }» pesa más, { $weight } de 100
criteria-strength = { $count } criterios de fortaleza; «{ $name }» pesa más, { $weight } de 100
criteria-vulnerability = { $count } factores de vulnerabilidad; «{ $name }» pesa más, { $weight } de 100
criteria-name = Criterio
criteria-weight = Peso
criteria-objective = Para qué
criteria-measures = Qué mide
criteria-differentiates = A quién distingue
criteria-matters = Por qué importa
criteria-anchor = { $at } = { $text }

## Posición en las matrices

matrix-moved = Junto a la cuenta, la etapa de la relación; bajo cada puntuación, el cambio desde la última revisión.
matrix-stage = Junto a la cuenta, la etapa de la relación.
marker-stages = forma: etapa de la relación ({ $shapes })
marker-alone = { $shape }: relación { $stage }
marker-alone-none = { $shape }: relación sin etapa
marker-stage = { $shape }, { $stage }
marker-no-stage = sin etapa
marker-circle = círculo
marker-hollow = círculo hueco
marker-triangle = triángulo
marker-fallen = triángulo invertido
marker-square = cuadrado
marker-cross = cruz
marker-star = estrella
matrix-mark-doubt = franja: a medio punto o menos del límite
position-reasons = Es cuenta clave por { $reasons }.
position-moved = Desde la última revisión, { $axis } pasa de { $from } a { $to }
position-expected = Al final del plan, { $axis } debería pasar de { $from } a { $to }
position-still = Nada se ha movido: { $axis } sigue en { $to }
position-incomplete = incompleta
position-head-axis = Eje
position-head-before = Última revisión
position-head-now = Hoy
position-head-change = Cambio
position-head-expected = Prevista
position-head-on = { $what }, { $day }
position-head-data = Según los datos
position-moves-caption = Movimiento en las matrices
position-ratio = Fortaleza relativa
position-ratio-note = veces la del mejor competidor
position-difference = Ventaja
position-difference-note = sobre el mejor competidor
position-class-revenue = Clase por facturación
position-class-revenue-note = { $share } de la facturación
position-class-contribution = Clase por contribución
position-class-contribution-note = { $share } de la contribución
position-allocation = Índice de reparto
position-allocation-note = { $resources } de los recursos para { $potential } del potencial

## Lo que pide cada categoría y cada celda

needs-title-met = { $all ->
    [one] El plan trae lo único que pide su lugar en las matrices
   *[other] El plan trae todo lo que pide su lugar en las matrices: { $all } de { $all }
}
needs-title-missing = { $missing ->
    [one] El plan no trae uno de los { $few } puntos que pide su lugar en las matrices
   *[other] El plan no trae { $count } de los { $few } puntos que pide su lugar en las matrices
}
needs-title-none = { $all ->
    [one] El plan no trae lo único que pide su lugar en las matrices
   *[other] El plan no trae ninguno de los { $few } puntos que pide su lugar en las matrices
}
needs-caption = Lo que piden la categoría y la celda, y lo que trae el plan
needs-head-from = Por ser
needs-head-need = Pide
needs-head-found = El plan trae
needs-missing = falta
needs-manager = Gerente con tiempo dedicado
needs-manager-found = { $person }, { $share } de su jornada
needs-committee = Comité de cuenta con horas
needs-committee-found = { $n ->
    [one] una persona, { $hours } horas al año
   *[other] { $n } personas, { $hours } horas al año
}
needs-three-years = Plan a tres años
needs-period-found = del { $from } al { $to }
needs-path = Camino con fecha hasta la rentabilidad
needs-path-found = { $day }: { $text }
needs-path-earns = ya contribuye con un { $share }, por encima del umbral
needs-sponsor = Un patrocinador de dirección
needs-light-plan = Plan ligero
needs-actions-found = { $n ->
    [one] una acción abierta
   *[other] { $n } acciones abiertas
}
needs-service = Nivel de servicio pactado
needs-service-found = { $n ->
    [one] un nivel de servicio en el acuerdo
   *[other] { $n } niveles de servicio en los acuerdos
}
needs-simpler = Acción sobre el coste de servir, o salida
needs-defence = Acción de defensa: { $factor }
needs-sponsor-meeting = Reunión del patrocinador en 90 días
needs-meeting-found = { $day }
needs-growth = Plan de crecimiento
needs-growth-found = meta de { $target }
needs-whitespace = Espacio por cubrir estimado
needs-whitespace-found = { $money } por cubrir
needs-redesign = Rediseño de precio o servicio, o salida ordenada
needs-watch = Fecha para volver a mirarla
needs-watch-found = revisión el { $day }
selection-by = Participaron en la selección { $functions }.
selection-by-dated = Participaron en la selección { $functions }; última revisión, el { $day }.
position-phase = Fase: { $phase }

## Posición

position-title = { $category }: atractivo { $attractiveness } y fortaleza { $strength }
position-title-border = { $category }, y { $axis } está a { $distance } del límite
position-title-differs = Se gestiona como { $declared }, pero los criterios dicen «{ $category }»
position-title-incomplete = Faltan puntuaciones para situar la cuenta
position-the-attractiveness = el atractivo
position-the-strength = la fortaleza
position-the-difference = la ventaja sobre el mejor competidor
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
position-axis-difference = ventaja sobre el mejor competidor
position-axis-vulnerability = vulnerabilidad
position-alt = { $account }: { $x } { $at_x }, { $y } { $at_y }, en ejes de 0 a 10; relación: { $stage }
position-alt-difference = { $account }: { $x } { $at_x }, en un eje de −10 a +10; { $y } { $at_y }, de 0 a 10; relación: { $stage }
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
