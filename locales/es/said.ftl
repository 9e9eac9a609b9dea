# Lo que rodea a un hallazgo en la terminal.

said-why = por qué
said-help = arreglo
said-waived = dispensa
