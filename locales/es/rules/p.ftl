# Reglas de las personas.

gap-without-development = `{ $person }` no llega al nivel exigido y no tiene formación prevista: { $gaps }
    .label = se exige un { $needed }
    .also = esto también
    .why = las cuentas crecen más deprisa que quien no se forma
    .help = prevé una acción de desarrollo con fecha para cada carencia
