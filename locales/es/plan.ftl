### El plan y quien lo lleva: preparación, acciones, DAFO, equipo y aprendizaje.
### Fórmulas y datos en minúscula, como van dentro de una frase.

## Métodos

method-actions = cumplimiento del plan
method-learning = aprendizaje y tasa de éxito
method-profile = perfil del gerente
method-readiness = cinco pasos del plan
method-swot = respuesta al DAFO

formula-steps-done = pasos con todas sus pruebas, de cinco
    .name = pasos dados del plan
    .source = los cinco pasos del plan de cuenta clave; convención de kamgen
formula-open-actions = acciones ni hechas ni canceladas
    .name = acciones abiertas
    .source = convención de kamgen
formula-late-actions = acciones abiertas cuya fecha ya pasó
    .name = acciones vencidas
    .source = convención de kamgen
formula-actions-in-time = hechas en su fecha ÷ (hechas con fecha + vencidas) × 100
    .name = acciones cumplidas en plazo
    .source = convención de kamgen
formula-actions-of-kam = acciones abiertas del gerente ÷ acciones abiertas × 100
    .name = acciones a cargo del gerente
    .source = Cranfield; convención de kamgen
formula-functions-at-work = funciones distintas de los responsables de las acciones no canceladas
    .name = funciones que trabajan para la cuenta
    .source = convención de kamgen
formula-swot-answered = debilidades y amenazas con respuesta ÷ debilidades y amenazas × 100
    .name = respuesta a lo que tenemos en contra
    .source = convención de kamgen
formula-required-level = nivel que pide la categoría más alta de sus cuentas, de 0 a 5
    .name = nivel exigido al gerente
    .source = convención de kamgen
formula-competence-level = media de las nueve competencias valoradas
    .name = nivel de competencias
    .source = las nueve competencias del gerente de cuenta clave
formula-hat-level = media de los cuatro papeles valorados
    .name = nivel en los cuatro papeles
    .source = los cuatro papeles del gerente de cuenta clave
formula-profile-gaps = competencias y papeles por debajo del nivel exigido
    .name = carencias del perfil
    .source = convención de kamgen
formula-win-rate = valor ganado ÷ (valor ganado + valor perdido) × 100, en ocho trimestres
    .name = tasa de éxito por valor
    .source = convención de kamgen
formula-lessons-applied = lecciones aplicadas en algún sitio ÷ lecciones × 100
    .name = lecciones aplicadas
    .source = convención de kamgen
formula-ideas-accepted = ideas aceptadas ÷ ideas presentadas × 100
    .name = ideas aceptadas
    .source = convención de kamgen
formula-load-share = carga ÷ capacidad × 100
    .name = capacidad ocupada
    .source = convención de kamgen
formula-sponsor-accounts = cuentas clave cuyo plan lo nombra patrocinador
    .name = cuentas patrocinadas
    .source = práctica publicada de Cisco; convención de kamgen
formula-complexity-factor = 0,8 + (complejidad nuestra + complejidad del cliente − 2) × 0,0875
    .name = peso de la complejidad
    .source = estructura según Woodburn y McDonald; convención de kamgen

input-actions-of-kam = acciones abiertas del gerente
input-open-actions = acciones abiertas
input-complexity-ours = nuestra complejidad
input-complexity-theirs = complejidad del cliente
input-load-units = carga
input-load-capacity = capacidad
input-required-level = nivel exigido
input-lessons = lecciones
input-ideas-accepted = ideas aceptadas
input-ideas-presented = ideas presentadas

cannot-no-actions = el plan no tiene acciones
cannot-no-action-due = aún no ha vencido ninguna acción
cannot-nothing-against = el plan no nombra debilidades ni amenazas
cannot-not-judged = nadie lo ha valorado
cannot-nothing-decided = en ocho trimestres no se ha ganado ni perdido nada
cannot-no-lessons = el plan no recoge lecciones
cannot-no-ideas = no se ha presentado ninguna idea

step-requisites = requisitos
step-profile = perfil y selección
step-functions = funciones y objetivos
step-committee = comité de cuenta
step-plan = plan

competence-active-listening = escucha activa
competence-adaptability = adaptación
competence-continuous-learning = aprendizaje continuo
competence-empathy = empatía
competence-proactivity = proactividad
competence-problem-solving = resolución de problemas
competence-teamwork = trabajo en equipo
competence-trust-building = generación de confianza

## El plan: objetivos y acciones

of-all = { $n } de { $all }
plan-title-paths = El plan aún no tiene objetivos ni acciones
plan-open = Acciones abiertas
plan-late-note = { $late ->
    [0] ninguna vencida
    [one] una vencida
   *[other] { $late } vencidas
}; hechas: { $done }
plan-in-time = Cumplidas en plazo
plan-in-time-note = de las que ya debían estar hechas
plan-by-kam = A cargo del gerente
plan-by-kam-note = de las abiertas
plan-functions = Funciones que trabajan
plan-pursued = Objetivos con acciones
plan-idle-note = Sin acción: { $text }
plan-recovery = Plan de recuperación · { $when }
plan-path-to-profit = Camino a la rentabilidad · { $when }
plan-rest = { $n ->
    [one] Queda una acción más en el plan
   *[other] Quedan { $few } acciones más en el plan
}
plan-rest-note = { $n ->
    [one] Queda una acción más, entre los anexos.
   *[other] Quedan { $few } acciones más, entre los anexos.
}
plan-today-note = La línea vertical es el día del informe, { $day }.
plan-axis-alt = Trimestres, de izquierda a derecha
plan-lane-alt = { $state }: { $day }
plan-lane-alt-undated = { $state }, sin fecha
plan-shape-goal = objetivo
plan-shape-late = vencida
plan-goal = de { $from } a { $to }
plan-goal-to = hasta { $to }
plan-goal-of = { $metric }: { $goal }
quarter-short = T{ $quarter }
