# Reglas de los acuerdos marco.

notice-approaches = { $days ->
    [0] hoy es el último día para dar el preaviso de `{ $agreement }`
    [one] queda un día para dar el preaviso de `{ $agreement }`, hasta el { $notice }
   *[other] quedan { $days } días para dar el preaviso de `{ $agreement }`, hasta el { $notice }
    }
    .label = nadie lo ha decidido todavía
    .also = el acuerdo termina aquí
    .why = quien deja pasar el día ha decidido sin saberlo
    .help = decide si renovar, renegociar o dejar que termine, y anótalo
    .decision = Renovar, renegociar o dejar que termine { $agreement }
    .reason = el preaviso puede darse hasta el { $notice }
    .stake = ventas de un año

service-missed-again = el nivel de servicio `{ $service }` se ha incumplido { $count } periodos seguidos
    .label = { $value } en { $period }
    .also = se pactó { $target }
    .why = lo que se ha intentado no funciona
    .help = llévalo al director y busca la causa de fondo
    .decision = Decidir cómo se recupera el nivel de servicio { $service }
    .reason = incumplido { $count } periodos seguidos; { $value } en { $period }, pactado { $target }
    .stake = ventas en riesgo

price-list-ends-before-agreement = los precios de { $skus } terminan el { $ends }, antes que el acuerdo
    .label = { $days ->
        [0] hoy
        [one] queda un día
       *[other] quedan { $days } días
        }
    .also = el acuerdo termina aquí
    .why = desde ese día cada pedido de entrega es una negociación
    .help = prorroga los precios o acuerda la lista nueva
    .decision = Prorrogar o renegociar los precios de { $agreement }
    .reason = { $skus } terminan el { $ends } y el acuerdo el { $end }
price-list-ends-before-agreement-over = los precios de { $skus } terminaron el { $ends }, antes que el acuerdo
    .label = sin precio desde este día
    .decision = { price-list-ends-before-agreement.decision }
    .reason = { $skus } terminaron el { $ends } y el acuerdo termina el { $end }
price-list-ends-before-agreement-twice = `{ $sku }` tiene dos precios desde el { $from }
    .label = el segundo precio empieza aquí
    .also = el primero aún vale hasta aquí
    .why = quien factura no puede saber cuál de los dos se pactó
    .help = termina el primer precio el día antes de que empiece el segundo
    .decision = Aclarar qué precio de { $sku } vale
    .reason = dos precios desde el { $from }
