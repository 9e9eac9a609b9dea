### Lo que sabemos del cliente.

## Conocimiento

knowledge-title = { $n ->
    [one] conocemos un tema del cliente
   *[other] conocemos { $few } temas del cliente
}, { $sources ->
    [one] con una sola fuente
   *[other] con { $few_sources } fuentes
}
knowledge-title-unsourced = { $n ->
    [one] conocemos un tema del cliente, sin citar ninguna fuente
   *[other] conocemos { $few } temas del cliente, sin citar ninguna fuente
}
knowledge-title-notes = { $notes ->
    [one] lo que sabemos del cliente está en una nota
   *[other] lo que sabemos del cliente está en { $few_notes } notas
}
knowledge-title-old = Lo que sabemos del cliente no se revisa desde hace { $days } días
knowledge-market = Su mercado
knowledge-customers = Sus clientes
knowledge-environment = Su entorno
knowledge-value-chain = Su cadena de valor
knowledge-pest = Política, economía, sociedad y tecnología
knowledge-forces = Las cinco fuerzas
knowledge-finance = Sus cuentas
knowledge-strategy = Su estrategia
purchase-tender = concurso
purchase-tender-plus-negotiation = concurso seguido de negociación
purchase-negotiation = negociación
purchase-catalogue = compra por catálogo
purchase-annual-negotiation = negociación anual
purchase-direct-negotiation = negociación directa
purchase-campaign-bidding = concurso por campaña
purchase-request-for-quotation = petición de ofertas

## Lo que sabemos del cliente

knowledge-title-gap = «{ $what }» es lo que más falla: importancia { $importance }, desempeño { $performance }
knowledge-title-met = Cumplimos lo que el cliente espera, también «{ $what }»: importancia { $importance }, desempeño { $performance }
knowledge-met = Desempeño ponderado
knowledge-met-note = de 10, según importancia
knowledge-lacking = Déficit ponderado
knowledge-lacking-note = puntos por debajo de la importancia
knowledge-power = Poder en su mercado
knowledge-power-note = de 10
knowledge-buying = Cómo compra
knowledge-cycle = ciclo de { $months } meses
knowledge-tender = próxima, { $day }
knowledge-fresh = Análisis revisado
knowledge-age = { $days ->
    [0] hoy
    [one] ayer
   *[other] hace { $days } días
}
knowledge-old = antiguo
knowledge-expectations = { $below ->
    [one] en una de las { $few } expectativas no llegamos a lo que importa
   *[other] en { $few_below } de las { $few } expectativas no llegamos a lo que importa
}
knowledge-expectations-all = { $n ->
    [one] en la única expectativa no llegamos a lo que importa
   *[other] en ninguna de las { $few } expectativas llegamos a lo que importa
}
knowledge-expectations-met = { $n ->
    [one] la única expectativa está cubierta
   *[other] las { $few } expectativas están cubiertas
}
knowledge-expectations-caption = Expectativas del cliente: importancia, desempeño y distancia, de 0 a 10
knowledge-head-expectation = Qué espera
knowledge-head-importance = Importancia
knowledge-head-performance = Desempeño
knowledge-head-gap = Distancia
knowledge-journey-all = { $n ->
    [one] el único paso que le duele tiene su idea de mejora
   *[other] los { $few } pasos que le duelen tienen su idea de mejora
}
knowledge-journey = { $ideas ->
    [0] { $n ->
        [one] el único paso que le duele no tiene idea de mejora
       *[other] ninguno de los { $few } pasos que le duelen tiene idea de mejora
    }
    [one] solo uno de los { $few } pasos que le duelen tiene idea de mejora
   *[other] { $few_ideas } de los { $few } pasos que le duelen tienen idea de mejora
}
knowledge-journey-caption = La experiencia del cliente con nosotros, paso a paso
knowledge-head-step = Paso
knowledge-head-pain = Qué le duele
knowledge-head-idea = Qué lo mejoraría
knowledge-assets = hoy el cliente no puede perder { $now ->
    [one] una cosa
   *[other] { $few_now } cosas
} y mañana necesitará { $later ->
    [one] otra
   *[other] otras { $few_later }
}
knowledge-assets-now = { $now ->
    [one] el cliente no puede perder una cosa hoy
   *[other] el cliente no puede perder { $few_now } cosas hoy
}
knowledge-assets-later = { $later ->
    [one] necesitará una cosa mañana
   *[other] necesitará { $few_later } cosas mañana
}
knowledge-assets-caption = Activos críticos del cliente, hoy y mañana
knowledge-head-now = Hoy no puede perder
knowledge-head-later = Mañana necesitará
knowledge-needs-all = { $n ->
    [one] hemos adaptado algo a la única necesidad conocida
   *[other] hemos adaptado algo a cada una de las { $few } necesidades conocidas
}
knowledge-needs = { $met ->
    [0] ninguna necesidad de { $n } tiene una adaptación nuestra
    [one] una necesidad de { $n } tiene una adaptación nuestra
   *[other] { $few_met } necesidades de { $n } tienen una adaptación nuestra
}
knowledge-needs-caption = Necesidades del cliente y lo que adaptamos
knowledge-head-need = Qué necesita
knowledge-head-adaptation = Qué adaptamos
knowledge-unjudged = También espera
