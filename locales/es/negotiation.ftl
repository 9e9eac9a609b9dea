### La negociación y los métodos de la negociación, del valor y de las expectativas.

## Métodos

method-benefits = beneficios demostrados
method-chain = cadena de cuentas
method-charter = valor para el cliente
method-expectations = expectativas del cliente
method-investments = inversiones y su recuperación
method-negotiation = negociación

formula-value-of-purchases = valor prometido al año ÷ ventas del año × 100
    .name = valor sobre lo que nos compra
    .source = carta de cuenta (LAMP); convención de kamgen
formula-value-of-spend = valor prometido al año ÷ gasto del cliente × 100
    .name = valor sobre lo que gasta
    .source = carta de cuenta (LAMP); convención de kamgen
formula-joint-savings = suma de lo que ahorran al año los procesos compartidos
    .name = ahorro conjunto
    .source = convención de kamgen
formula-benefits-shown = beneficios cuyo indicador está en orden en el último periodo cerrado
    .name = beneficios demostrados
    .source = convención de kamgen
formula-invested = suma de las inversiones, sin las canceladas
    .name = inversión
    .source = convención de kamgen
formula-invested-returns = suma de los retornos previstos al año
    .name = retorno previsto
    .source = convención de kamgen
formula-invested-in-type = suma de las inversiones del tipo
    .name = inversión por tipo
    .source = convención de kamgen
formula-payback = importe ÷ retorno previsto al año
    .name = recuperación en años
    .source = convención de kamgen
formula-chain-linked = suma de la facturación de las cuentas enlazadas, sin competidoras del cliente
    .name = facturación de las cuentas enlazadas
    .source = convención de kamgen
formula-chain-together = facturación de las cuentas enlazadas + facturación de la cuenta
    .name = facturación de la cadena
    .source = convención de kamgen
formula-expectation-gap = importancia − desempeño
    .name = distancia a lo esperado
    .source = Martilla y James, importancia y desempeño
formula-expectations-met = Σ importancia × desempeño ÷ Σ importancia
    .name = desempeño ponderado
    .source = Martilla y James; convención de kamgen
formula-expectations-short = Σ importancia × máx(0, importancia − desempeño) ÷ Σ importancia
    .name = déficit ponderado
    .source = Martilla y James; convención de kamgen
formula-agreement-zones = variables en las que los dos puntos de ruptura se alcanzan; se dan los dos puntos, el nuestro primero
    .name = variables con acuerdo posible
    .source = zona de contrato entre los dos puntos de ruptura
formula-integrative-potential = ½ × Σ |peso nuestro − peso para el cliente|
    .name = potencial integrador
    .source = convención de kamgen
formula-trade-ratio = peso para el cliente ÷ peso nuestro; desde 1,5 conviene dar y hasta 0,67, pedir
    .name = razón de intercambio
    .source = monedas elegantes de cambio; convención de kamgen
formula-concession-cost = suma del coste de las concesiones previstas
    .name = coste de las concesiones
    .source = convención de kamgen
formula-concession-room = contribución del paquete de metas − contribución del peor paquete aceptable
    .name = margen para concesiones
    .source = convención de kamgen
formula-concession-use = coste de las concesiones ÷ margen × 100
    .name = margen comprometido
    .source = convención de kamgen
formula-over-alternative = contribución del peor paquete aceptable − contribución del MAPAN
    .name = ventaja sobre el MAPAN
    .source = mejor alternativa a un acuerdo negociado (MAPAN)
formula-preparation-points = puntos de la preparación que están hechos, de nueve
    .name = preparación
    .source = nueve puntos de la preparación
formula-untested-assumptions = supuestos que nadie ha contrastado
    .name = supuestos sin contrastar
    .source = convención de kamgen
formula-package-ours = Σ peso nuestro × (valor − ruptura) ÷ (posición inicial − ruptura), entre 0 y 1 cada cociente
    .name = valor del paquete para nosotros
    .source = utilidad aditiva lineal; convención de kamgen
formula-package-theirs = Σ peso para el cliente × (valor − ruptura) ÷ (posición inicial − ruptura), entre 0 y 1 cada cociente
    .name = valor del paquete para el cliente
    .source = utilidad aditiva lineal; convención de kamgen

input-alternative = MAPAN
input-concessions = coste de las concesiones
input-importance = importancia
input-performance = desempeño
input-return = retorno previsto al año
input-room = margen
input-target-package = paquete de metas
input-value = valor prometido
input-weight-ours = peso nuestro
input-weight-theirs = peso para el cliente
input-worst-package = peor paquete aceptable

cannot-incomplete-package = la propuesta no dice nada de { $what }
cannot-no-alternative = falta el valor del MAPAN
cannot-no-assumptions = no hay supuestos escritos
cannot-no-benefits = la cuenta no promete ningún beneficio
cannot-no-concessions = ninguna concesión tiene coste
cannot-no-direction = no se sabe hacia dónde conviene una variable
cannot-no-expectations = nadie ha puntuado lo que el cliente espera
cannot-no-investments = ninguna inversión tiene importe
cannot-no-links = la cuenta no tiene enlaces en su cadena
cannot-no-packages = falta el valor de un paquete
cannot-no-positions = faltan la posición inicial, la meta o el punto de ruptura de una variable
cannot-no-preparation = falta la lista de la preparación
cannot-no-return = no hay un retorno previsto
cannot-no-room = el paquete de metas no vale más que el peor paquete aceptable
cannot-no-savings = ningún proceso compartido tiene ahorro
cannot-no-value = la carta no dice cuánto vale lo que aportamos
cannot-no-variables = no hay variables
cannot-no-weights = falta el peso de una variable

preparation-done = hecho
preparation-open = pendiente
preparation-information = información reunida
preparation-objectives = objetivos propios
preparation-their-objectives = objetivos del cliente
preparation-priorities-compared = prioridades comparadas
preparation-assumptions-checked = supuestos contrastados
preparation-variables-valued = variables valoradas
preparation-agenda = agenda
preparation-batna = MAPAN
preparation-matrix = matriz de negociación

package-proposal = propuesta
package-agreed = lo acordado
package-our-target = nuestra meta
package-our-limit = nuestra ruptura
package-their-target = meta del cliente
package-their-limit = ruptura del cliente

benefit-profitability-focus = foco en la rentabilidad
benefit-better-relationships = mejores relaciones
benefit-personalisation = personalización y valor añadido
benefit-operating-efficiency = eficiencia operativa
benefit-strategic-focus = foco estratégico
benefit-retention-and-growth = retención y crecimiento
benefit-differentiation = diferenciación
benefit-strategic-information = información estratégica
benefit-references = referencias
benefit-transparency = menos conflictos y más transparencia
benefit-information-exchange = más intercambio de información
benefit-satisfaction-and-loyalty = satisfacción y lealtad
benefit-trust = relación de confianza
benefit-growth-and-share = crecimiento en ventas y en cuota
benefit-co-creation = innovación por cocreación

## Negociación

two-parts = { $first }, { $second }
negotiation-title-room = Hay acuerdo posible en { $n ->
    [one] la única variable
   *[other] las { $few } variables
}; de { $room } de margen, ya hay { $cost } en concesiones
negotiation-title-over = Las concesiones cuestan { $cost }, más que el margen de { $room }, con acuerdo posible en { $n ->
    [one] la única variable
   *[other] las { $few } variables
}
negotiation-title-possible = Hay acuerdo posible en { $n ->
    [one] la única variable
   *[other] las { $few } variables
}, aunque falta valorar las concesiones
negotiation-title-stuck = no hay acuerdo posible en «{ $what }»{ $n ->
    [0] { "" }
    [one] ; sí en la otra variable
   *[other] ; sí en las otras { $few } variables
}
negotiation-title-gaps = { $few } de { $all } variables no tienen acuerdo posible
negotiation-title-soon = { $days ->
    [0] Hoy se negocia { $what }, sin variables que comparar
    [one] Mañana se negocia { $what }, sin variables que comparar
   *[other] En { $days } días se negocia { $what }, sin variables que comparar
}
negotiation-title-open = Se negocia { $what }, sin variables que comparar
negotiation-led = Dirige { $lead }, con { $members }. Confidencial: solo para la dirección.
negotiation-led-alone = Dirige { $lead }. Confidencial: solo para la dirección.
negotiation-named = la negociación { $id }
negotiation-of = { $part } de { $whole }
negotiation-not-in = no en { $what }
negotiation-possible = Acuerdo posible
negotiation-potential = Potencial integrador
negotiation-to-trade = de 100: hay qué intercambiar
negotiation-one-pie = de 100: casi todo es reparto
negotiation-used = Margen comprometido
negotiation-used-note = { $cost } de { $room }
negotiation-over = por encima del margen
negotiation-over-alternative = Ventaja sobre el MAPAN
negotiation-over-alternative-note = con el peor paquete aceptable
negotiation-below-alternative = peor que no acordar
negotiation-meeting = Primera reunión
negotiation-deadline = límite { $day }
negotiation-prepared = Preparación
negotiation-untested = { $n ->
    [one] un supuesto sin contrastar
   *[other] { $n } supuestos sin contrastar
}
negotiation-alt = Matriz de negociación. { $rows }
negotiation-alt-row = { $what }: { $zone }
negotiation-matrix-note = Cada fila tiene su escala; a la derecha, lo mejor para nosotros. Números: posición inicial, meta y, en negrita, punto de ruptura. Trazo vertical en la barra: meta. Rayado: zona de posible acuerdo.
negotiation-estimate = estimación del equipo
negotiation-side-ours = nosotros
negotiation-side-theirs = cliente
negotiation-head-variable = Variable
negotiation-head-advice = Qué hacer
negotiation-head-zone = Zona de acuerdo
negotiation-head-weight-ours = Peso nuestro
negotiation-head-weight-theirs = Peso cliente
negotiation-head-ratio = Razón
negotiation-no-zone = sin acuerdo posible
negotiation-give = ceder
negotiation-ask = pedir
negotiation-trades = Conviene ceder en { $give } y pedir { $ask }
negotiation-trades-give = Conviene ceder en { $give }
negotiation-trades-ask = Conviene pedir { $ask }
negotiation-trades-caption = Variables que pesan más para una parte que para la otra
negotiation-concessions = Cada una de las { $few } concesiones pide algo a cambio; la más cara cuesta { $cost }
negotiation-concessions-plain = { $n ->
    [one] Hay una concesión preparada
   *[other] Hay { $few } concesiones preparadas
}
negotiation-concessions-caption = Escalera de concesiones, en su orden
negotiation-head-give = Si damos
negotiation-head-get = recibimos
negotiation-head-worth = Valor para el cliente
negotiation-head-risk = Riesgo
negotiation-head-cost = Coste
negotiation-low = bajo
negotiation-medium = medio
negotiation-high = alto
negotiation-reversible = reversible
negotiation-irreversible = no reversible
negotiation-contagious = contagiosa
negotiation-agreed-within = Lo acordado respeta nuestros puntos de ruptura
negotiation-agreed-beyond = Lo acordado pasa de nuestro punto de ruptura en { $what }
negotiation-agreed-caption = Lo acordado frente a nuestra meta y nuestro punto de ruptura
negotiation-head-target = Meta
negotiation-head-limit = Ruptura
negotiation-head-agreed = Acordado
negotiation-within = dentro
negotiation-beyond = fuera
negotiation-packages-worse = la propuesta «{ $worse }» no es mejor para nadie que «{ $better }»
negotiation-packages-last = La última propuesta vale { $ours } puntos para nosotros y { $theirs } para el cliente
negotiation-packages-partial = { $n ->
    [one] La propuesta no cubre todas las variables y no se puede comparar
   *[other] Ninguna de las { $n } propuestas cubre todas las variables
}
negotiation-packages-caption = Paquetes y lo que valen para cada parte
negotiation-packages-alt = Paquetes según su valor para ambas partes, de 0 a 100. { $packages }
negotiation-alt-package = { $name }: { $ours } para nosotros, { $theirs } para el cliente
negotiation-packages-note = 0: todo en el punto de ruptura; 100: todo en la posición inicial. Cruces: lo que quiere cada parte.
negotiation-dominated = ninguna parte gana frente a «{ $better }»
negotiation-proposal = Propuesta { $n }
negotiation-head-package = Paquete
negotiation-head-for-us = Para nosotros
negotiation-head-for-them = Para el cliente
negotiation-axis-ours = valor para nosotros
negotiation-axis-theirs = valor para el cliente
negotiation-priorities = Lo primero para nosotros: «{ $ours }»; para el cliente: «{ $theirs }»
negotiation-priorities-one = Solo una parte tiene sus prioridades escritas
negotiation-priorities-caption = Prioridades de ambas partes, por orden
negotiation-package-target = Paquete de metas
negotiation-package-worst = Peor paquete aceptable
negotiation-room = Margen para concesiones
negotiation-batna-ours = Nuestro MAPAN
negotiation-batna-theirs = MAPAN del cliente (le cuesta)
negotiation-unsure = confianza baja
negotiation-half-sure = confianza media
negotiation-sure = confianza alta
negotiation-better = Hasta el peor paquete vale { $amount } más al año que no acordar
negotiation-worse = El peor paquete vale { $amount } menos al año que no acordar
negotiation-unvalued = Falta valorar qué ganamos frente a no acordar
negotiation-alternatives-caption = Lo que vale acordar y lo que vale no acordar
negotiation-head-outcome = Resultado
negotiation-head-yearly = Al año
negotiation-tested = contrastado
negotiation-not-tested = sin contrastar
negotiation-untested-total = Sin contrastar
negotiation-assumptions-tested = { $n ->
    [one] el único supuesto está contrastado
   *[other] los { $few } supuestos están contrastados
}
negotiation-assumptions-open = { $open ->
    [one] { $n ->
        [one] el único supuesto está sin contrastar
       *[other] uno de los { $all } supuestos está sin contrastar
    }
   *[other] { $few } de los { $all } supuestos están sin contrastar
}
negotiation-assumptions-caption = Supuestos y su estado
negotiation-head-assumption = Supuesto
negotiation-tactics = Esperamos { $what }
negotiation-tactics-none = No esperamos ninguna táctica
negotiation-tactics-caption = Tácticas que esperamos y nuestra respuesta
negotiation-head-tactic = Táctica del cliente
negotiation-head-counter = Nuestra respuesta
negotiation-planned = Nosotros usaremos { $what }.
negotiation-closing-with = Para cerrar: { $what }.
negotiation-minutes = { $n } min
negotiation-agenda = La reunión dura { $minutes } y tiene { $n ->
    [one] un solo punto
   *[other] { $few } puntos
}
negotiation-agenda-caption = Agenda de la reunión
negotiation-head-agenda = Agenda
negotiation-head-time = Duración
negotiation-preparation-all = Los nueve puntos están preparados
negotiation-preparation-but = { $n ->
    [one] solo falta un punto de nueve: { $what }
   *[other] faltan dos puntos de nueve: { $what }
}
negotiation-preparation-some = { $n ->
    [0] ningún punto de nueve está preparado
    [one] un punto de nueve está preparado
   *[other] { $few } puntos de nueve están preparados
}
negotiation-preparation-caption = Los nueve puntos de la preparación
negotiation-head-point = Preparación
negotiation-signals = { $n ->
    [one] Una señal recogida
   *[other] { $n } señales recogidas
}
negotiation-signals-last = Así leemos la última señal: «{ $reading }»
negotiation-signals-caption = Señales y cómo las leemos
negotiation-head-by = De quién
negotiation-head-signal = Señal
negotiation-head-reading = Cómo la leemos
negotiation-strategy = Estrategia
negotiation-mandate = Mandato
negotiation-interests-ours = Nuestros intereses
negotiation-interests-theirs = Intereses del cliente
negotiation-interests-shared = Intereses comunes
negotiation-intention-ours = Lo primero que diremos
negotiation-intention-theirs = Lo primero que nos han dicho
negotiation-questions = Preguntas
negotiation-deadlock = Dónde se atasca
negotiation-move = Qué lo movería
negotiation-sources = De dónde lo sabemos
negotiation-mandate-price = precio: como mínimo { $share }
negotiation-mandate-payment = pago: como máximo { $days } días
negotiation-mandate-investment = inversión: hasta { $amount }
negotiation-approved = aprobado por { $by } el { $day }
negotiation-approved-on = aprobado el { $day }
negotiation-unapproved-by = sin aprobar; decide { $by }
negotiation-unapproved = sin aprobar

tactic-supplements = los suplementos
tactic-budget-barrier = la barrera del presupuesto
tactic-increment = el incremento
tactic-no-authority = la falta de autoridad
tactic-misleading-information = la información engañosa
tactic-outrageous-demand = la demanda escandalosa
tactic-linked-arguments = los argumentos enlazados
tactic-salami = el salami
tactic-outpost = la avanzadilla
tactic-detailed-costs = el detalle de costes
tactic-threat = la amenaza
tactic-disproportionate = la propuesta desproporcionada
tactic-distraction = la distracción
tactic-nibble = el mordisco
tactic-aggression = la agresividad
closing-summary = el resumen
closing-concession = la concesión
closing-alternatives = las propuestas alternativas
closing-time-limit = la oferta con plazo
