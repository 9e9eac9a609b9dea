# What stands around a diagnostic in the terminal.

said-why = why
said-help = help
said-waived = waived
