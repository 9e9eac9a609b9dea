### El cuadro de mando y la salud de la cuenta; primero, los indicadores de la biblioteca: su nombre y cómo se calculan.

kpi-invoiced-sales = ventas facturadas
    .formula = suma de las facturas del periodo
kpi-net-sales = ventas netas
    .formula = facturado − rappels − bonificaciones por incumplimiento
kpi-sales-growth-pct = crecimiento de las ventas
    .formula = (ventas del periodo − ventas de un año antes) ÷ ventas de un año antes
kpi-gross-margin-pct = margen bruto
    .formula = (ventas netas − coste de las ventas) ÷ ventas netas
kpi-contribution-pct = contribución de la cuenta
    .formula = (margen bruto − coste de servir) ÷ ventas netas
kpi-cost-to-serve-pct = coste de servir
    .formula = coste de servir ÷ ventas netas
kpi-share-of-wallet-pct = cuota de gasto
    .formula = lo que nos compra ÷ lo que gasta en lo que vendemos
kpi-cross-sell = venta cruzada
    .formula = ofertas que nos compra ÷ ofertas que podría comprarnos
kpi-price-realisation-pct = precio conseguido
    .formula = Σ (precio pagado × cantidad) ÷ Σ (precio de tarifa × cantidad)
kpi-net-revenue-retention-pct = retención neta de ingresos
    .formula = (inicio + ampliaciones − reducciones − pérdidas) ÷ inicio
kpi-dso-days = días de cobro
    .formula = saldo pendiente ÷ ventas del periodo × días del periodo
kpi-forecast-accuracy-pct = acierto de la previsión
    .formula = 1 − |real − previsto| ÷ real
kpi-clv = valor de vida del cliente
    .formula = Σ contribución del año × retención^t ÷ (1 + descuento)^t
kpi-gap-coverage = cobertura de la meta
    .formula = oportunidades abiertas ÷ (meta − comprometido)
kpi-otif-pct = entregas completas y a tiempo (OTIF)
    .formula = líneas a tiempo y completas ÷ líneas pedidas, con fecha, tolerancia y nivel acordados
kpi-fill-rate-pct = cantidad servida
    .formula = cantidad enviada ÷ cantidad pedida
kpi-ppm = defectos por millón
    .formula = unidades defectuosas ÷ unidades entregadas × 1.000.000
kpi-complaints-closed-in-time-pct = reclamaciones cerradas a tiempo
    .formula = reclamaciones cerradas en plazo ÷ reclamaciones recibidas
kpi-response-hours = horas hasta la primera respuesta
    .formula = media de las horas entre el aviso y la primera respuesta
kpi-first-time-fix-pct = resueltas a la primera
    .formula = incidencias resueltas en la primera intervención ÷ incidencias
kpi-sla-met-pct = niveles de servicio cumplidos
    .formula = periodos cumplidos ÷ periodos medidos
kpi-perfect-order-pct = pedido perfecto
    .formula = a tiempo × completo × sin daños × con documentos correctos
kpi-incidents = incidencias
    .formula = número de incidencias del periodo
kpi-returns-pct = devoluciones
    .formula = cantidad devuelta ÷ cantidad entregada
kpi-nps = recomendación del cliente (NPS)
    .formula = % de promotores (9 y 10) − % de detractores (0 a 6); con menos de cinco respuestas, las respuestas
kpi-csat = satisfacción del cliente
    .formula = respuestas en las dos notas más altas ÷ respuestas
kpi-active-references = referencias activas
    .formula = clientes que dan referencias nuestras, en doce meses
kpi-referrals = clientes presentados
    .formula = clientes nuevos que la cuenta nos presenta, en doce meses
kpi-case-studies = casos publicados
    .formula = casos publicados con la cuenta, en doce meses
kpi-prescribed-sales = ventas prescritas
    .formula = ventas a otros clientes que se deben a esta cuenta
kpi-executive-meetings = encuentros de dirección
    .formula = reuniones entre direcciones, en doce meses
kpi-stakeholder-coverage-pct = cobertura de interlocutores
    .formula = influencia de quienes conocemos bien ÷ toda la influencia
kpi-direct-share-pct = contacto directo entre funciones
    .formula = contactos sin el gerente ÷ todos los contactos
kpi-win-rate-pct = tasa de éxito
    .formula = oportunidades ganadas ÷ oportunidades cerradas
kpi-retention = cuentas conservadas
    .formula = cuentas que siguen ÷ cuentas al inicio del periodo
kpi-codesign-projects = proyectos de codiseño
    .formula = proyectos conjuntos en marcha
kpi-new-product-sales-pct = ventas de productos nuevos
    .formula = ventas de productos de menos de tres años ÷ ventas
kpi-ideas-presented = ideas presentadas
    .formula = ideas presentadas al cliente en el periodo
kpi-ideas-accepted-pct = ideas aceptadas
    .formula = ideas aceptadas ÷ ideas presentadas
kpi-time-to-homologate-weeks = plazo de homologación
    .formula = media de las semanas entre la muestra y la homologación
kpi-joint-savings = ahorro conjunto
    .formula = ahorro que han validado ambas partes
kpi-training-hours = horas de formación
    .formula = horas de formación por miembro del comité, en doce meses
kpi-transferred-improvements = mejoras trasladadas
    .formula = mejoras de esta cuenta aplicadas en otras
kpi-customer-knowledge-score = conocimiento del cliente
    .formula = temas sobre el cliente recientes y con fuente ÷ temas

## Cuadro de mando

scorecard-poles = De { $strong } ({ $high }) a { $weak } ({ $low }) hay { $points } puntos de diferencia.
scorecard-computed = calculado: { $value }
scorecard-all = Cuadro de mando
scorecard-groups-caption = Grupos del cuadro de mando, con peso, puntos y estados
scorecard-head-group = Grupo
scorecard-head-weight = Peso
scorecard-head-points = Puntos
scorecard-head-states = Indicadores
scorecard-head-course = Evolución
scorecard-head-attained = Logro
scorecard-head-slope = Pendiente
scorecard-head-definition = Cómo se calcula
scorecard-head-better = Mejor
scorecard-head-source = Fuente
scorecard-course-alt = { $name }: { $values }; meta { $target }
scorecard-course-alt-untargeted = { $name }: { $values }
scorecard-history-title = { $worse ->
    [0] { $better ->
        [0] ningún indicador se mueve
        [one] un indicador mejora y ninguno empeora
       *[other] { $few_better } indicadores mejoran y ninguno empeora
    }
   *[other] { $better ->
        [0] { $worse ->
            [one] un indicador empeora y ninguno mejora
           *[other] { $few_worse } indicadores empeoran y ninguno mejora
        }
        [one] { $worse ->
            [one] un indicador mejora y otro empeora
           *[other] un indicador mejora y { $few_worse } empeoran
        }
       *[other] { $worse ->
            [one] { $few_better } indicadores mejoran y uno empeora
           *[other] { $few_better } indicadores mejoran y { $few_worse } empeoran
        }
    }
 }
scorecard-history-caption = Indicadores por periodo, con su pendiente
scorecard-history-note = Triángulo: atención; cuadrado: crítico; sin marca, en orden. Pendiente: lo que el indicador se mueve por periodo, según la recta de sus últimos cuatro valores.
scorecard-history-target = meta { $target }
scorecard-moved = La meta de «{ $name }» pasó de { $from } a { $to } en { $at }, sin que se diga por qué.
scorecard-moved-because = La meta de «{ $name }» pasó de { $from } a { $to } en { $at }: «{ $reason }».
scorecard-better-up = más
scorecard-better-down = menos
scorecard-better-range = entre límites
scorecard-definitions-all = { $n ->
    [one] el indicador sigue una definición de la biblioteca
   *[other] los { $few } indicadores siguen una definición de la biblioteca
 }
scorecard-definitions-some = { $n ->
    [one] uno de los { $few_all } indicadores sigue una definición de la biblioteca
   *[other] { $few } de los { $few_all } indicadores siguen una definición de la biblioteca
 }
scorecard-definitions-caption = Definición de los indicadores

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

## Salud

health-title = La salud es de { $score } puntos; lo que más resta ({ $points }) es «{ $term }»
health-title-whole = La salud es de { $score } puntos y nada le resta
health-plan-quality = La calidad del plan, { $points } de 100, se mide aparte: dice cómo está escrito el plan, no cómo va la cuenta.
health-caption = Salud de la cuenta por componente
health-unknown = sin datos
health-total = Salud
health-head-term = Componente
health-head-weight = Peso
health-head-applied = Peso aplicado
health-head-value = Valor
health-head-adds = Aporta
health-note-renormalised = El peso de lo que falta se reparte entre los demás componentes.

## Fórmulas

method-kpis = Indicadores que el plan puede calcular
formula-kpi-attainment = valor ÷ meta × 100 (meta ÷ valor si menos es mejor), como mucho 100 %
    .name = cumplimiento del indicador
    .source = convención de kamgen
formula-kpi-slope = pendiente de la recta de mínimos cuadrados de los últimos cuatro valores, por periodo
    .name = pendiente del indicador
    .source = convención de kamgen
formula-kpi-invoiced-sales = suma de lo facturado en el periodo
    .name = ventas facturadas en el periodo
    .source = biblioteca de indicadores de kamgen
formula-kpi-sla-met = periodos cumplidos ÷ periodos medidos × 100
    .name = niveles de servicio cumplidos
    .source = biblioteca de indicadores de kamgen
formula-kpi-direct-share = contacto directo × 100
    .name = contacto directo entre funciones, en porcentaje
    .source = biblioteca de indicadores de kamgen
formula-clv-term = contribución del año × retención^t ÷ (1 + descuento)^t
    .name = valor de hoy de un año
    .source = Gupta y Lehmann
formula-share-of-line = lo nuestro ÷ gasto del cliente × 100, en una unidad o en una oferta
    .name = cuota de gasto de una parte
    .source = winsabove.com; prolifiq.com
formula-cross-sell = ofertas que nos compra ÷ ofertas que podría comprarnos × 100
    .name = venta cruzada
    .source = biblioteca de indicadores de kamgen
formula-competitor-spend = Σ (gasto − lo nuestro) de las celdas donde consta el competidor
    .name = gasto donde está el competidor, como mucho
    .source = convención de kamgen
formula-opportunity-weighted = valor × probabilidad
    .name = valor ponderado de la oportunidad
    .source = embudo de ventas
input-year = año
input-direct-share = contacto directo
input-periods-met = periodos cumplidos
input-ideas-accepted = ideas aceptadas
input-offerings-bought = ofertas que nos compra
input-offerings-eligible = ofertas que podría comprarnos
input-opportunity-value = valor
