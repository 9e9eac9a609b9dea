# Lo que dice la línea de órdenes.

count = { $errors ->
    [0] ningún error
    [one] 1 error
   *[other] { $errors } errores
    }, { $warnings ->
    [0] ningún aviso
    [one] 1 aviso
   *[other] { $warnings } avisos
    }, { $infos ->
    [0] ninguna sugerencia
    [one] 1 sugerencia
   *[other] { $infos } sugerencias
    }
count-waived = { count }, { $waived } con dispensa
build-done = { $pages ->
    [one] 1 página
   *[other] { $pages } páginas
    } y { $pdfs ->
    [0] ningún PDF
    [one] 1 PDF
   *[other] { $pdfs } PDF
    } en { $seconds } s. Abre { $start }
build-strict = { $n ->
    [one] 1 error: con `--strict` no se genera nada
   *[other] { $n } errores: con `--strict` no se genera nada
    }
day-asked = informe a { $day }, como se ha pedido
day-pinned = informe a { $day }, fijado en programme.yaml
day-commit = informe a { $day }, el día de la última confirmación en git
day-epoch = informe a { $day }, según SOURCE_DATE_EPOCH
day-today = informe a { $day }, hoy: fija `report.as_of` en programme.yaml, o confirma los cambios, para repetirlo igual
plans-empty = en la carpeta `{ $path }` no hay ningún plan
    .help = pon en ella `programme.yaml`, `customers.yaml` y `accounts/<id>/plan.yaml`, o indica otra con `--plans`
no-such-account = no hay ninguna cuenta `{ $account }`
    .help = indica una de estas: { $known }
no-such-account-near = no hay ninguna cuenta `{ $account }`
    .help = ¿querías decir `{ $near }`?
rules-methods = Métodos
no-such-rule = no hay ninguna regla ni método `{ $code }`
    .help = `kamgen rules` los enumera
no-such-rule-near = no hay ninguna regla ni método `{ $code }`
    .help = ¿querías decir `{ $near }`?
out-foreign = `{ $path }` contiene archivos que kamgen no ha creado
    .help = vacía la carpeta o indica otra con `--out`
out-not-a-folder = `{ $path }` es un archivo, no una carpeta
    .help = indica otra carpeta con `--out`
out-denied = no hay permiso para escribir en `{ $path }`
    .help = pide permiso de escritura o indica otra carpeta con `--out`
out-full = el disco está lleno: no se ha podido escribir `{ $path }`
    .help = libera espacio y vuelve a generar; el sitio anterior sigue entero
out-disk = no se ha podido escribir `{ $path }`: { $reason }
    .help = el sitio anterior sigue entero; corrige la causa y vuelve a generar
family-dt = Integridad de los datos
family-s = Estrategia
family-o = Organización
family-p = Personas
family-y = Sistemas y procesos
family-so = Estrategia y organización
family-sp = Estrategia y personas
family-sy = Estrategia y sistemas
family-op = Organización y personas
family-oy = Organización y sistemas
family-py = Personas y sistemas
family-ap = Cuenta y programa
family-ac = Plan de cuenta
family-ag = Acuerdo marco
family-ng = Negociación
family-sc = Cuadro de mando
family-pf = Cartera
