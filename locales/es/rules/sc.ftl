# Reglas del cuadro de mando.

red-without-action = el indicador `{ $kpi }` está en rojo{ $count ->
    [one] { "" }
   *[other] { " " }desde hace { $count } periodos
    } y ninguna acción lo atiende
    .label = { $value } en { $period }
    .also = la meta era { $target }
    .why = un rojo que nadie atiende es un cuadro de mando que nadie lee
    .help = añade una acción con `addresses: [kpi:{ $kpi }]`
