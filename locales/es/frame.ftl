### Lo que rodea a todos los documentos: cabecera, pie y navegación.

document-account = Plan de cuenta

quoted = «{ $text }»
confidential = Confidencial
page = página
skip = Ir al contenido
contents = Contenido
open-pdf = Abrir el PDF
draft = { $n ->
    [one] Borrador: un error sin resolver
   *[other] Borrador: { $n } errores sin resolver
}
draft-more = { $n ->
    [one] y un error más
   *[other] y { $n } errores más
}

site-index = Cartera
site-review = Revisión
site-findings = Hallazgos

nav-summary = Resumen
nav-relationship = Relación
nav-position = Posición
nav-money = Rentabilidad
nav-wallet = Cuota de gasto
nav-gap = Meta de ventas
nav-plan = Plan
nav-scorecard = Cuadro de mando
nav-agreements = Acuerdos
nav-knowledge = Conocimiento
nav-readiness = Preparación
nav-value = Propuesta de valor
nav-people = Interlocutores
nav-swot = DAFO
nav-negotiation = Negociación
nav-calendar = Calendario
nav-team = Equipo
nav-learning = Aprendizaje
nav-missing = Lo que falta
