### Las páginas de la cartera: portada del sitio, cuaderno de revisión y hallazgos.

## Documentos y secciones

document-review = Revisión de cartera
document-index = Cartera de cuentas clave
document-findings = Hallazgos, reglas y métodos

nav-decisions = Decisiones
nav-congruence = Congruencia
nav-matrix-strength = Atractivo y fortaleza
nav-matrix-vulnerability = Atractivo y vulnerabilidad
nav-accounts = Cuentas
nav-concentration = Concentración
nav-scorecards = Cuadros de mando
nav-findings = Hallazgos
nav-rules = Reglas
nav-methods = Métodos
nav-annex = Fórmulas

## Cuántos, con palabras

count-1 = una
count-2 = dos
count-3 = tres
count-4 = cuatro
count-5 = cinco
count-6 = seis
count-7 = siete
count-8 = ocho
count-9 = nueve
count-10 = diez
count-11 = once
count-12 = doce

## Periodos y fuentes

period-month = { $month } de { $year }
period-quarter-1 = primer trimestre de { $year }
period-quarter-2 = segundo trimestre de { $year }
period-quarter-3 = tercer trimestre de { $year }
period-quarter-4 = cuarto trimestre de { $year }

source-and-day = Fuente: { $source }, a { $day }
source-plans = planes de cuenta
source-programme = autoevaluación del programa y hallazgos
source-customers = base de clientes
source-scorecards = cuadros de mando de las cuentas, último periodo cerrado

## Columnas comunes

column-account = Cuenta
column-category = Categoría
column-stage = Etapa
column-health = Salud
column-quality = Calidad del plan
column-sales = Ventas del año
column-contribution = Contribución
column-wallet = Cuota de gasto
column-risk = Ventas en riesgo
column-next = Próxima fecha
column-total = Total
column-growth = { $change } % en un año

## Portada del cuaderno

cover-title = Revisión de cartera, { $period }
cover-title-of = { $supplier }: revisión de cartera, { $period }
cover-day = Datos a { $day }
cover-version = kamgen { $version }

fact-accounts = Cuentas con plan
fact-accounts-note = { $n ->
    [one] otra cuenta clave sin plan
   *[other] otras { $n } cuentas clave sin plan
}
fact-sales = Facturación total
fact-sales-note = { $share } en cuentas clave
fact-findings = Errores y avisos
fact-findings-note = { $errors ->
    [0] ningún error
    [one] un error
   *[other] { $errors } errores
}, { $warnings ->
    [0] ningún aviso
    [one] un aviso
   *[other] { $warnings } avisos
}
fact-decisions = Decisiones pendientes
fact-decisions-note = { $n ->
    [one] una no puede esperar un mes
   *[other] { $n } no pueden esperar un mes
}

## Decisiones

decisions-title = { $n ->
    [one] una decisión pendiente, sin plazo que apremie
   *[other] { $count } decisiones pendientes, ninguna con plazo que apremie
}
decisions-title-late = { $n ->
    [one] una decisión pendiente, y ya vencida
   *[other] { $count } decisiones pendientes, { $late ->
        [one] una ya vencida
       *[other] { $late_count } ya vencidas
    }
}
decisions-title-soon = { $n ->
    [one] una decisión pendiente, que vence en 30 días
   *[other] { $count } decisiones pendientes, { $soon ->
        [one] una vence en 30 días
       *[other] { $soon_count } vencen en 30 días
    }
}
decisions-title-stake = { $n ->
    [one] una decisión pendiente, con { $stake } en juego
   *[other] { $count } decisiones pendientes; la mayor pone en juego { $stake }
}
decisions-what = Qué decidir
decisions-who = Quién
decisions-by = Plazo
decisions-stake = En juego
decisions-overdue = { $n ->
    [one] vencida ayer
   *[other] vencida hace { $n } días
}
decisions-today = vence hoy
decisions-left = { $n ->
    [one] vence mañana
   *[other] quedan { $n } días
}
decisions-rest = { $n ->
    [one] Hay una decisión más, menos urgente; está entre los hallazgos.
   *[other] Hay { $count } decisiones más, menos urgentes; están entre los hallazgos.
}

## Congruencia

congruence-title-mature = El programa es congruente ({ $index }) y maduro ({ $maturity })
congruence-title-half = El programa es congruente ({ $index }), pero maduro a medias ({ $maturity })
congruence-title-young = El programa es congruente ({ $index }), pero está por madurar ({ $maturity })
congruence-title-watch = La congruencia pide atención ({ $index }): lo que menos encaja es { $pair } ({ $fit })
congruence-title-loose = El programa no es congruente ({ $index }): lo que menos encaja es { $pair } ({ $fit })
congruence-lead = { $findings ->
    [0] Las reglas no encuentran contradicciones entre los cuatro elementos. La pareja más floja es { $pair } ({ $fit }), por la distancia de madurez entre ambas.
    [one] La pareja más floja es { $pair } ({ $fit }). Las reglas encuentran una contradicción entre los elementos.
   *[other] La pareja más floja es { $pair } ({ $fit }). Las reglas encuentran { $count } contradicciones entre los elementos.
}
congruence-lead-perfect = Los cuatro elementos tienen la misma madurez, y las reglas no encuentran contradicciones entre ellos.
congruence-index = Índice de congruencia
congruence-index-note = media de las seis parejas, sobre 100
maturity-mean = Madurez media
maturity-mean-note = { $level } sobre 4 en los cuatro elementos
congruence-cell = { $n ->
    [0] { "" }
    [one] 1 hallazgo
   *[other] { $n } hallazgos
}
congruence-alt = Madurez de los elementos: { $elements }. Encaje de las parejas: { $pairs }.
congruence-alt-pair = { $pair } ({ $fit })
congruence-elements-caption = Madurez de los cuatro elementos, de 0 a 100
congruence-element = Elemento
congruence-subelements = Aspectos juzgados
congruence-maturity = Madurez
congruence-pairs-caption = Encaje de las seis parejas, de 0 a 100
congruence-pair = Pareja
congruence-fit = Encaje
congruence-findings = Hallazgos

## Matrices

matrix-title-no-strategic = { $accounts ->
    [one] la única cuenta con puntuación no es estratégica
   *[other] ninguna de las { $accounts } cuentas es estratégica
}
matrix-title-single = { $account } puntúa { $attractiveness } en atractivo y { $strength } en fortaleza
matrix-title-strategic = { $n ->
    [one] una cuenta estratégica aporta el { $share } de las ventas
   *[other] { $count } cuentas estratégicas concentran el { $share } de las ventas
}
matrix-title-strategic-plain = { $n ->
    [one] una de las { $accounts } cuentas es estratégica
   *[other] { $count } de las { $accounts } cuentas son estratégicas
}
matrix-title-defend = { $n ->
    [one] una cuenta atractiva es vulnerable: { $accounts }
   *[other] { $count } cuentas atractivas son vulnerables: { $accounts }
}
matrix-title-defend-many = { $count } de las { $all } cuentas son atractivas y vulnerables
matrix-title-safe-near = Ninguna cuenta atractiva es vulnerable, pero { $account } roza el límite ({ $score })
matrix-title-safe = Ninguna cuenta atractiva es vulnerable
matrix-strategic = { $n ->
    [one] una estratégica
   *[other] { $count } estratégicas
}
matrix-star = { $n ->
    [one] una estrella
   *[other] { $count } estrellas
}
matrix-status = { $n ->
    [one] una de estatus
   *[other] { $count } de estatus
}
matrix-streamline = { $n ->
    [one] una estable
   *[other] { $count } estables
}
matrix-defend = { $n ->
    [one] una por defender
   *[other] { $count } por defender
}
matrix-cultivate = { $n ->
    [one] una por cultivar
   *[other] { $count } por cultivar
}
matrix-rethink = { $n ->
    [one] una por replantear
   *[other] { $count } por replantear
}
matrix-maintain = { $n ->
    [one] una por mantener
   *[other] { $count } por mantener
}
matrix-border = { $account } ({ $axis }, { $score })
matrix-lead = { $cells }.
matrix-lead-near = { $cells }. A medio punto o menos del límite: { $near }.
matrix-lead-only-near = A medio punto o menos del límite: { $near }.
matrix-source = planes de cuenta; superficie: ventas
matrix-mark-ring = anillo: gasto accesible
matrix-mark-rival = rombo: mejor competidor
matrix-mark-ghost = contorno: última revisión
matrix-mark-forecast = flecha: posición prevista
matrix-alt-strength = Fortaleza y atractivo de cada cuenta: { $points }.
matrix-alt-difference = Ventaja sobre el mejor competidor, de −10 a +10, y atractivo de cada cuenta: { $points }.
matrix-alt-vulnerability = Vulnerabilidad y atractivo de cada cuenta: { $points }.
matrix-alt-point = { $account } { $x } y { $y } ({ $stage })
matrix-caption = Cuentas de la matriz, por ventas
matrix-cell = Celda
matrix-near = en el límite

## Cuentas

accounts-title-none = Ninguna cuenta tiene plan
accounts-title-ill = { $ill ->
    [one] una cuenta está en estado crítico: { $names }
   *[other] { $ill_count } cuentas están en estado crítico: { $names }
}
accounts-title-ill-many = { $ill_count } de { $n } cuentas están en estado crítico
accounts-title-amber = { $n ->
    [one] la salud de la única cuenta pide atención
   *[other] { $amber ->
        [one] una de { $count } cuentas pide atención por su salud
       *[other] { $amber_count } de { $count } cuentas piden atención por su salud
    }
}
accounts-title-amber-named = { $amber_count } de { $count } cuentas { $amber ->
    [one] pide
   *[other] piden
} atención por su salud: { $names }
accounts-title-troubled = { $n ->
    [one] la única cuenta tiene algo que corregir
   *[other] { $troubled ->
        [one] una de { $count } cuentas tiene algo que corregir
       *[other] { $troubled_count } de { $count } cuentas tienen algo que corregir
    }
}
accounts-title-unknown = Ninguna cuenta tiene los datos con que juzgar su salud
accounts-title-listed = { $n ->
    [one] una cuenta tiene plan
   *[other] { $count } cuentas tienen plan
}
accounts-title-coming = { $account } tiene la fecha más próxima: { $day }
accounts-title-fine = { $n ->
    [one] la única cuenta está en orden
   *[other] las { $count } cuentas están en orden
}
accounts-lead = { $n ->
    [one] Las ventas en riesgo son { $risk }, en la única cuenta que permite calcularlas.
   *[other] Las ventas en riesgo suman { $risk } en las { $count } cuentas que permiten calcularlas.
}
accounts-caption = Cuentas con plan, por ventas
accounts-declared = declarada: { $category }
accounts-below-hurdle = bajo el umbral
next-notice = último día de preaviso
next-end = fin del acuerdo
next-review = revisión
next-action = vence una acción

## Concentración

concentration-title-narrow = La facturación está concentrada: { $customer } supone el { $share }
concentration-title-five = { $count } clientes suman el { $top } de la facturación
concentration-title-one = { $customer } supone por sí solo el { $share } de la facturación
concentration-title-broad = Ningún cliente pasa del { $share } de la facturación
concentration-lead = { $n ->
    [0] El mayor cliente, { $customer }, supone el { $share }.
    [one] El mayor cliente, { $customer }, supone el { $share }. La única cuenta clave suma el { $keys }.
   *[other] El mayor cliente, { $customer }, supone el { $share }. Las { $count } cuentas clave suman el { $keys }.
}
concentration-total = Facturación total
concentration-hhi = Índice de concentración (HHI)
concentration-broad = diversificada
concentration-middling = moderada
concentration-narrow = concentrada
concentration-bound = como mínimo: los demás clientes se reparten por igual
concentration-five = Cinco mayores
concentration-keys = Cuentas clave
concentration-keys-note = { $n ->
    [one] un cliente
   *[other] { $n } clientes
}
concentration-others = { $n ->
    [one] Otro cliente
   *[other] Otros { $n } clientes
}
concentration-alt = Facturación por cliente, de mayor a menor: { $customers }.
concentration-caption = Clientes por facturación
concentration-customer = Cliente
concentration-revenue = Facturación
concentration-share = Peso
concentration-running = Acumulado
concentration-class = Clase

## Cuadros de mando

scorecards-title-weak = { $group }: el grupo más débil, con { $mean } de 100 de media
scorecards-title-single = { $group }: el grupo más débil de { $account }, con { $mean } de 100
scorecards-title-critical = { $n ->
    [one] { $account } está en estado crítico en { $group } ({ $score } de 100)
   *[other] { $count } cuentas tienen algún grupo en estado crítico; la peor, { $account } en { $group } ({ $score })
}
scorecards-title-full = Los cuatro grupos cumplen todas sus metas
scorecards-title-good = Ningún grupo baja de { $mean } de media; el más bajo es { $group }
scorecards-lead = De la cuenta más débil a la más fuerte. Cuanto más intenso el color, más lejos de la meta; en orden desde 70, crítico por debajo de 50.
scorecards-lead-without = De la cuenta más débil a la más fuerte. Cuanto más intenso el color, más lejos de la meta; en orden desde 70, crítico por debajo de 50. { $n ->
    [one] Otra cuenta no tiene cuadro de mando.
   *[other] Otras { $count } cuentas no tienen cuadro de mando.
}
scorecards-caption = Cuadros de mando por grupos, de 0 a 100
scorecards-mean = Media
scorecards-red = { $n ->
    [one] un indicador crítico
   *[other] { $n } indicadores críticos
}

## Hallazgos

findings-title-errors = { $errors ->
    [one] un error
   *[other] { $errors_count } errores
} por corregir y { $warnings ->
    [0] ningún aviso
    [one] un aviso
   *[other] { $warnings } avisos
} por decidir
findings-title-warnings-most = Sin errores; de los { $warnings } avisos, { $most } son de { $account }
findings-title-warnings = { $warnings ->
    [one] Sin errores y con un aviso por decidir
   *[other] Sin errores y con { $warnings_count } avisos por decidir
}
findings-title-hints = { $hints ->
    [one] Sin errores ni avisos; queda una sugerencia
   *[other] Sin errores ni avisos; quedan { $hints } sugerencias
}
findings-title-none = Sin hallazgos
findings-title-none-shown = Sin hallazgos en lo que esta edición muestra
findings-title-nothing = Ninguna regla ha tenido datos que comprobar
findings-title-waived = Sin hallazgos que no estén dispensados
findings-lead-hints = { $n ->
    [one] Además hay una sugerencia, en la página de hallazgos.
   *[other] Además hay { $n } sugerencias, en la página de hallazgos.
}
findings-level = Nivel
findings-code = Regla
findings-message = Hallazgo
findings-place = Lugar
findings-errors = Errores
findings-warnings = Avisos
findings-hints = Sugerencias
findings-waivers = Dispensados
findings-evaluated = Comprobaciones hechas
findings-evaluated-note = de { $n }; las demás no tenían datos
findings-waived = Dispensado por { $by } hasta el { $expires }: { $reason }.

families-caption = Resultado de las reglas por familia
families-family = Familia
families-rules = Reglas
families-evaluated = Evaluadas
families-passed = Superadas
families-spoke = Con hallazgos
families-not = Sin evaluar
families-note = Una regla de cuenta se comprueba una vez en cada cuenta. Sin evaluar no es superada.

not-evaluated-account = { $n ->
    [one] Una regla
   *[other] { $n } reglas
} sin evaluar en { $account } por un dato erróneo en { $place }.
not-evaluated-programme = { $n ->
    [one] Una regla
   *[other] { $n } reglas
} sin evaluar en la cartera por un dato erróneo en { $place }.
not-evaluated-nothing = { $n ->
    [one] Una regla
   *[other] { $n } reglas
} sin evaluar: en los planes faltan los datos necesarios.

filter-label = Mostrar
filter-all = todos
filter-errors = errores
filter-warnings = avisos
filter-infos = sugerencias
filter-search = Buscar en los hallazgos

rules-title = { $spoken ->
    [0] Ninguna de las { $n } reglas tiene hoy algo que decir
    [one] Una de las { $n } reglas tiene hoy algo que decir
   *[other] { $spoken } de las { $n } reglas tienen hoy algo que decir
}
rules-lead = Cada regla con su código, lo que dice y su nivel.
rules-caption = Todas las reglas
rules-says = Qué dice
rules-own-level = de serie: { $level }

methods-title = { $n ->
    [one] Una fórmula calcula los números
   *[other] { $n } fórmulas calculan los números
}
methods-lead = Cada número de los documentos lleva a su fórmula con sus datos; aquí están todas, con su fuente.

## Portada del sitio

index-title-urgent = { $accounts ->
    [one] una cuenta clave
   *[other] { $accounts_count } cuentas clave
}, { $decisions ->
    [one] una decisión pendiente, y urgente
   *[other] { $decisions_count } decisiones pendientes, { $urgent ->
        [one] una urgente
       *[other] { $urgent_count } urgentes
    }
}
index-title-decisions = { $accounts ->
    [one] una cuenta clave
   *[other] { $accounts_count } cuentas clave
} y { $decisions ->
    [one] una decisión pendiente, sin urgencia
   *[other] { $decisions_count } decisiones pendientes, ninguna urgente
}
index-title-plain = { $accounts ->
    [0] ninguna cuenta con plan
    [one] una cuenta clave
   *[other] { $accounts_count } cuentas clave
}
index-title-calm = { $accounts ->
    [0] ninguna cuenta con plan
    [one] una cuenta clave
   *[other] { $accounts_count } cuentas clave
} y ninguna decisión pendiente
index-lead = Así está la cartera a { $day }.
index-review-pdf = Revisión de cartera en PDF

## Anexo de fórmulas

annex-title = { $n ->
    [one] De dónde sale el número de este documento
   *[other] De dónde salen los { $n } números de este documento
}
annex-lead = Cada número lleva su fórmula, sus datos con el lugar donde están escritos y su fuente.
annex-title-formulas = Las { $n } fórmulas de este documento
annex-lead-formulas = Los datos de cada cuenta, con el lugar donde están escritos, figuran en el anexo de su plan.
annex-numbers = { $n } valores
annex-formula = Fórmula
annex-inputs = Datos
annex-source = Fuente

## Puntuaciones que cuentan hallazgos

formula-congruence = suma de los encajes de las seis parejas ÷ 6
    .name = índice de congruencia
    .source = Nadler y Tushman; Capon; convención de kamgen
formula-pair-fit = 100 − distancia entre los dos elementos − penalización del programa − media de las penalizaciones de las cuentas
    .name = encaje de una pareja de elementos
    .source = Nadler y Tushman; Capon; convención de kamgen
formula-plan-quality = 100 − 12 × errores − 4 × avisos − sugerencias, nunca menos de 0
    .name = calidad del plan como documento
    .source = convención de kamgen
input-errors = errores
input-warnings = avisos
input-infos = sugerencias
input-penalty-programme = penalización del programa
input-penalty-accounts = media de las penalizaciones de las cuentas
method-congruence = encaje de los cuatro elementos
method-plan-quality = calidad del plan como documento
method-decisions = decisiones pendientes
