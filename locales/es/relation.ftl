### La página de la relación y sus métodos: hechos que la sostienen, calidad, impulsores y dependencia.

## Métodos

method-dependence = dependencia y poder
method-evidence = hechos que sostienen la etapa

formula-evidence-step = la etapa más alta cuyas condiciones se cumplen todas, con las de las inferiores: 1 exploratoria, 2 básica, 3 cooperativa, 4 interdependiente, 5 integrada
    .name = etapa que sostienen los hechos
    .source = Woodburn y McDonald; convención de kamgen
formula-dependence-supplier = según la valoración; sin ella, 10 × nuestra cuota de contribución (o de facturación) ÷ 25 %, hasta 10, promediada con los activos dedicados si se valoran
    .name = nuestra dependencia del cliente
    .source = convención de kamgen
formula-dependence-customer = según la valoración; sin ella, 10 × cuota de gasto, promediada con la dificultad de cambio si se valora
    .name = dependencia del cliente respecto de nosotros
    .source = convención de kamgen
formula-dependence-net = nuestra dependencia − la del cliente; de −2 a +2 hay equilibrio
    .name = diferencia de dependencia
    .source = McDonald; Woodburn y McDonald; convención de kamgen

input-agreed-indicators = indicadores pactados con el cliente
input-agreement-months = meses del acuerdo en vigor
input-customer-on-supplier = dependencia del cliente
input-dedicated-assets = activos dedicados
input-exchange-orientation = orientación del intercambio
input-function-pairs = parejas de funciones activas
input-indicators = indicadores del cuadro de mando
input-joint-plan = plan validado por el cliente
input-quarters-sold = trimestres con ventas de los cuatro últimos
input-share-of-contribution = cuota de nuestra contribución
input-share-of-revenue = cuota de nuestra facturación
input-share-of-wallet = cuota de gasto
input-shared-systems = sistemas compartidos
input-supplier-on-customer = nuestra dependencia
input-switching-difficulty = dificultad de cambio

field-dependence = la valoración de la dependencia
field-evidence = todo hecho que mida la relación
field-exchange-orientation = la orientación del intercambio

## La página

relationship-title-supported = Ambas partes vemos una relación { $stage }, y los hechos la sostienen
relationship-title-more = Ambas partes vemos una relación { $stage }; los hechos ya sostienen una { $facts }
relationship-title-less = Ambas partes vemos una relación { $stage }; los hechos solo sostienen una { $facts }
relationship-title-below = El cliente ve una relación { $theirs }, { $n ->
    [one] un peldaño
   *[other] { $few } peldaños
} menos que nosotros
relationship-title-above = El cliente ve una relación { $theirs }, { $n ->
    [one] un peldaño
   *[other] { $few } peldaños
} más que nosotros
relationship-title-they-are-right = { $finding }, y los hechos le dan la razón
relationship-title-we-are-right = { $finding }, y los hechos nos dan la razón
relationship-declared = Etapa aceptada: { $stage }.
relationship-level = Para el cliente, lo que vendemos es de nivel { $level } de 5.

relationship-target = La meta es una relación { $stage }, sin fecha
relationship-target-until = La meta es una relación { $stage } para el { $until }
relationship-target-past = La etapa { $stage } era la meta para el { $until } y no ha llegado
relationship-target-keep = La meta es mantener una relación { $stage }
relationship-target-none = La relación no tiene meta escrita

relationship-questions = Seis preguntas suman { $points } de 24 puntos: { $stage }
relationship-questions-open = Faltan respuestas a las seis preguntas sobre la etapa
relationship-questions-caption = Las seis preguntas sobre la etapa, de 1 a 4
relationship-head-question = Pregunta
relationship-head-answer = De 1 a 4

relationship-gap = La mayor diferencia, { $gap } sobre 10, está en { $names }.
relationship-gap-none = En nada lo vemos mejor que el cliente.
relationship-drivers-weak = Lo más débil de la relación, con { $score } sobre 10: { $names }
relationship-drivers-even = Los seis impulsores de la relación están igualados en { $score } sobre 10
relationship-drivers-caption = Lo que impulsa la relación a largo plazo, de 0 a 10
relationship-head-driver = Impulsor
relationship-head-score = De 0 a 10
driver-shared-values = valores compartidos
driver-goal-congruence = metas afines
driver-information-sharing = intercambio de información
driver-cooperation = cooperación
driver-reciprocity = reciprocidad
driver-social-bonds = lazos personales

## Los hechos

evidence-title = Los hechos sostienen una relación { $stage }; a la { $next } le { $n ->
    [one] falta
   *[other] faltan
} { $lacks }
evidence-title-many = Los hechos sostienen una relación { $stage }; a la { $next } le faltan { $few } condiciones
evidence-title-top = Los hechos sostienen una relación { $stage }, la más estrecha de todas
evidence-title-open = Los hechos sostienen al menos una relación { $stage }; para la { $next } faltan datos: { $topics }
evidence-title-unknown = No se puede decir qué etapa sostienen los hechos: faltan datos de { $topics }
evidence-at-least = como mínimo
evidence-topic-sales = ventas
evidence-topic-contacts = contactos
evidence-topic-functions = funciones de los interlocutores
evidence-topic-agreement = acuerdo
evidence-topic-systems = sistemas compartidos
evidence-topic-plan = validación del cliente
evidence-topic-scorecard = indicadores pactados
evidence-lack-sale = alguna venta en el último año
evidence-lack-sales = un año de ventas sin interrupción
evidence-lack-pairs = { $n ->
    [one] una pareja de funciones
   *[other] { $few } parejas de funciones
}
evidence-lack-direct = un { $share } de contacto directo
evidence-lack-agreement = un acuerdo en vigor
evidence-lack-months = un acuerdo de { $months } meses
evidence-lack-systems = { $n ->
    [one] un sistema compartido
   *[other] { $few } sistemas compartidos
}
evidence-lack-plan = la validación del cliente
evidence-lack-scorecard = un cuadro de mando conjunto
evidence-caption = Lo que pide cada etapa y lo que hay hoy
evidence-note = Trimestres con ventas de los cuatro últimos; parejas de funciones y, debajo, contacto sin el gerente, en 90 días; meses del acuerdo; plan validado por el cliente y, en la integrada, parte de los KPI pactada.
evidence-head-stage = Etapa
evidence-head-sales = Ventas
evidence-head-pairs = Parejas
evidence-head-agreement = Acuerdo
evidence-head-systems = Sistemas
evidence-head-joint = Plan
evidence-cell-indicators = { $agreed }/{ $all }
evidence-today = Hoy
evidence-yes = sí
evidence-no = no
evidence-unwritten = sin escribir
evidence-met = se cumple
evidence-missing = falta

## La dependencia

dependence-supplier-vulnerable = proveedor vulnerable
dependence-inviting-supplier = proveedor invitante
dependence-competitive-interaction = interacción competitiva
dependence-collaborative-partnership = alianza colaborativa
dependence-emerging = alianza incipiente
dependence-buyer-vulnerable = comprador vulnerable
dependence-inviting-buyer = comprador invitante
dependence-title-supplier-vulnerable = Dependemos del cliente { $net } puntos más que él de nosotros y sin relación que lo compense
dependence-title-inviting-supplier = Dependemos del cliente { $net } puntos más que él de nosotros; nos sostiene la relación
dependence-title-competitive-interaction = El poder está equilibrado, pero cada compra es una transacción
dependence-title-collaborative-partnership = Nos necesitamos por igual: alianza colaborativa, con { $net } de diferencia
dependence-title-emerging = El poder está equilibrado, con { $net } de diferencia, pero la dependencia aún no es mutua
dependence-title-buyer-vulnerable = El cliente depende de nosotros { $net } puntos más, y sin relación puede sentirse atado
dependence-title-inviting-buyer = El cliente depende de nosotros { $net } puntos más y cuida la relación
dependence-target-mutual = meta: mutua
dependence-alt = Orientación { $orientation } de 10, diferencia de dependencia { $net }: { $cell }. La meta es la { $target }.
dependence-caption = Dependencia y orientación, de 0 a 10
dependence-scale = 0 a 10
dependence-head-supplier = Nuestra
dependence-head-customer = Del cliente
dependence-head-net = Diferencia
dependence-head-orientation = Orientación
dependence-head-power = Poder de mercado
dependence-row-supplier = dependemos más
dependence-row-balanced = equilibrio
dependence-row-customer = depende más el cliente
dependence-transactional = transacción
dependence-relational = relación

## Relación

relationship-title-agreed = Ambas partes vemos la relación en la misma etapa: { $stage }
relationship-title-differ = El cliente ve una relación { $theirs }; nosotros, { $ours }
relationship-title-theirs = El cliente ve una relación { $stage }; falta nuestra visión
relationship-title-ours = Vemos una relación { $stage }; falta la visión del cliente
relationship-ours = Nosotros
relationship-theirs = Cliente
relationship-not-asked = sin medir
relationship-head-view = Quién lo dice
relationship-head-quality = De 0 a 10
relationship-quality-caption = Calidad de la relación según cada parte
relationship-quality = El cliente puntúa la relación con un { $score }
relationship-quality-lower = El cliente puntúa la relación con un { $score }; nosotros, con un { $ours }
relationship-quality-higher = El cliente puntúa la relación con un { $score }, más que nosotros
relationship-quality-unasked = Nadie ha preguntado al cliente por la relación
relationship-quality-alt = Nosotros y cliente, de 0 a 10: { $pairs }
quality-trust = confianza
quality-commitment = compromiso
quality-satisfaction = satisfacción
quality-conflict = conflicto

ladder-ours = nosotros
ladder-theirs = cliente
ladder-target = meta
ladder-alt = Escalera de la relación: { $steps }
ladder-alt-ours = nosotros, { $stage }
ladder-alt-theirs = cliente, { $stage }
ladder-alt-target = meta, { $stage }
