# Reglas de la pareja personas y sistemas.

owner-without-contact = `{ $owner }` responde de `{ $stakeholder }` y no consta ningún contacto
    .label = sin contacto entre los dos
    .also = influencia de { $influence }
    .why = un mapa de interlocutores sin contacto es decoración
    .help = habla con la persona y anótalo, o cambia el responsable
