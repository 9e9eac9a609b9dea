### La primera página del plan: resumen y próximos hitos.

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
