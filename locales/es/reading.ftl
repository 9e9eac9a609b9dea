### Lo que se dice de los archivos que no se pueden leer.

## DT-14: el archivo no está bien escrito

yaml-syntax = esta línea no se entiende
    .label = aquí se detiene la lectura
    .why = mientras no se pueda leer, el archivo entero queda fuera
    .help = escribe una clave por línea, como `clave: valor`, y pon entre comillas los textos con signos
yaml-syntax-tab = hay un tabulador donde van espacios
    .label = tabulador
    .help = sustituye cada tabulador por dos espacios
yaml-syntax-invisible = hay un carácter invisible ({ $code }) donde va un espacio normal
    .label = parece un espacio y no lo es
    .help = borra los espacios de esta línea y escríbelos de nuevo con la barra espaciadora
yaml-syntax-control = el texto contiene un carácter que no se puede imprimir ({ $code })
    .label = carácter de control
    .help = quítalo del texto
yaml-syntax-quote-open = comillas sin cerrar
    .label = `{ $character }` no se cierra
    .help = escribe `{ $character }` al final del texto
yaml-syntax-after-quote = sobra `{ $text }` detrás de las comillas que cierran
    .label = fuera de las comillas
    .help = encierra el texto completo: `{ $better }`
yaml-syntax-apostrophe = sobra `{ $text }` detrás de la comilla que cierra
    .label = fuera de las comillas
    .help = escribe dos veces la comilla que va dentro del texto, o usa comillas dobles: `{ $better }`
yaml-syntax-escape = `{ $text }` no significa nada entre comillas dobles
    .label = barra invertida
    .help = escribe dos barras, `\\`, o usa comillas simples
yaml-syntax-bracket-open = `{ $open }` sin cerrar
    .label = `{ $open }` no se cierra
    .also = aquí se nota
    .help = escribe `{ $close }` al final, o pon el texto entre comillas si el signo es parte de él
yaml-syntax-bracket-mismatch = `{ $open }` se cierra con `{ $close }`
    .label = se abre aquí
    .help = ciérralo con `{ $right }`
yaml-syntax-bracket-extra = `{ $character }` cierra algo que no se ha abierto
    .label = sobra
    .help = bórralo, o pon el texto entre comillas
yaml-syntax-after-bracket = sobra `{ $text }` detrás del corchete o la llave
    .label = fuera de los corchetes
    .help = si todo es un texto, ponlo entre comillas: `{ $better }`
yaml-syntax-comma = falta una coma
    .label = delante de esto
    .help = separa los elementos con comas
yaml-syntax-comma-extra = sobra una coma
    .label = sin nada delante
    .help = borra la coma
yaml-syntax-colon-brackets = hay dos veces `:` entre dos comas
    .label = sobran estos dos puntos
    .help = pon entre comillas el texto que lleva `:`
yaml-syntax-colon = el texto `{ $text }` lleva `:` y no está entre comillas
    .label = estos dos puntos confunden
    .help = escribe `{ $better }`
yaml-syntax-colon-twice = hay dos veces `:` detrás de `{ $key }`
    .label = sobran estos dos puntos
    .help = borra unos dos puntos
yaml-syntax-colon-space = falta un espacio detrás de los dos puntos en `{ $text }`
    .label = sin espacio detrás de `:`
    .help = escribe `{ $better }`
yaml-syntax-no-colon = la línea `{ $text }` no tiene `:`
    .label = ¿clave sin dos puntos?
    .help = escribe `clave: valor`, o dale más sangría si continúa el texto de la línea anterior
yaml-syntax-empty-key = faltan palabras delante de `:`
    .label = aquí va la clave
    .help = escribe la clave delante de los dos puntos, o borra la línea
yaml-syntax-complex-key = hay una lista o un bloque en el lugar de una clave
    .label = aquí va una palabra
    .help = usa una sola palabra como clave, y pon entre comillas los textos que empiezan por un corchete o una llave
yaml-syntax-indent = la sangría de `{ $text }` no coincide con ninguna línea anterior
    .label = { $spaces ->
        [0] sin espacios delante
        [one] 1 espacio delante
       *[other] { $spaces } espacios delante
    }
    .help = alinea la línea con las de su mismo nivel
yaml-syntax-indent-deeper = `{ $text }` lleva más sangría, pero la línea anterior ya tiene su valor
    .label = sobra sangría
    .also = esta línea ya está completa
    .help = alinéala con la línea anterior, o pon todo entre comillas si es un solo texto
yaml-syntax-dash = hay un elemento de lista entre claves: `{ $text }`
    .label = este guion no va aquí
    .help = pon la lista debajo de su clave, o borra el guion
yaml-syntax-no-dash = `{ $text }` está a la altura de los guiones y no lleva guion
    .label = ¿falta sangría?
    .help = dale dos espacios más si pertenece al elemento anterior, o empieza la línea con `- `
yaml-syntax-dash-space = falta un espacio detrás del guion
    .label = guion pegado
    .help = escribe `- ` y después el elemento
yaml-syntax-dash-behind-key = hay un guion de lista en la misma línea que la clave `{ $key }`
    .label = la lista empieza en otra línea
    .help = pasa el guion a la línea siguiente; si es un texto, escribe `{ $better }`
yaml-syntax-start = el texto empieza por `{ $character }` y no está entre comillas
    .label = este signo tiene otro significado
    .help = escribe `{ $better }`
yaml-syntax-alias = `{ $text }` no remite a nada
    .label = el asterisco inicial es una referencia
    .help = si es un texto, ponlo entre comillas: `{ $better }`
yaml-syntax-alias-loop = `{ $text }` remite a algo que la contiene
    .label = se repetiría sin fin
    .help = escribe el valor en lugar de la referencia
yaml-syntax-block-text = hay texto en la misma línea que `{ $character }`
    .label = el texto empieza en otra línea
    .help = pásalo a la línea siguiente, con sangría; si el signo es parte del texto, escribe `{ $better }`
yaml-syntax-hash = falta un espacio delante de `#`
    .label = comentario pegado
    .help = deja un espacio delante de `#`
yaml-syntax-comment-inside = hay un comentario en medio de un texto
    .label = el texto ya había terminado
    .help = lleva el comentario encima de la clave
yaml-syntax-percent = una línea de instrucciones empieza por `%`
    .label = no se usa aquí
    .help = borra la línea
yaml-syntax-tag = la etiqueta `{ $tag }` no se usa aquí
    .label = etiqueta desconocida
    .help = bórrala; si es parte de un texto, pon el texto entre comillas
yaml-syntax-merge = la clave `<<` no se usa aquí
    .label = mezcla de claves
    .help = escribe las claves una a una
yaml-syntax-second-document = empieza un segundo documento en el mismo archivo
    .label = lo que sigue no se lee
    .why = cada archivo se lee como un solo documento
    .help = borra esta línea, o lleva lo que sigue a otro archivo
yaml-syntax-conflict = git dejó aquí un conflicto sin resolver
    .label = marca de conflicto
    .help = elige una de las dos versiones y borra las marcas `<<<<<<<`, `=======` y `>>>>>>>`
yaml-syntax-root-list = el archivo empieza con una lista
    .label = la lista no tiene clave
    .help = escribe la clave en la línea de encima y deja la lista debajo
yaml-syntax-root-text = el archivo es un texto sin claves
    .label = aquí va una clave
    .help = escribe una clave por línea, como `clave: valor`
yaml-syntax-empty = el archivo está vacío
    .label = no hay nada escrito
    .help = escribe la primera clave, como `clave: valor`, o borra el archivo

## DT-15: el archivo no está en UTF-8

file-encoding = el archivo no está guardado en UTF-8
    .label = aquí se nota
    .why = con otra codificación, las tildes y las eñes se pierden
    .help = guarda el archivo como UTF-8
file-encoding-windows = el archivo no está guardado en UTF-8, sino en la codificación antigua de Windows
    .label = aquí, una `{ $character }`
    .help = ábrelo como Windows-1252, comprueba las tildes y guárdalo como UTF-8
file-encoding-byte = el archivo no está guardado en UTF-8: contiene el byte { $byte }
    .help = ábrelo en el programa que lo escribió y guárdalo como UTF-8
file-encoding-wide = el archivo está guardado en { $encoding }, no en UTF-8
    .label = todo el archivo
    .help = guárdalo de nuevo: «Guardar como», codificación «UTF-8»
file-encoding-binary = el archivo no es de texto
    .label = un byte nulo
    .why = un archivo dañado o de otro programa no se puede leer
    .help = recupera una copia anterior, o borra el archivo si no es un plan
file-encoding-control = hay un carácter que no se puede imprimir ({ $code })
    .label = carácter de control
    .why = ningún documento puede mostrarlo
    .help = borra el carácter
file-encoding-workbook = el archivo es un libro de Excel, no un texto
    .label = libro de Excel
    .why = cambiar la extensión no cambia el contenido
    .help = ábrelo en Excel y guárdalo como «CSV UTF-8»

## DT-16: el archivo pasa de los límites

file-limits = el archivo pasa de lo que se lee
    .label = aquí se llega al límite
    .why = el archivo entero queda fuera, para que un error no agote la memoria
    .help = divide el archivo
file-limits-depth = hay más de { $limit } niveles, uno dentro de otro
    .label = demasiados niveles
    .help = quita niveles
file-limits-nodes = el archivo tiene más de { $limit } valores
    .label = demasiados valores
file-limits-aliases = las referencias con `*` repiten más de { $limit } valores
    .label = demasiadas repeticiones
    .help = escribe los valores en lugar de las referencias
file-limits-size = el archivo ocupa más de { $limit } MiB
    .label = demasiado grande
file-limits-rows = la tabla tiene más de { $limit } filas
    .label = demasiadas filas
file-limits-columns = la tabla tiene más de { $limit } columnas
    .label = demasiadas columnas
    .help = exporta solo las columnas que se usan
file-limits-cells = la tabla tiene más de { $limit } celdas
    .label = demasiadas celdas

## DT-17: el archivo no se puede abrir

file-unreadable = el archivo no se puede abrir: el sistema dice `{ $reason }`
    .label = no se ha leído
    .why = lo que contiene queda fuera
    .help = comprueba el archivo y el disco
file-unreadable-denied = no hay permiso para leer el archivo o la carpeta
    .help = pide permiso de lectura a quien administra la carpeta
file-unreadable-outside = el enlace lleva fuera de la carpeta de planes
    .help = copia aquí lo que enlaza, o borra el enlace
file-unreadable-tangled = el enlace da vueltas, o está dentro de una carpeta enlazada
    .help = borra el enlace
file-unreadable-no-file = no es un archivo, sino un canal o un dispositivo
    .help = bórralo o llévalo a otra carpeta
file-unreadable-vanished = el archivo ya no está donde se buscó
    .help = repite la orden, o borra el enlace si es un enlace roto
file-unreadable-name = el nombre tiene caracteres que no se pueden mostrar
    .help = cambia el nombre: letras sin tilde, cifras y guiones

## DT-20: una clave dos veces

duplicate-key = la clave `{ $key }` está dos veces
    .label = repetida
    .also = ya está aquí
    .why = solo cuenta la primera; la segunda se pierde
    .help = borra una de las dos, o cámbiale el nombre
duplicate-key-more = { $more ->
        [one] hay otra clave repetida en este archivo
       *[other] hay otras { $more } claves repetidas en este archivo
    }
    .label = esta y las siguientes
    .help = corrige estas primero

## DT-21: filas de una tabla

csv-row = la fila no se entiende
    .label = esta fila
    .why = la fila queda fuera de las cuentas
    .help = corrige la fila
csv-row-short = la fila tiene { $cells ->
        [one] 1 celda
       *[other] { $cells } celdas
    } y la tabla { $columns ->
        [one] 1 columna
       *[other] { $columns } columnas
    }
    .label = faltan celdas
    .help = completa la fila; una celda vacía también lleva su separador
csv-row-long = la fila tiene { $cells ->
        [one] 1 celda
       *[other] { $cells } celdas
    } y la tabla { $columns ->
        [one] 1 columna
       *[other] { $columns } columnas
    }
    .label = sobran celdas
    .help = borra las celdas que sobran, o pon entre comillas el texto que lleva el separador
csv-row-quote-open = comillas sin cerrar
    .label = estas comillas no se cierran
    .help = escribe `"` al final de la celda
csv-row-after-quote = sobra `{ $text }` detrás de las comillas que cierran
    .label = fuera de las comillas
    .help = escribe dos veces las comillas que van dentro del texto: `""`
csv-row-more = { $more ->
        [one] hay otra fila con faltas en este archivo
       *[other] hay otras { $more } filas con faltas en este archivo
    }
    .label = hasta aquí
    .help = corrige estas primero
csv-row-header-empty = la columna { $column } no tiene nombre
    .label = falta el nombre
    .why = sin nombres de columna, la tabla entera queda fuera
    .help = escribe el nombre de la columna, o bórrala en todas las filas
csv-row-header-twice = hay dos columnas con el nombre `{ $column }`
    .label = repetida
    .also = ya está aquí
    .why = no se sabe cuál de las dos vale, y la tabla entera queda fuera
    .help = borra una, o cámbiale el nombre
csv-row-empty = la tabla está vacía
    .label = no hay nada escrito
    .help = exporta la tabla de nuevo, o borra el archivo
csv-row-conflict = git dejó aquí un conflicto sin resolver
    .label = marca de conflicto
    .why = no se sabe qué versión vale, y la tabla entera queda fuera
    .help = elige una de las dos versiones y borra las marcas `<<<<<<<`, `=======` y `>>>>>>>`

## La carpeta de planes

plans-folder-missing = no existe la carpeta de planes `{ $path }`
    .help = ve a la carpeta que la contiene, o di cuál es con `--plans`
plans-folder-not-a-folder = `{ $path }` no es una carpeta
    .help = di con `--plans` en qué carpeta están los planes
plans-folder-denied = no hay permiso para leer la carpeta `{ $path }`
    .help = pide permiso de lectura a quien administra la carpeta
plans-folder-unreadable = no se puede leer la carpeta `{ $path }`: el sistema dice `{ $reason }`
    .help = comprueba la carpeta y el disco
plans-folder-too-many = la carpeta `{ $path }` tiene más de { $limit } archivos
    .help = di con `--plans` en qué carpeta están los planes, y solo los planes
plans-folder-too-much = los archivos de `{ $path }` ocupan juntos más de { $limit } MiB
    .help = di con `--plans` en qué carpeta están los planes, y solo los planes
