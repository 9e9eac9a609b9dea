### La meta de ventas: previsión, oportunidades y escenarios.

## La meta

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

gap-base = Escenario base
gap-covered = sana
gap-uncovered = insuficiente
gap-low-means = comprometido, sin efecto de precios ni oportunidades
gap-base-means = comprometido más oportunidades según su probabilidad
gap-high-means = comprometido más todas las oportunidades
gap-scenarios-none = Ni el escenario alto, { $high }, llega a la meta
gap-scenarios-high = Solo el escenario alto, { $high }, llega a la meta
gap-scenarios-base = La meta se alcanza en el escenario base; el bajo se queda en { $low }
gap-scenarios-all = Hasta el escenario bajo, { $low }, alcanza la meta
gap-scenarios-reason = El plan corrige lo calculado: «{ $reason }».
gap-scenarios-caption = Escenarios de ventas ante la meta
gap-scenarios-alt = Escenarios de ventas: { $said }
gap-head-scenario = Escenario
gap-head-computed = Calculado
gap-head-typed = Según el plan
gap-head-over = Sobre la meta
scenario-low = bajo
scenario-base = base
scenario-high = alto
