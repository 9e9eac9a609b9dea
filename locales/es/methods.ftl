### Los métodos: fórmulas, datos de partida y por qué falta un número.
### En minúscula, como van dentro de una frase; al principio de una línea el programa pone la mayúscula.

## Métodos

method-concentration = concentración de la facturación
method-contacts = forma de interacción
method-gap = plan de ventas y escenarios
method-health = salud de la cuenta
method-lifetime = valor de vida del cliente
method-load = carga de los gerentes
method-maturity = madurez del programa
method-position = posición en las matrices
method-profit = rentabilidad y coste de servir
method-quality = calidad de la relación
method-renewal = fin y preaviso de los acuerdos
method-risk = ventas en riesgo
method-sales = ventas del año
method-scorecard = cuadro de mando de cuenta
method-scores = puntuaciones ponderadas
method-service = niveles de servicio y bonificaciones
method-stage = etapa de la relación
method-stakeholders = poder y apoyo de los interlocutores
method-wallet = cuota de gasto y espacio por cubrir

## Concentración

formula-total-revenue = suma de la facturación de todos los clientes, con nombre o sin él
    .name = facturación total
    .source = convención de kamgen
formula-share-of-revenue = facturación del cliente ÷ facturación total × 100
    .name = peso en la facturación
    .source = convención de kamgen
formula-hhi = Σ (peso de cada cliente en %)²; los clientes sin nombre cuentan como iguales, así que es una cota inferior
    .name = índice de concentración (HHI)
    .source = directrices de EE. UU. de 1992 sobre fusiones; clientguard.app
formula-top-five = suma de los pesos de los cinco clientes que más facturan
    .name = peso de los cinco mayores clientes
    .source = ryanconsulting.ai, concentración de clientes
formula-key-share = suma de los pesos de las cuentas clave
    .name = peso de las cuentas clave
    .source = convención de kamgen
formula-top-fifth-revenue = suma de los pesos del 20 % de clientes que más factura
    .name = peso de la quinta parte mayor
    .source = Pareto; ibf.org, análisis ABC

## Puntuaciones

formula-attractiveness = Σ (peso × puntuación) ÷ Σ pesos puntuados
    .name = atractivo
    .source = matriz direccional de McDonald (cipher-sys.com)
formula-strength = Σ (peso × puntuación) ÷ Σ pesos puntuados, desde la óptica del cliente
    .name = fortaleza de negocio
    .source = matriz direccional de McDonald (cipher-sys.com); KASM
formula-best-competitor = Σ (peso × puntuación) ÷ Σ pesos puntuados, con los mismos criterios
    .name = fortaleza del mejor competidor
    .source = KASM; Woodburn y McDonald
formula-vulnerability = Σ (peso × puntuación) ÷ Σ pesos puntuados; una puntuación escrita cuenta antes que la calculada
    .name = vulnerabilidad
    .source = Ryals y Knox; convención de kamgen
formula-expiry-proximity = 10 × (730 − días hasta el fin) ÷ 730, entre 0 y 10
    .name = proximidad del vencimiento
    .source = convención de kamgen
formula-single-thread = 10 × contactos del gerente ÷ todos los contactos
    .name = dependencia de una sola persona
    .source = convención de kamgen
formula-quality-failures = 10 × periodos incumplidos ÷ periodos medidos, en los cuatro últimos de cada nivel de servicio
    .name = incumplimientos de calidad
    .source = convención de kamgen

## Posición y riesgo

formula-relative-difference = fortaleza − fortaleza del mejor competidor
    .name = ventaja sobre el mejor competidor
    .source = KASM
formula-relative-ratio = fortaleza ÷ fortaleza del mejor competidor
    .name = fortaleza relativa
    .source = McDonald; Woodburn y McDonald
formula-revenue-at-risk = ventas del año × vulnerabilidad ÷ 10 × (1 − seguridad del contrato ÷ 100)
    .name = ventas en riesgo
    .source = Ryals y Knox; convención de kamgen

## Cuota de gasto

formula-spend = suma del gasto de las celdas elegibles
    .name = gasto del cliente
    .source = winsabove.com, análisis de espacios
formula-ours = suma de lo nuestro en las celdas elegibles
    .name = compras a nosotros
    .source = winsabove.com, análisis de espacios
formula-share-of-wallet = lo nuestro ÷ gasto del cliente × 100
    .name = cuota de gasto
    .source = winsabove.com; prolifiq.com
formula-whitespace = gasto del cliente − lo nuestro
    .name = espacio por cubrir
    .source = prolifiq.com
formula-penetration = celdas cubiertas ÷ celdas elegibles × 100
    .name = penetración
    .source = winsabove.com

## Ventas

formula-sales-to-date = suma de los pedidos de entrega del año
    .name = ventas hasta la fecha
    .source = convención de kamgen
formula-sales-of-the-year = pedidos de entrega + previsión de los periodos que faltan; si no suman un año, la cifra del plan o la de la base de clientes
    .name = ventas del año
    .source = convención de kamgen
formula-sales-growth = (ventas del año − ventas del año anterior) ÷ ventas del año anterior × 100
    .name = crecimiento de las ventas
    .source = convención de kamgen

## Rentabilidad

formula-gross-sales = ventas facturadas, como constan en el plan
    .name = ventas brutas
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-net-sales = ventas brutas − rappels − bonificaciones por incumplimiento
    .name = ventas netas
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-gross-margin = ventas netas − coste de las ventas
    .name = margen bruto
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-gross-margin-pct = margen bruto ÷ ventas netas × 100
    .name = margen bruto sobre ventas netas
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-cost-to-serve = suma de lo que cuesta cada actividad
    .name = coste de servir
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-cost-to-serve-pct = coste de servir ÷ ventas netas × 100
    .name = coste de servir sobre ventas netas
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-contribution = margen bruto − coste de servir
    .name = contribución
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-contribution-pct = contribución ÷ ventas netas × 100
    .name = contribución sobre ventas netas
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-activity-cost = cantidad × coste unitario
    .name = coste de una actividad
    .source = Customer profitability analysis, que cita a Kaplan y Narayanan
formula-working-capital = ventas brutas × días de cobro ÷ 365 × tipo anual
    .name = coste del capital circulante
    .source = convención de kamgen
formula-activity-amount = importe, como consta en el plan
    .name = importe de una actividad
    .source = convención de kamgen

## Valor de por vida

formula-clv = Σ contribución del año t × retención^t ÷ (1 + descuento)^t
    .name = valor de vida del cliente
    .source = Gupta y Lehmann; Ryals y Knox
formula-clv-without-risk = Σ contribución del año t ÷ (1 + descuento)^t
    .name = valor de vida sin riesgo de pérdida
    .source = Gupta y Lehmann
formula-clv-perpetual = contribución × retención ÷ (1 + descuento − retención)
    .name = valor de vida a perpetuidad
    .source = Gupta y Lehmann
formula-retention = 1 − 0,15 × vulnerabilidad ÷ 10 − 0,10 × máx(0, (5 − calidad de la relación) ÷ 5), entre 0,50 y 0,99
    .name = retención calculada
    .source = Ryals y Knox; convención de kamgen
formula-retention-typed = retención, como consta en el plan
    .name = retención
    .source = plan de cuenta

## Plan de ventas

formula-target = meta, como consta en el plan
    .name = meta de ventas
    .source = plan de cuenta
formula-committed = punto de partida + efecto de precios + pérdidas conocidas + negocio nuevo seguro
    .name = ventas comprometidas
    .source = convención de kamgen
formula-weighted-opportunities = Σ valor × probabilidad de las oportunidades abiertas
    .name = oportunidades ponderadas
    .source = convención de kamgen
formula-expected-sales = ventas comprometidas + oportunidades ponderadas
    .name = ventas previstas
    .source = convención de kamgen
formula-gap = meta − ventas previstas; en negativo es un excedente
    .name = distancia a la meta
    .source = convención de kamgen
formula-gap-coverage = valor de las oportunidades abiertas ÷ (meta − ventas comprometidas)
    .name = cobertura de lo que falta
    .source = hoja de evaluación de planes de cuenta (ebookreading EB9781562867775)
formula-scenario-low = ventas comprometidas sin efecto de precios
    .name = escenario bajo
    .source = convención de kamgen
formula-scenario-base = ventas comprometidas + oportunidades ponderadas
    .name = escenario base
    .source = convención de kamgen
formula-scenario-high = ventas comprometidas + todas las oportunidades abiertas
    .name = escenario alto
    .source = convención de kamgen
formula-scenario-typed = importe, como consta en el plan con su motivo
    .name = escenario justificado en el plan
    .source = plan de cuenta

## Acuerdos

formula-contract-security = 100 × mín(1, días hasta el fin ÷ 365) del acuerdo más largo; 0 sin acuerdo
    .name = seguridad del contrato
    .source = convención de kamgen
formula-service-credit = facturado en el periodo × porcentaje del tramo incumplido
    .name = bonificación por incumplimiento
    .source = acuerdo marco; azmonitor.com
formula-credit-cap = facturación del año × porcentaje del tope
    .name = tope anual de bonificaciones
    .source = acuerdo marco; azmonitor.com
formula-service-credits = suma de los bonificaciones del año, hasta el tope
    .name = bonificaciones del año
    .source = acuerdo marco; azmonitor.com

## Cuadro de mando

formula-group-score = Σ (peso × puntos) ÷ Σ pesos; en orden 100, atención 50, crítico 0, sin dato no cuenta
    .name = puntuación del grupo
    .source = convención de kamgen
formula-scorecard-headline = Σ (peso del grupo × puntuación del grupo) ÷ Σ pesos
    .name = puntuación del cuadro de mando
    .source = convención de kamgen
formula-attainment-headline = media ponderada de valor ÷ meta, como mucho 100 % por indicador
    .name = grado de cumplimiento, para comparar
    .source = convención de kamgen

## Relación

formula-quality-supplier = (confianza + compromiso + satisfacción + (10 − conflicto)) ÷ 4
    .name = calidad de la relación según nosotros
    .source = Ghzaiel y Akrout; convención de kamgen
formula-quality-customer = (confianza + compromiso + satisfacción + (10 − conflicto)) ÷ 4
    .name = calidad de la relación según el cliente
    .source = Ghzaiel y Akrout; convención de kamgen
formula-stage-points = suma de seis respuestas de 1 a 4; hasta 10 básica, hasta 16 cooperativa, hasta 22 interdependiente, desde 23 integrada
    .name = puntos de la etapa
    .source = Woodburn y McDonald (bandas según scribd 606024239); convención de kamgen
formula-direct-share = 1 − contactos del gerente ÷ todos los contactos de 90 días
    .name = contacto directo entre funciones
    .source = convención de kamgen
formula-power-coverage = influencia de quienes tienen cobertura 2 o más ÷ toda la influencia × 100
    .name = cobertura del poder
    .source = Altify; convención de kamgen
formula-support-index = Σ (influencia × apoyo) ÷ (2 × Σ influencia)
    .name = índice de apoyo
    .source = Altify; convención de kamgen
formula-health = 0,25 relación según el cliente + 0,20 calidad pactada + 0,20 resultados + 0,15 apoyo + 0,10 seguridad frente a la pérdida + 0,10 seguridad del contrato; lo que falta cede su peso
    .name = salud de la cuenta
    .source = convención de kamgen

## Programa

formula-load-units = Σ unidades por categoría (estratégica 1, estrella 0,8, de estatus 0,5, estable 0,25) × complejidad (0,8 a 1,5)
    .name = carga del gerente
    .source = convención de kamgen
formula-load-capacity = unidades de una jornada completa × dedicación
    .name = capacidad del gerente
    .source = convención de kamgen
formula-kam-revenue = suma de la facturación de sus cuentas clave
    .name = facturación a cargo del gerente
    .source = convención de kamgen
formula-kam-share = facturación a su cargo ÷ facturación de las cuentas clave × 100
    .name = peso del gerente en la facturación clave
    .source = convención de kamgen
formula-maturity-element = 25 × media de sus subelementos, de 0 a 4
    .name = madurez de un elemento
    .source = modelo de congruencia de Capon; convención de kamgen
formula-maturity-mean = media de los cuatro elementos
    .name = madurez del programa
    .source = modelo de congruencia de Capon; convención de kamgen

## Datos de partida

input-agreements = acuerdos
input-amount = importe
input-annual-rate = tipo anual
input-baseline = punto de partida
input-best-competitor = fortaleza del mejor competidor
input-breached-periods = periodos incumplidos
input-cap = tope anual
input-cap-rate = tope sobre la facturación
input-capacity = unidades de una jornada completa
input-cogs = coste de las ventas
input-commitment = compromiso
input-committed = ventas comprometidas
input-committed-new = negocio nuevo seguro
input-conflict = conflicto
input-contact-structure = estructura de contactos
input-contacts = todos los contactos
input-contacts-of-kam = contactos del gerente
input-contract-security = seguridad del contrato
input-contribution = contribución
input-cost-to-serve = coste de servir
input-credit-rate = porcentaje del tramo
input-credits = bonificaciones por incumplimiento
input-days-to-end = días hasta el fin
input-discount = descuento anual
input-dso = días de cobro
input-ease-of-exit = dificultad de salida
input-eligible-cells = celdas elegibles
input-end = fin del acuerdo
input-expected = ventas previstas
input-financial-group = grupo de resultados
input-fte = dedicación
input-gross-margin = margen bruto
input-gross-sales = ventas brutas
input-horizon = años
input-influence = influencia
input-information-sharing = intercambio de información
input-invoiced = facturado en el periodo
input-invoices-of-the-year = facturación del año
input-key-revenue = facturación de las cuentas clave
input-known-losses = pérdidas conocidas
input-last-year = ventas del año anterior
input-measured-periods = periodos medidos
input-net-sales = ventas netas
input-opportunities = oportunidades abiertas
input-ours = lo nuestro
input-owned-cells = celdas cubiertas
input-planning-horizon = horizonte de planificación
input-price-effect = efecto de precios
input-probability = probabilidad
input-quality-group = grupo de calidad pactada
input-quantity = cantidad
input-reached = valor alcanzado
input-rebates = rappels
input-relationship = relación según el cliente
input-relationship-quality = calidad de la relación según el cliente
input-rest = clientes sin nombre
input-retention = retención
input-revenue = facturación
input-revenue-of-kam = facturación a cargo del gerente
input-safety = seguridad frente a la pérdida
input-sales = ventas del año
input-satisfaction = satisfacción
input-spend = gasto del cliente
input-strength = fortaleza
input-supplier-status = posición como proveedor
input-support = apoyo de los interlocutores
input-target = meta
input-total-revenue = facturación total
input-trust = confianza
input-typed = valor escrito en el plan
input-unit-cost = coste unitario
input-vulnerability = vulnerabilidad
input-weight = peso
input-weighted = oportunidades ponderadas

## Subelementos de la madurez

maturity-collaboration = colaboración
maturity-commitment = compromiso de la dirección
maturity-coordination = coordinación
maturity-customer-knowledge = conocimiento del cliente
maturity-development = desarrollo
maturity-flexibility = flexibilidad
maturity-improvement = mejora
maturity-internal-collaboration = colaboración interna
maturity-interpersonal = relaciones personales
maturity-it = tecnología de la información
maturity-key-account-manager = gerente de cuenta clave
maturity-personalisation = personalización
maturity-plan-and-management = plan y gestión
maturity-portfolio = cartera
maturity-resource-allocation = asignación de recursos
maturity-roles = papeles
maturity-selection-criteria = criterios de selección
maturity-structure = estructura

## Celdas de la matriz de vulnerabilidad

vulnerability-defend = defender
vulnerability-cultivate = cultivar
vulnerability-rethink = replantear
vulnerability-maintain = mantener

## Ejes

axis-attractiveness = atractivo
axis-strength = fortaleza de negocio
axis-difference = ventaja sobre el mejor competidor
axis-absolute = fortaleza de negocio
axis-relative-difference = ventaja sobre el mejor competidor
axis-vulnerability = vulnerabilidad

## Formas de interacción


## De dónde salen las ventas del año


## Por qué no se puede calcular un número: «no se puede calcular porque …»

cannot-missing = falta { $what ->
    [activity-cost] { field-activity-cost }
    [baseline] { field-baseline }
    [best-competitor] { field-best-competitor }
    [call-offs] { field-call-offs }
    [cap] { field-cap }
    [clv] { field-clv }
    [cogs] { field-cogs }
    [commitment] { field-commitment }
    [conflict] { field-conflict }
    [contacts] { field-contacts }
    [contributions] { field-contributions }
    [cost-to-serve] { field-cost-to-serve }
    [credit-basis] { field-credit-basis }
    [credit-rate] { field-credit-rate }
    [criteria] { field-criteria }
    [dependence] { field-dependence }
    [discount] { field-discount }
    [evidence] { field-evidence }
    [exchange-orientation] { field-exchange-orientation }
    [forecast] { field-forecast }
    [gap-plan] { field-gap-plan }
    [gross-sales] { field-gross-sales }
    [groups] { field-groups }
    [index-base] { field-index-base }
    [index-current] { field-index-current }
    [index-fixed] { field-index-fixed }
    [index-weight] { field-index-weight }
    [influence] { field-influence }
    [invoiced] { field-invoiced }
    [kam] { field-kam }
    [maturity-level] { field-maturity-level }
    [maturity] { field-maturity }
    [minimum] { field-minimum }
    [opportunity-value] { field-opportunity-value }
    [ours] { field-ours }
    [payment-days] { field-payment-days }
    [probability] { field-probability }
    [profitability] { field-profitability }
    [quality-view] { field-quality-view }
    [quality] { field-quality }
    [rebate-mode] { field-rebate-mode }
    [revenue] { field-revenue }
    [sales] { field-sales }
    [satisfaction] { field-satisfaction }
    [scorecard] { field-scorecard }
    [scores] { field-scores }
    [spend] { field-spend }
    [stage-items] { field-stage-items }
    [stakeholders] { field-stakeholders }
    [start] { field-start }
    [target] { field-target }
    [tier-rate] { field-tier-rate }
    [tiers] { field-tiers }
    [trust] { field-trust }
    [values] { field-values }
    [weight] { field-weight }
    [whitespace] { field-whitespace }
   *[other] { $what }
}
cannot-broken = hay un error en «{ $place }»
cannot-no-rate = falta el tipo de cambio de { $from } a { $to }
cannot-no-total = el total entre el que habría que dividir es cero
cannot-too-far = el horizonte pasa de { $farthest } años
cannot-too-few-terms = { $known ->
    [0] no se conoce ninguno
    [one] solo se conoce uno
   *[other] solo se conocen { $known }
 } de los { $enough } datos necesarios
cannot-too-large = alguna cifra es demasiado grande
cannot-unknown-basis = no se sabe calcular una bonificación sobre «{ $basis }»

## Lo que puede faltar

field-activity-cost = la cantidad y el coste de una actividad
field-baseline = el punto de partida de las ventas
field-best-competitor = la puntuación del mejor competidor
field-call-offs = el detalle de los pedidos de entrega
field-cap = el tope de las bonificaciones
field-clv = el apartado del valor de vida del cliente
field-cogs = el coste de las ventas
field-commitment = el compromiso
field-conflict = el conflicto
field-contacts = el registro de contactos
field-contributions = la contribución de cada año
field-cost-to-serve = el coste de servir
field-credit-basis = la base de las bonificaciones
field-credit-rate = el porcentaje de un tramo
field-criteria = la lista de criterios del programa
field-discount = la tasa de descuento
field-forecast = la previsión del resto del año
field-gap-plan = el plan de ventas
field-gross-sales = la cifra de ventas brutas
field-groups = un grupo del cuadro de mando
field-influence = la influencia de los interlocutores
field-invoiced = el importe de un pedido de entrega
field-kam = el gerente de la cuenta
field-maturity = la madurez del programa
field-maturity-level = el nivel de algún subelemento
field-opportunity-value = el valor de una oportunidad
field-ours = lo que nos compra en una celda
field-probability = la probabilidad de una oportunidad
field-profitability = el apartado de rentabilidad
field-quality = la calidad de la relación
field-quality-view = la opinión de esa parte sobre la relación
field-revenue = la facturación
field-sales = la cifra de ventas
field-satisfaction = la satisfacción
field-scorecard = el cuadro de mando
field-scores = la puntuación de los criterios
field-spend = el gasto del cliente
field-stage-items = alguna de las seis respuestas sobre la etapa
field-stakeholders = la lista de interlocutores
field-target = la meta
field-trust = la confianza
field-values = todo valor de los indicadores
field-weight = el peso de un indicador
field-whitespace = el reparto del gasto del cliente
