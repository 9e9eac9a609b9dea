### Lo que comparten las secciones del plan de cuenta.

## Palabras comunes de las tablas

total = Total
head-date = Fecha
head-due = Plazo
head-owner = Responsable
head-status = Estado
head-what = Qué
two-clauses = { $first }; { $second }
period-quarter = T{ $quarter } { $year }

## Lo que falta

missing-title = { $n ->
    [one] falta un dato para completar el plan
   *[other] faltan { $few } datos para completar el plan
}
missing-title-broken = { $n ->
    [one] falta un dato del plan, por un error en los ficheros
   *[other] faltan { $few } datos del plan, alguno por errores en los ficheros
}
missing-more = { $n ->
    [one] y un dato más, al final del plan
   *[other] y { $few } datos más, al final del plan
}
missing-item = { $what }: { $why }
missing-all = sin datos
missing-number-sales = Ventas del año
missing-number-contribution = Contribución
missing-number-wallet = Cuota de gasto
missing-number-gap = Previsión ante la meta
missing-number-attractiveness = Atractivo
missing-number-strength = Fortaleza
missing-number-vulnerability = Vulnerabilidad
missing-number-competitor = Mejor competidor
missing-number-scorecard = Cuadro de mando
missing-number-quality = Calidad de la relación
missing-number-dependence = Dependencia
missing-number-people = Apoyo y cobertura
missing-number-contacts = Forma de interacción
missing-number-health = Salud de la cuenta
missing-number-risk = Ventas en riesgo
missing-number-clv = Valor de vida del cliente
missing-kam = Gerente de cuenta: nadie asignado
missing-sponsor = Patrocinio de la dirección: nadie asignado
missing-objectives = Objetivos: ninguno escrito
missing-actions = Acciones: ninguna escrita
missing-review = Próxima revisión: sin fecha
missing-agreement = Acuerdo marco: ninguno
missing-stage = Etapa de la relación: sin declarar
missing-charter = Propuesta de valor: sin escribir
missing-knowledge = Análisis del cliente: sin escribir

## Anexos

annexes-title = { $few } anexos sobre { $account } respaldan estas páginas
