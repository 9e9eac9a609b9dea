### La rentabilidad de la cuenta, lo que cuesta servirla y lo que vale.

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

## Dinero

money-of-spend = de { $spend }
money-year = { $year } { $sales }, contribución { $contribution }
money-history-alt = Ventas por año: { $years }
money-history-part = al pie de la columna, contribución
money-history-loss = bajo la línea, pérdida
money-history-open = rayado, por facturar
money-head-term = Año { $year }
money-head-later = Años { $from } a { $to }
money-term-contribution = Contribución prevista
money-term-factor = Factor r^t ÷ (1 + d)^t
money-term-worth = Valor de hoy
money-term-certain = Sin riesgo de pérdida
money-term-perpetual = A perpetuidad
money-lifetime = { $n ->
    [one] El año que viene vale hoy { $worth }; el riesgo de perder la cuenta resta { $lost }
   *[other] Los próximos { $few } años valen hoy { $worth }; el riesgo de perder la cuenta resta { $lost }
 }
money-lifetime-caption = Valor de vida del cliente, año a año
money-assumptions = r = { $r } (retención); d = { $d } (descuento anual); H = { $h ->
    [one] 1 año
   *[other] { $h } años
 }. A perpetuidad: contribución actual × r ÷ (1 + d − r).
money-by-formula = La retención está escrita en el plan; la fórmula daría { $r }.
money-investments = { $n ->
    [one] una inversión por { $amount }.
   *[other] { $few } inversiones por { $amount }.
 }
money-investments-back = { $n ->
    [one] una inversión por { $amount }, con un retorno previsto de { $back }.
   *[other] { $few } inversiones por { $amount }, con un retorno previsto de { $back }.
 }

## Costes

nav-costs = Coste de servir
costs-title = Servir la cuenta cuesta { $cost }, el { $share } de las ventas netas
costs-lead = Es el { $share } del margen bruto.
