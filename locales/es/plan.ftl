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
input-ideas-presented = ideas presentadas

cannot-no-actions = el plan no tiene acciones
cannot-no-action-due = aún no ha vencido ninguna acción
cannot-nothing-against = el plan no nombra debilidades ni amenazas
cannot-not-judged = nadie lo ha valorado
cannot-nothing-decided = en ocho trimestres no se ha ganado ni perdido nada
cannot-no-lessons = el plan no recoge lecciones
cannot-no-ideas = no se ha presentado ninguna idea

step-requisites = requisitos
step-profile = perfil del gerente
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
}; { $done ->
    [0] ninguna hecha
    [one] una hecha
   *[other] { $done } hechas
}
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

## Preparación

readiness-title-all = los cinco pasos del plan están dados, con el { $fte } de un gerente y { $hours } horas de comité
readiness-title = { $done ->
    [0] ninguno de los cinco pasos del plan está completo
    [one] solo uno de los cinco pasos del plan está completo
   *[other] { $few } de los cinco pasos del plan están completos
}; { $n ->
    [one] falta el de
   *[other] faltan los de
} { $names }
readiness-lead = { $n ->
    [one] Queda una prueba por reunir: { $what } ({ $rule }).
   *[other] Quedan { $few } pruebas por reunir; la primera, { $what } ({ $rule }).
}
readiness-lead-all = Ningún paso se ha saltado: cada uno tiene sus pruebas en el plan.
readiness-missing = { $rule } · pendiente: { $missing }
readiness-step-done = hecho
readiness-step-open = incompleto
readiness-lacks = falta
readiness-done = Pasos dados
readiness-caption = Qué prueba cada paso, qué se encontró y qué regla lo pide
readiness-head-evidence = Prueba
readiness-head-found = Lo que consta
readiness-head-rule = Regla
evidence-programme-sponsor = patrocinador del programa
evidence-approval = aprobación de la dirección en vigor
evidence-budget = presupuesto del programa
evidence-account-sponsor = patrocinador de la cuenta
evidence-manager-time = dedicación del gerente
evidence-committee-hours = horas del comité al año
evidence-manager = gerente de la cuenta
evidence-competences = las nueve competencias valoradas
evidence-hats = los cuatro papeles valorados
evidence-rating = valoración de menos de 400 días
evidence-role-sponsor = funciones y objetivos del patrocinador
evidence-role-director = funciones y objetivos del director
evidence-role-manager = funciones y objetivos del gerente
evidence-role-members = funciones y objetivos del comité
evidence-members = miembros del comité
evidence-functions = al menos tres funciones en el comité
evidence-plan = plan de cuenta con horizonte
evidence-stakeholders = interlocutores
evidence-scores = criterios puntuados
evidence-relationship = etapa de la relación
evidence-objectives = objetivos
evidence-actions = acciones
evidence-scorecard = indicadores del cuadro de mando
evidence-financials = rentabilidad calculada

## DAFO

swot-title-open = { $n ->
    [one] lo único en contra sigue sin respuesta: «{ $item }»
   *[other] { $open ->
        [one] uno de los { $few_all } puntos en contra sigue sin respuesta: «{ $item }»
       *[other] { $few } de los { $few_all } puntos en contra siguen sin respuesta; el primero, «{ $item }»
    }
}
swot-title-answered = { $n ->
    [one] lo único en contra tiene respuesta: «{ $item }»
   *[other] los { $few } puntos en contra tienen respuesta, también «{ $item }»
}
swot-title-bright = { $n ->
    [one] un punto a favor y ninguno en contra: «{ $item }»
   *[other] { $few } puntos a favor y ninguno en contra; el primero, «{ $item }»
}
swot-lead = { $n ->
    [one] Difícil de imitar: «{ $item }».
   *[other] { $few } puntos son difíciles de imitar, empezando por «{ $item }».
}
swot-answered = Con respuesta
swot-caption = Fortalezas, debilidades, oportunidades y amenazas, con su prueba y nuestra respuesta
swot-head-item = Qué
swot-head-evidence = Prueba
swot-head-response = Respuesta
swot-kind-strength = fortalezas
swot-kind-weakness = debilidades
swot-kind-opportunity = oportunidades
swot-kind-threat = amenazas
swot-hard-to-imitate = difícil de imitar
swot-no-evidence = sin prueba
swot-no-response = sin respuesta

## Equipo

team-title-people = { $n ->
    [0] { $manager } responde de la cuenta
    [one] { $manager } responde de la cuenta con un comité de una persona
   *[other] { $manager } responde de la cuenta con un comité de { $few } personas
}
team-title-load = { $manager } lleva { $units } de { $capacity } unidades de carga y su perfil está sin valorar
team-title-covered = { $gaps ->
    [0] { $manager } lleva { $units } de { $capacity } unidades de carga y cumple el perfil exigido
    [one] { $manager } lleva { $units } de { $capacity } unidades de carga y ya tiene formación para su carencia
   *[other] { $manager } lleva { $units } de { $capacity } unidades de carga y ya tiene formación para sus { $few } carencias
}
team-title-bare = { $gaps ->
    [one] { $manager } lleva { $units } de { $capacity } unidades de carga; su única carencia sigue sin formación
   *[other] { $manager } lleva { $units } de { $capacity } unidades de carga; { $bare ->
        [one] una de sus { $few } carencias sigue
       *[other] { $few_bare } de sus { $few } carencias siguen
    } sin formación
}
team-lead = Su cuenta más exigente es { $category } y pide un nivel { $level } de 5; { $judged } de las 13 competencias y papeles están valorados.
team-load = Carga del gerente
team-load-note = { $accounts ->
    [one] de { $capacity } unidades, una cuenta
   *[other] de { $capacity } unidades, { $accounts } cuentas
}
team-load-share = Capacidad ocupada
team-kam-share = Facturación a su cargo
team-kam-share-note = de la de cuentas clave
team-sponsored = Cuentas que patrocina
team-complexity = Peso de la complejidad
structure-single = basta un gerente
structure-supported = gerente con unidades de apoyo
structure-matrix = un gerente por centro de decisión
structure-team = equipo completo en ambos lados
team-hours = Horas de comité al año
team-hours-note = { $each } por persona
team-authority = Puede invertir sin permiso
team-authority-price = { $price } de precio
team-authority-days = { $days } días de pago
team-reward = Retribución
team-reward-value = { $fixed } fija, { $variable } variable
team-reward-note = { $short } de la variable, a corto plazo
team-role-deputy = suplente
team-people-alone = quién responde de la cuenta
team-people = { $n ->
    [one] en el comité trabaja una persona
   *[other] en el comité trabajan { $few } personas
} de { $functions ->
    [one] una función
   *[other] { $few_functions } funciones
}
team-people-caption = Personas que trabajan para la cuenta
team-head-person = Persona
team-head-role = Papel
team-head-function = Función
team-head-trained = En el negocio del cliente
team-since = Desde { $day }
team-left = se fue el { $day }
team-leaves = se va el { $day }
team-away = de baja o permiso hasta el { $day }
team-trained = formado
team-untrained = sin formar
team-level-committee = comité de cuenta
team-level-sponsor = patrocinador con el cliente
team-level-review = revisión del plan
team-meetings = la próxima cita es el { $day }: { $level }
team-meetings-late = { $late ->
    [one] una de las reuniones previstas está vencida
   *[other] { $few } de las reuniones previstas están vencidas
}
team-meetings-undated = no hay fecha para la próxima reunión
team-meetings-caption = Última reunión de cada nivel y la que toca
team-head-level = Nivel
team-head-last = Última
team-head-every = Cada
team-head-next = Toca
team-every = { $days } días
team-over = { $over ->
    [one] un gerente pasa de su capacidad
   *[other] { $few } gerentes pasan de su capacidad
}
team-within = ningún gerente pasa de su capacidad; quien más lleva, { $person }, suma { $units } unidades
team-capacity = capacidad
team-load-alt = { $person }: { $units } de { $capacity } unidades
team-load-source = planes de cuenta y base de clientes
team-competences = Competencias según people.yaml
team-hats = Papeles según people.yaml
team-not-judged = sin valorar
team-profile-alt = { $skills }; exigido { $required }
team-required = exigido: { $required }
team-gaps = { $bare ->
    [0] { $n ->
        [one] la única carencia tiene formación prevista
       *[other] las { $few } carencias tienen formación prevista
    }
   *[other] { $n ->
        [one] la única carencia no tiene formación prevista
       *[other] { $bare ->
            [one] una de las { $few } carencias no tiene formación prevista
           *[other] { $few_bare } de las { $few } carencias no tienen formación prevista
        }
    }
}
team-gaps-caption = Competencias y papeles por debajo del nivel exigido
team-head-skill = Competencia o papel
team-head-level-now = Nivel
team-head-level-asked = Exigido
team-head-development = Formación
team-no-development = sin formación prevista
team-development = { $open ->
    [0] ninguna formación pendiente
    [one] una formación pendiente
   *[other] { $few } formaciones pendientes
} y { $done ->
    [0] ninguna terminada
    [one] una terminada
   *[other] { $few_done } terminadas
}
team-development-caption = Formación prevista y hecha
team-handover = Traspaso de la cuenta
team-handover-on = Traspaso de la cuenta, { $day }

## Aprendizaje

learning-title-rate = Ganamos el { $rate } de los { $all } que el cliente decidió en dos años
learning-title-ideas = { $n ->
    [one] una idea presentada y ninguna lección escrita
   *[other] { $few } ideas presentadas y ninguna lección escrita
}
learning-title-idle = { $n ->
    [one] la única lección aún no se aplica
   *[other] { $idle ->
        [one] una de las { $few_all } lecciones aún no se aplica
       *[other] { $few } de las { $few_all } lecciones aún no se aplican
    }
}
learning-title-applied = { $n ->
    [one] la única lección ya se aplica: «{ $lesson }»
   *[other] las { $few } lecciones ya se aplican; la última, «{ $lesson }»
}
learning-lead = { $event }: { $cause }.
learning-win-rate = Tasa de éxito
learning-win-rate-note = por valor, en ocho trimestres
learning-applied = Lecciones aplicadas
learning-applied-note = en acciones u objetivos
learning-ideas = Ideas aceptadas
learning-ideas-note = de las presentadas
learning-alt = Ganado y perdido por trimestre: { $quarters }
learning-quarter-alt = { $quarter }, ganado { $won }, perdido { $lost }
learning-source = oportunidades y lecciones del plan
learning-won = Ganado
learning-lost = Perdido
learning-incident = Incidente
learning-lessons = { $n ->
    [one] { $applied ->
        [0] la lección aprendida sigue sin aplicar
       *[other] la lección aprendida tiene dónde aplicarse
    }
   *[other] { $applied ->
        [0] ninguna de las { $few } lecciones se aplica
        [one] una de las { $few } lecciones se aplica
       *[other] de { $few } lecciones se aplican { $few_applied }
    }
}
learning-caption = De la causa a la lección y a dónde se aplica
learning-head-event = Qué pasó
learning-head-cause = Por qué
learning-head-lesson = Qué aprendimos
learning-head-applied = Dónde se aplica
learning-not-applied = sin aplicar
learning-ideas-title = { $n ->
    [one] { $accepted ->
        [0] el cliente no ha aceptado la única idea presentada
       *[other] el cliente ha aceptado la única idea presentada
    }
   *[other] { $accepted ->
        [0] el cliente no ha aceptado ninguna de las { $few } ideas presentadas
        [one] el cliente ha aceptado una de las { $few } ideas presentadas
       *[other] el cliente ha aceptado { $few_accepted } de las { $few } ideas presentadas
    }
}
learning-ideas-caption = Ideas presentadas al cliente
learning-head-idea = Idea
learning-head-presented = Presentada
learning-accepted = aceptada
learning-declined = rechazada
learning-waiting = sin respuesta

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
