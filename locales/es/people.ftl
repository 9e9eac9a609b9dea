# Personas: mapa de interlocutores e interacción.

## Método

formula-main-pair-share = contactos del gerente con el comprador principal ÷ todos los contactos de 90 días
    .name = contactos de la pareja principal
    .source = convención de kamgen
formula-contact-freshness = influencia de quienes se han visto a tiempo (90 días si su influencia es 4 o más; si no, 180) ÷ toda la influencia × 100
    .name = influencia con contacto al día
    .source = convención de kamgen
formula-minimum-set = papeles cubiertos de tres: patrocinador (aprueba o dirige, y nos apoya), quien decide y aliado interno
    .name = papeles imprescindibles cubiertos
    .source = Kapta; convención de kamgen
input-report-day = día del informe
input-sponsor = patrocinador en el cliente
input-decider = quien decide
input-champion = aliado interno
cannot-no-last-contact = nadie ha anotado el último contacto con ninguna persona
cannot-no-buyer = ningún interlocutor con contactos tiene el papel de comprador
