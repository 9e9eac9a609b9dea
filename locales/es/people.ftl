# Personas: mapa de interlocutores e interacción.

## Método

formula-main-pair-share = contactos del gerente con el comprador principal ÷ todos los contactos de 90 días
    .name = contactos de la pareja principal
    .source = convención de kamgen
formula-contact-freshness = influencia de quienes se han visto a tiempo (90 días si su influencia es 4 o más; si no, 180) ÷ toda la influencia × 100
    .name = influencia con contacto al día
    .source = convención de kamgen
formula-minimum-set = papeles cubiertos de tres: patrocinador en el cliente (aprueba o dirige, y nos apoya), quien decide y aliado interno
    .name = papeles imprescindibles cubiertos
    .source = Kapta; convención de kamgen
input-report-day = día del informe
input-sponsor = patrocinador en el cliente
input-decider = quien decide
input-champion = aliado interno
cannot-no-last-contact = nadie ha anotado el último contacto con ninguna persona
cannot-no-buyer = ningún interlocutor con contactos tiene el papel de comprador

## Sección

people-title = { $form }; { $reach }
people-known = { $n ->
    [0] todavía no conocemos a nadie del cliente
    [one] conocemos a una persona del cliente
   *[other] conocemos a { $few } personas del cliente
}
people-so-many = { $few } personas
people-form-a = casi todo pasa por el gerente de cuenta
people-form-b = { $few } parejas de funciones hablan sin intermediario
people-form-mixed = { $n ->
    [one] solo habla una pareja de funciones
   *[other] hablan { $few } parejas de funciones, pero aún dependen del gerente
}
people-form-few = { $n ->
    [one] solo habla una pareja de funciones, aunque sin el gerente
   *[other] solo hablan { $few } parejas de funciones, aunque sin el gerente
}
people-form-narrow = { $n ->
    [0] no se sabe qué funciones hablan
    [one] solo habla una pareja de funciones
   *[other] solo hablan { $few } parejas de funciones
}
people-reach-missed = falta llegar a { $names }
people-reach-against = falta ganar a { $names }
people-reach-part = falta { $part }
people-reach-overdue = toca volver a ver a { $names }
people-reach-all = llegamos a quienes más pesan
people-part-sponsor = un patrocinador en el cliente
people-part-decider = quien decida
people-part-champion = un aliado interno

people-fact-coverage = Cobertura del poder
people-fact-coverage-note = { $n ->
    [0] nadie con influencia 4 o 5
    [one] { $reached } de 1 persona con influencia 4 o 5
   *[other] { $reached } de { $n } personas con influencia 4 o 5
}
people-fact-support = Índice de apoyo
people-fact-support-note = de −1 a +1; { $favour } a favor, { $against } en contra
people-fact-fresh = Influencia al día
people-fact-fresh-note = { $n ->
    [0] ningún contacto atrasado
    [one] un contacto atrasado
   *[other] { $n } contactos atrasados
}
people-fact-minimum = Papeles cubiertos
people-fact-minimum-of = de 3
people-fact-minimum-all = patrocinador en el cliente, quien decide y aliado interno
people-fact-minimum-lacks = falta { $parts }
people-fact-direct = Contacto directo
people-fact-direct-note = { $direct } de { $n } contactos sin el gerente

people-map = { $n ->
    [one] llegamos a la única persona que conocemos, y no está en contra
   *[other] conocemos a { $few } personas; a las de más peso llegamos y ninguna está en contra
}
people-map-missed = { $n ->
    [one] No llegamos a una persona con peso: { $names }
   *[other] No llegamos a quienes más pesan: { $names }
}
people-map-against = { $n ->
    [one] { $names } tiene peso en la decisión y no nos apoya
   *[other] { $names } tienen peso en la decisión y no nos apoyan
}
people-map-alt = Mapa de interlocutores. { $people }
people-map-more = { $n ->
    [one] Una persona más está solo en la tabla.
   *[other] { $n } personas más están solo en la tabla.
}
people-source = plan de cuenta; tamaño del nombre: influencia
people-said-influence = influencia { $level }
people-said-coverage = cobertura { $level }
people-said-boss = depende de { $boss }
people-said-influences = influye en { $names }
people-support-against = en contra
people-support-unsupportive = no apoya
people-support-neutral = neutral
people-support-supportive = apoya
people-support-mentor = mentor
people-key-coverage = cobertura, de 0 a 4
people-key-influence = influye en

people-table = { $n ->
    [one] conocemos a una persona; { $favour ->
        [0] no nos apoya
       *[other] nos apoya
    }
   *[other] de { $few } personas, { $favour ->
        [0] ninguna nos apoya
        [one] una nos apoya
       *[other] { $for_us } nos apoyan
    } y { $against ->
        [0] ninguna está en contra
        [one] una está en contra
       *[other] { $not_us } están en contra
    }
}
people-caption = Personas del cliente, de mayor a menor influencia
people-note = Influencia de 1 a 5; apoyo de −2 a +2; cobertura de 0 a 4; nivel de 1 (proveedor) a 4 (asesor de confianza), hoy → meta. Contacto al día: 90 días con influencia 4 o 5; si no, 180.
people-total = Ponderado por influencia
people-head-person = Persona
people-head-roles = Papel
people-head-influence = Influencia
people-head-support = Apoyo
people-head-coverage = Cobertura
people-head-level = Nivel
people-head-owner = Responsable
people-head-last = Último contacto
people-days-ago = hace { $n } días

people-ways = sabemos cómo tratar a { $n ->
    [one] una persona de { $all }
   *[other] { $few } personas de { $all }
}
people-ways-all = sabemos cómo tratar a { $n ->
    [one] la única persona que conocemos
   *[other] las { $few } personas que conocemos
}
people-ways-caption = Cómo quiere ser tratada cada persona
people-ways-note = Son datos personales: la edición para el cliente no los lleva.
people-ways-head-priorities = Lo que le importa
people-ways-head-preferences = Cómo prefiere trabajar

people-gaps-parts = falta { $parts }
people-gaps-people = { $n ->
    [one] queda { $pending }
   *[other] quedan { $pending }
}
people-gaps-both = { $n ->
    [one] falta { $parts } y queda { $pending }
   *[other] falta { $parts } y quedan { $pending }
}
people-gaps-reach = { $n ->
    [one] una persona a la que llegar
   *[other] { $few } personas a las que llegar
}
people-gaps-win = { $n ->
    [one] una persona por ganar
   *[other] { $few } personas por ganar
}
people-gaps-meet = { $n ->
    [one] una persona a la que volver a ver
   *[other] { $few } personas a las que volver a ver
}
people-gaps-mixed = { $n ->
    [one] una persona por atender
   *[other] { $few } personas por atender
}
people-gaps-caption = A quién nos falta llegar
people-gaps-head-who = A quién
people-gaps-head-why = Por qué
people-gaps-head-action = Qué está previsto
people-gaps-head-owner = Responsable
people-why-no-sponsor = Ni aprueba ni dirige nadie que nos apoye; { $name } es quien más cerca está
people-why-nobody = Nadie del cliente tiene ese papel
people-why-missed = cobertura { $level } de 4
people-why-against = tiene peso y no nos apoya
people-why-overdue = sin contacto desde hace { $n } días; el límite son { $limit }
people-why-never = ningún contacto anotado
people-no-action = ninguna acción

people-contacts-through = { $form }: { $part } de { $n } contactos pasan por el gerente
people-contacts-past = { $form }: { $part } de { $n } contactos no pasan por el gerente
people-contacts-silent = En 90 días no consta ningún contacto con { $names }.
people-form-name-a = tipo A (pajarita)
people-form-name-b = tipo B (rombo)
people-form-name-mixed = forma mixta
people-form-unwanted = El plan no dice qué forma se busca.
people-form-as-intended = Es la forma que se busca.
people-form-differs = Se busca otra: { $wanted }.
people-contacts-caption = Contactos de los últimos 90 días por pareja de funciones
people-contacts-head-pair = Pareja de funciones
people-contacts-head-count = Contactos
people-contacts-of = { $ours } con { $theirs }, { $n }
people-contacts-planned = { $ours } con { $theirs }, previsto
people-contacts-no-function = Sin función anotada
people-contacts-direct = Sin pasar por el gerente
people-contacts-main = Pareja principal: gerente y { $buyer }
people-contacts-alt = { $form }. { $lines }
people-contacts-source = registro de contactos; grosor de la línea: contactos
people-key-widest = { $n ->
    [one] un contacto en 90 días
   *[other] { $n } contactos en 90 días
}
people-key-manager = del gerente
people-key-direct = de los demás
people-key-planned = previsto
people-key-nobody = sin contacto
