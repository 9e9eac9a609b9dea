### Las palabras comunes: fechas, listas, monedas y las listas fijas del formato.
### En minúscula, como van dentro de una frase; al principio de una línea el programa pone la mayúscula.

## Fechas

date-long = { $day } de { $month } de { $year }
date-short = { $day } { $month } { $year }
date-month = { $month } { $year }

month-1 = enero
    .short = ene
month-2 = febrero
    .short = feb
month-3 = marzo
    .short = mar
month-4 = abril
    .short = abr
month-5 = mayo
    .short = may
month-6 = junio
    .short = jun
month-7 = julio
    .short = jul
month-8 = agosto
    .short = ago
month-9 = septiembre
    .short = sep
month-10 = octubre
    .short = oct
month-11 = noviembre
    .short = nov
month-12 = diciembre
    .short = dic

## Listas

list-and = y
# Delante del sonido i: José e Inés.
list-and-before-i = e

## Monedas: el signo junto a una cifra y el nombre. Las que faltan se escriben con su código ISO.

currency-brl = R$
    .name = reales brasileños
currency-eur = €
    .name = euros
currency-gbp = £
    .name = libras esterlinas
currency-jpy = ¥
    .name = yenes
currency-mxn = MXN
    .name = pesos mexicanos
currency-usd = US$
    .name = dólares estadounidenses

## Unidades, como van detrás de un número

unit-eur = €
unit-pct = %
unit-days = días
unit-weeks = semanas
unit-hours = h
unit-ppm = ppm
unit-kg = kg
unit-nps = puntos
unit-count = { "" }

## Niveles de los hallazgos

level-error = error
level-warning = aviso
level-info = sugerencia
level-off = desactivada

## Estado de un valor

mark-ok = en orden
mark-warn = atención
mark-bad = crítico
mark-none = sin datos

## Ediciones de un documento

edition-internal = edición interna
edition-committee = edición del comité
edition-customer = edición para el cliente

## Categorías de una cuenta

category-strategic = estratégica
category-star = estrella
category-status = de estatus
category-streamline = estable

## Fases de una cuenta en el programa

phase-identify = identificar
phase-manage = gestionar
phase-grow = desarrollar

## Etapas de la relación

stage-exploratory = exploratoria
stage-basic = básica
stage-cooperative = cooperativa
stage-interdependent = interdependiente
stage-integrated = integrada
stage-disintegrating = en desintegración

## Razones por las que una cuenta es clave

reason-volume = volumen de compra
reason-revenue-share = peso en nuestra facturación
reason-profit = rentabilidad
reason-growth = crecimiento
reason-cross-sell-potential = potencial de venta cruzada
reason-strategic-alignment = alineación con nuestra estrategia
reason-mission-fit = encaje con nuestra misión
reason-brand = prestigio de su marca
reason-market-presence = presencia en el mercado
reason-market-leader = liderazgo en su mercado
reason-prescription = capacidad de prescripción
reason-reference = valor como referencia
reason-innovation = impulso a la innovación
reason-learning-bench = banco de pruebas
reason-new-market = entrada en un mercado nuevo
reason-new-region = entrada en una región nueva
reason-channel-access = acceso a un canal
reason-central-purchasing = compra centralizada
reason-capacity-fill = ocupación de nuestra capacidad
reason-demand-stability = estabilidad de la demanda
reason-prompt-payment = puntualidad en el pago
reason-solvency = solvencia
reason-co-investment = disposición a coinvertir
reason-loyalty = fidelidad
reason-process-integration = integración de procesos
reason-competitor-block = freno a un competidor
reason-low-cost-to-serve = bajo coste de servir
reason-watch-candidate = candidata a cuenta clave

## Elementos del modelo de congruencia y sus parejas

element-strategy = estrategia
element-organization = organización
element-people = personas
element-systems = sistemas y procesos
    .short = sistemas

pair-so = estrategia y organización
pair-sp = estrategia y personas
pair-sy = estrategia y sistemas
pair-op = organización y personas
pair-oy = organización y sistemas
pair-py = personas y sistemas

## Funciones de una empresa

function-general-management = dirección general
function-sales = ventas
function-marketing = marketing
function-logistics = logística
function-quality = calidad
function-rnd = I+D
function-finance = finanzas
function-customer-service = atención al cliente
function-procurement = compras
function-operations = operaciones
function-production = producción

## Papeles en el programa

role-executive-sponsor = patrocinador de dirección
role-key-accounts-director = director de cuentas clave
role-key-account-manager = gerente de cuenta clave
role-committee = comité de cuenta

## Competencias y sombreros del gerente de cuenta clave

competence-global-business-vision = visión global del negocio
competence-technical-knowledge = conocimiento técnico
competence-service-vocation = vocación de servicio
competence-team-leadership = liderazgo de equipos
competence-commercial-experience = experiencia comercial
competence-communication-negotiation = comunicación y negociación
competence-results-orientation = orientación a resultados
competence-pride-of-belonging = orgullo de pertenencia
competence-self-motivation = automotivación

hat-seller = vendedor
hat-conductor = director de orquesta
hat-strategist = estratega
hat-innovator = innovador

## Interlocutores y unidad de toma de decisiones

dmu-initiator = iniciador
dmu-user = usuario
dmu-influencer = influyente
dmu-decider = decisor
dmu-approver = quien aprueba
dmu-buyer = comprador
dmu-gatekeeper = filtro

presence-active = en el puesto
presence-left = ya no está

evidence-assumed = supuesto
evidence-confirmed = confirmado

## Espacio por cubrir y oportunidades

cell-owned = cubierta
    .short = N
cell-pipeline = con oportunidad abierta
    .short = O
cell-gap = por cubrir
    .short = H
cell-competitor = de un competidor
    .short = C
cell-not-eligible = no elegible

opportunity-open = abierta
opportunity-won = ganada
opportunity-lost = perdida

## Análisis, acciones e inversiones

swot-strength = fortaleza
swot-weakness = debilidad
swot-opportunity = oportunidad
swot-threat = amenaza

status-planned = planificada
status-in-progress = en curso
status-done = hecha
status-cancelled = cancelada
status-blocked = bloqueada

investment-dedicated-people = personas dedicadas
investment-competence = competencias y formación
investment-sponsorship = patrocinio de la dirección
investment-tailored-solution = soluciones a medida
investment-technology = tecnología y canales nuevos
investment-sales-structure = nueva estructura de ventas

size-micro = microempresa
size-sme = pyme
size-large = gran empresa

## Cuadro de mando de cuenta

group-financial = resultados
group-quality = calidad pactada
group-commercial-impact = impacto comercial
group-innovation-learning = innovación y aprendizaje

direction-up = cuanto más, mejor
direction-down = cuanto menos, mejor
direction-range = entre dos límites

## Acuerdos marco

renewal-none = sin prórroga
renewal-automatic = prórroga automática
renewal-option = opción de prórroga
renewal-mutual = prórroga de mutuo acuerdo

decision-renew = renovar
decision-renegotiate = renegociar
decision-exit = dejar que termine

rebate-retrospective = retroactivo sobre el total
rebate-incremental = por tramos

party-supplier = proveedor
party-customer = cliente

obligation-scheduled = pendiente
obligation-met = cumplida
obligation-not-met = incumplida
obligation-waived = dispensada

## Negociación

negotiation-preparing = en preparación
negotiation-exploring = en exploración
negotiation-exchanging = con propuestas sobre la mesa
negotiation-closing = en cierre
negotiation-confirmed = confirmada
negotiation-followed-up = en seguimiento

strategy-collaboration = colaboración
strategy-competition = competición
strategy-yielding = cesión
strategy-avoidance = evasión
strategy-compromise = transacción

bargaining-distributive = distributiva
bargaining-integrative = integradora
bargaining-mixed = mixta

## Lenguas

language-es = español
language-en = inglés
