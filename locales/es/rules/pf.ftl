# Reglas sobre toda la cartera.

customer-concentration = `{ $account }` supone el { $share } de la facturación
    .label = un solo cliente pesa tanto
    .why = quien pierde a un cliente así pierde el año
    .help = gana otros clientes y protege a este con más plazo y un mínimo comprometido
    .decision = Repartir la facturación que depende de { $account }
    .reason = un solo cliente supone el { $share } de la facturación
    .stake = facturación

concentrated-base = la facturación se concentra en pocos clientes: índice de { $hhi }
    .label = el mayor supone el { $share }
    .why = unos pocos clientes deciden si el año es bueno
    .help = gana otros clientes y haz crecer a los pequeños
