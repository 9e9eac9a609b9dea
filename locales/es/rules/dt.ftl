# Reglas de integridad de los datos.

weights-do-not-add-up = { $set ->
    [attractiveness] los pesos del atractivo
    [strength] los pesos de la fortaleza
    [vulnerability] los pesos de la vulnerabilidad
    [groups] los pesos de los cuatro grupos
    [weight_ours] nuestros pesos
    [weight_theirs] los pesos de la otra parte
    [profile_pct] las partes del perfil estacional
    [indexation] las partes de la revisión de precios
   *[other] los pesos de `{ $set }`
    } suman { $sum } y no { $expected }
    .label = faltan { $difference } para llegar a { $expected }
    .why = una puntuación ponderada solo dice algo sobre el total
    .help = sube { $difference } en total donde lo merezca
weights-do-not-add-up-over = { weights-do-not-add-up }
    .label = lleva el total a { $sum }
    .help = baja { $difference } en total donde lo merezca

## DT-02

undefined-reference = no existe { $kind ->
    [person] la persona
    [account] la cuenta
    [programme-objective] el objetivo del programa
    [criterion] el criterio
    [offering] la oferta
    [unit] la unidad del cliente
    [stakeholder] el interlocutor
    [source] la fuente
    [opportunity] la oportunidad
    [investment] la inversión
    [swot] el punto del DAFO
    [objective] el objetivo
    [action] la acción
    [lesson] la lección
    [idea] la idea
    [kpi] el indicador
    [agreement] el acuerdo
    [sla] el nivel de servicio
    [price] el precio
    [obligation] la obligación
    [negotiation] la negociación
    [assumption] el supuesto
    [variable] la variable
    [library-criterion] en la biblioteca el criterio
    [library-kpi] en la biblioteca el indicador
   *[entry] la entrada
    } `{ $id }`{ $uses ->
    [1] { "" }
   *[other] , y se nombra en { $uses } sitios
    }
    .label = no lleva a ninguna parte
    .also = aquí también se nombra
    .why = una referencia que no lleva a nada pierde sin avisar lo que tenía que traer
    .help = define `{ $id }` o nombra una entrada que exista
undefined-reference-near = { undefined-reference }
    .label = ¿querías decir `{ $near }`?
    .help = { $uses ->
        [1] escribe `{ $near }`
        [2] escribe `{ $near }` en los dos sitios
       *[other] escribe `{ $near }` en los { $uses } sitios
    }
undefined-reference-person = { undefined-reference }
    .help = añade a la persona en `people.yaml` o nombra a alguien que esté
undefined-reference-library = { undefined-reference }
    .help = nombra una entrada de la biblioteca, o quita `use` y escribe tú la definición
undefined-reference-file = el extracto `{ $id }` no está en la carpeta de planes
    .label = no existe ese archivo
    .help = expórtalo del CRM o quita la línea

## DT-03

duplicate-id = { $kind ->
    [person] dos personas
    [customer] dos clientes
    [objective] dos objetivos
    [offering] dos ofertas
    [criterion] dos criterios
    [stakeholder] dos interlocutores
    [swot] dos puntos del DAFO
    [action] dos acciones
    [lesson] dos lecciones
    [idea] dos ideas
    [integration] dos procesos compartidos
    [source] dos fuentes
    [expectation] dos expectativas
    [investment] dos inversiones
    [opportunity] dos oportunidades
    [group] dos grupos
    [kpi] dos indicadores
    [agreement] dos acuerdos
    [sla] dos niveles de servicio
    [obligation] dos obligaciones
    [amendment] dos modificaciones
    [index-component] dos partes de la revisión de precios
    [negotiation] dos negociaciones
    [variable] dos variables
    [assumption] dos supuestos
   *[other] dos entradas
    } tienen el identificador `{ $id }`
    .label = repetido
    .also = ya está aquí
    .why = lo que nombra ese identificador puede referirse a cualquiera de los dos
    .help = cambia uno de los dos, y lo que lo nombra

## DT-05

out-of-range = `{ $found }` queda fuera de la escala de { $min } a { $max }
    .label = fuera de { $min } a { $max }
    .why = un valor fuera de su escala tuerce todas las cuentas que lo usan
    .help = escribe un valor de { $min } a { $max }
out-of-range-below = `{ $found }` está por debajo de { $min }
    .label = por debajo de { $min }
    .help = escribe { $min } o más
out-of-range-above = `{ $found }` está por encima de { $max }
    .label = por encima de { $max }
    .help = escribe { $max } o menos
out-of-range-share = `{ $found }` significa { $found } %, menos de uno de cada cien
    .label = ¿querías decir `{ $meant }`?
    .help = escribe `{ $meant }` si quieres decir { $meant } %
out-of-range-unscored = solo está puntuado el { $scored } del peso { $set ->
    [attractiveness] del atractivo
    [strength] de la fortaleza
   *[vulnerability] de la vulnerabilidad
    }
    .label = sin puntuar: { $unscored }
    .why = una media de parte de los criterios pasa por la de todos
    .help = puntúa { $unscored }, para que cuente al menos el { $least } del peso

## DT-06

dates-out-of-order = `{ $first }` ({ $a }) es posterior a `{ $second }` ({ $b })
    .label = anterior a `{ $first }`
    .also = `{ $first }`
    .why = un periodo que acaba antes de empezar no contiene nada
    .help = corrige una de las dos fechas
dates-out-of-order-due = `{ $second }` vence el { $b }, antes de que empiece el plan ({ $a })
    .label = antes de que empiece el plan
    .also = aquí empieza el plan
    .why = lo que vence antes de su periodo pertenece a otro plan
    .help = corrige la fecha o adelanta el inicio del plan
dates-out-of-order-future = `{ $first }` es el { $a }, después del día del informe ({ $day })
    .label = todavía no ha ocurrido
    .why = lo que todavía no ha ocurrido no puede darse por hecho
    .help = escribe el día en que ocurrió

## DT-07

currencies-without-rate = { $own } y { $total } se encuentran en una suma sin tipo de cambio
    .label = falta el cambio a { $total }
    .why = un total en dos monedas solo es cierto con un tipo de cambio que alguien ha elegido
    .help = añade el cambio de `{ $own }/{ $total }` y su fecha a `fx`, en `programme.yaml`
currencies-without-rate-day = el tipo de cambio de { $own } a { $total } no tiene fecha
    .label = se suma con { $total }
    .also = tipo de cambio sin fecha
    .help = añade `as_of` al tipo de cambio

## DT-08

undated-figures = { $block ->
    [scores] las puntuaciones
    [whitespace] el gasto del cliente
    [quality] la calidad de la relación
    [dependence] la dependencia
   *[profitability] la rentabilidad
    } de `{ $account }` no { $block ->
    [scores] dicen
   *[other] dice
    } de qué día es ni de dónde sale
    .label = sin `as_of` ni `source`
    .why = los datos sin fecha ni fuente envejecen sin que se note
    .help = añade `as_of` y `source`
undated-figures-day = { $block ->
    [scores] las puntuaciones
    [whitespace] el gasto del cliente
    [quality] la calidad de la relación
    [dependence] la dependencia
   *[profitability] la rentabilidad
    } de `{ $account }` no { $block ->
    [scores] llevan
   *[other] lleva
    } fecha
    .label = sin `as_of`
    .help = añade `as_of`
undated-figures-source = { $block ->
    [scores] las puntuaciones
    [whitespace] el gasto del cliente
    [quality] la calidad de la relación
    [dependence] la dependencia
   *[profitability] la rentabilidad
    } de `{ $account }` no { $block ->
    [scores] llevan
   *[other] lleva
    } fuente
    .label = sin `source`
    .help = añade `source`
undated-figures-old = { $block ->
    [scores] las puntuaciones
    [whitespace] el gasto del cliente
    [quality] la calidad de la relación
    [dependence] la dependencia
   *[profitability] la rentabilidad
    } de `{ $account }` { $block ->
    [scores] tienen
   *[other] tiene
    } { $days } días
    .label = de hace { $days } días
    .help = vuelve a valorar y escribe el nuevo día en `as_of`

## DT-09

typed-value-differs = `{ $field }` dice { $stated } y los datos dan { $computed }
    .label = { $field ->
        [amount] cantidad × coste unitario, o dinero inmovilizado
        [net_sales] ventas brutas − rappel − bonificaciones
        [gross_margin] ventas netas − coste de lo vendido
        [contribution] margen bruto − coste de servir
        [contribution_pct] contribución ÷ ventas netas
        [rebates] lo que dan los tramos del acuerdo
        [service_credits] lo que dan las franjas del acuerdo
        [low] base + pérdidas + negocio seguro
        [base] negocio seguro + oportunidades por su probabilidad
       *[high] negocio seguro + todas las oportunidades
    }
    .also = se calcula desde aquí
    .why = lo que se escribe junto a sus datos acaba siendo una segunda verdad
    .help = corrige el dato o borra el valor escrito

## DT-10

actual-before-end = `{ $what }` ya tiene un valor para { $period }, que termina el { $ends }
    .label = el periodo no ha terminado
    .why = una previsión entre los datos reales pasa por un resultado
    .help = llévalo a `forecast`
actual-before-end-wait = { actual-before-end }
    .help = quítalo hasta que termine el periodo

## DT-11

waiver-does-not-hold = la dispensa de { $code } en `{ $place }` está incompleta: sin { $missing }
    .label = no deja pasar nada
    .why = una dispensa es una decisión: alguien la toma, por un motivo y por un tiempo
    .help = añade { $missing }
waiver-does-not-hold-expired = la dispensa de { $code } en `{ $place }` caducó el { $expires }
    .label = caducada
    .help = corrige lo que cubre o renuévala con un motivo

## DT-12

placeholder-text = `{ $field }` todavía lleva un texto provisional
    .label = sin escribir
    .why = los campos rellenados por rellenar convierten el plan en un formulario
    .help = escribe el texto o borra la línea
placeholder-text-short = `{ $field }` solo dice `{ $found }`
    .label = menos de { $least } caracteres
    .help = dilo en una frase o borra la línea

## DT-22

same-fact-differs = `{ $fact }` de `{ $account }` no coincide en dos archivos
    .label = aquí `{ $here }`
    .also = aquí `{ $there }`
    .why = de dos valores para un mismo hecho, cada lector toma uno distinto
    .help = decide cuál de los dos vale y corrige el otro
same-fact-differs-amount = `{ $fact }` de `{ $account }` no coincide en dos archivos
    .label = aquí { $here }
    .also = aquí { $there }
same-fact-differs-value = `{ $fact }` de `{ $account }` en { $period } no coincide en dos archivos
    .label = aquí { $here }
    .also = aquí { $there }
same-fact-differs-sales = las ventas de `{ $account }` en { $period } no coinciden en dos archivos
    .label = los pedidos suman { $here }
    .also = la exportación suma { $there }
same-fact-differs-folder = `{ $fact }` dice `{ $here }` y la carpeta se llama `{ $there }`
    .label = no es el nombre de la carpeta
    .help = escribe `{ $there }` o cambia el archivo de carpeta
same-fact-differs-file = `{ $fact }` dice `{ $here }` y el archivo se llama `{ $there }`
    .label = no es el nombre del archivo
    .help = escribe `{ $there }` o cambia el nombre del archivo
