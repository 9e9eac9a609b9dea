### El valor para el cliente.

## El valor

value-title-part = Aportamos al cliente { $amount } al año: el { $share } de lo que nos compra
value-title-worth = Aportamos al cliente { $amount } al año
value-title-invested = Invertimos { $amount } en la cuenta sin decir qué valor aporta
value-title-shared = { $n ->
    [one] compartimos un proceso con el cliente
   *[other] compartimos { $few } procesos con el cliente
}
value-title-plain = Lo que aportamos al cliente aún no tiene cifra
value-worth = Valor para el cliente
value-worth-note = al año, según la carta
value-of-purchases = Sobre lo que compra
value-of-purchases-note = de sus compras a nosotros
value-of-spend = Sobre lo que gasta
value-of-spend-note = de su gasto en lo que podemos venderle
value-savings = Ahorro conjunto
value-savings-note = al año, en procesos compartidos
value-level = Nivel de relación comercial
value-level-of = { $level } de 5
buy-sell-1 = producto intercambiable
buy-sell-2 = buenos productos
buy-sell-3 = buen servicio y soporte
buy-sell-4 = contribuye a su negocio
buy-sell-5 = contribuye a su organización
value-charter-field = Dónde jugamos
value-charter-value = Qué valor aportamos
value-charter-they = Cómo lo gana el cliente
value-charter-we = Qué ganamos nosotros
value-benefits-none = ninguno de los { $n ->
    [one] beneficios prometidos
   *[other] { $few } beneficios prometidos
} tiene su indicador en orden
value-benefits-all = { $n ->
    [one] el único beneficio prometido tiene su indicador en orden
   *[other] los { $few } beneficios prometidos tienen su indicador en orden
}
value-benefits-some = { $shown ->
    [one] uno de los { $few } beneficios prometidos tiene su indicador en orden
   *[other] { $few_shown } de los { $few } beneficios prometidos tienen su indicador en orden
}
value-benefits-shown = Demostrados
value-benefits-caption = Beneficios prometidos y el indicador que los demuestra
value-no-indicator = sin indicador
value-head-benefit = Beneficio
value-head-indicator = Indicador
value-head-now = Ahora
value-head-target = Meta
value-investments = { $amount } de inversión, recuperados en { $years }
value-investments-unreturned = { $amount } de inversión sin un retorno previsto
value-investments-without = { $n ->
    [one] De los seis tipos de inversión falta uno: { $what }.
   *[other] De los seis tipos de inversión faltan { $few }: { $what }.
}
value-investments-caption = Inversiones por tipo y cuándo se recuperan
value-head-investment = Inversión
value-head-amount = Importe
value-head-return = Retorno al año
value-head-payback = Recuperación
value-years = { $years } años
value-shared-saves = { $n ->
    [one] el proceso compartido ahorra { $amount } al año
   *[other] los { $few } procesos compartidos ahorran { $amount } al año
}
value-shared-caption = Procesos compartidos con el cliente
value-head-shared = Proceso compartido
value-head-since = Desde
value-head-saved = Ahorro al año
integration-edi = intercambio electrónico de datos (EDI)
integration-vmi = stock gestionado (VMI)
integration-portal = portal
integration-joint-process = proceso conjunto
value-chain = La cadena del cliente nos compra { $amount } con las cuentas enlazadas
value-chain-links = { $n ->
    [one] una de nuestras cuentas toca su cadena
   *[other] { $few } de nuestras cuentas tocan su cadena
}
value-chain-linked = Cuentas enlazadas
value-chain-together = Con la propia cuenta
value-chain-caption = Nuestras cuentas en la cadena del cliente
value-head-account = Cuenta
value-head-place = Posición
value-head-revenue = Nos compra
chain-upstream = su proveedora
chain-downstream = su cliente
chain-reciprocal = proveedora y cliente
chain-competitor = su competidora
chain-unknown = sin posición
