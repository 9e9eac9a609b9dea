# Reglas de una cuenta dentro del programa.

category-differs = `{ $account }` se declara «{ $declared }» y su puntuación dice «{ $computed }»
    .label = la puntuación dice «{ $computed }»
    .also = atractivo { $attractiveness }, fortaleza { $strength }
    .why = una categoría puesta por deseo gasta un dinero que la puntuación no justifica
    .help = vuelve a puntuar con el comité o anota el motivo
    .decision = Decidir la categoría de { $account }: «{ $declared }» o «{ $computed }»
    .reason = atractivo { $attractiveness }, fortaleza { $strength }
category-differs-reason = { category-differs }
    .label = la puntuación dice «{ $computed }»
    .help = confirma el motivo en la próxima revisión
    .decision = { category-differs.decision }
    .reason = { category-differs.reason }
