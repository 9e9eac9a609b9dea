### La cuota de gasto y el espacio por cubrir.

## Cuota de gasto

wallet-title = Tenemos el { $share } de su gasto; quedan { $open } por cubrir
wallet-title-all = De lo que podemos venderle no compra nada a otros
wallet-title-none = Aún no nos compra nada; hay { $open } por cubrir
wallet-lead = { $unit } concentra el { $share } del espacio por cubrir.
wallet-share = Cuota de gasto
wallet-ours = { $amount } son nuestros
wallet-open = Espacio por cubrir
wallet-spend = Gasto del cliente
wallet-penetration = Penetración
wallet-penetration-note = celdas de la tabla en las que ya vendemos
wallet-cross-sell = Venta cruzada
wallet-cross-sell-value = { $sold } de { $all } ofertas
wallet-caption = Lo nuestro y su gasto, por unidad y oferta
wallet-note = Cada celda: lo nuestro / su gasto, en miles de { $symbol }; debajo, N si ya vendemos, O si hay oportunidad, H si está por cubrir, C si vende un competidor, y nuestra cuota. Cuanto más intensa, más por cubrir.
wallet-not-eligible = no elegible
wallet-head-unit = Unidad
wallet-head-offering = Oferta

## Gasto del cliente

wallet-place = { $offering } en { $unit }
wallet-competitors = { $name } está donde otros venden { $amount }: el { $share } del espacio por cubrir
wallet-competitors-caption = Competidores que constan en las celdas
wallet-competitors-note = Como mucho, lo que el cliente gasta en esas celdas y no nos compra: el plan no dice cuánto es de cada uno.
wallet-head-competitor = Competidor
wallet-head-places = Dónde está
wallet-head-at-most = Como mucho
wallet-head-share = Del espacio por cubrir
