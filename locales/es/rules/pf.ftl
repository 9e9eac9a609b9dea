# Reglas sobre toda la cartera.

customer-concentration = `{ $account }` supone el { $share } de la facturación
    .label = un solo cliente pesa tanto
    .why = quien pierde a un cliente así pierde el año
    .help = gana otros clientes y protege a este con más plazo y un mínimo comprometido
    .decision = Repartir la facturación que depende de { $account }
    .stake = facturación
