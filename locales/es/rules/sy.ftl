# Reglas de la pareja estrategia y sistemas.

key-account-without-plan = `{ $account }` es cuenta clave y no tiene plan
    .label = clave, pero sin plan
    .why = una cuenta clave sin plan solo lo es de nombre
    .help = escribe su plan en `accounts/{ $account }/plan.yaml`
key-account-without-plan-unknown = `{ $account }` tiene plan y no está en la base de clientes
    .label = ningún cliente tiene este id
    .why = lo que no está en la base de clientes no cuenta en ningún total
    .help = añade `{ $account }` a `customers.yaml` o corrige el id
