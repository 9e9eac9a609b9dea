### What is said of files that cannot be read.

## DT-14: the file is not well written

yaml-syntax = this line makes no sense
    .label = reading stops here
    .why = the whole file is left out until it can be read
    .help = write one key a line, like `key: value`, and put texts with signs in quotes
yaml-syntax-tab = a tab stands where spaces belong
    .label = tab
    .help = replace each tab by two spaces
yaml-syntax-invisible = an invisible character ({ $code }) stands where a plain space belongs
    .label = only looks like a space
    .help = delete the spaces of this line and type them again with the space bar
yaml-syntax-control = the text holds a character that cannot be printed ({ $code })
    .label = control character
    .help = take it out of the text
yaml-syntax-quote-open = a quote is never closed
    .label = this `{ $character }` is not closed
    .help = write `{ $character }` at the end of the text
yaml-syntax-after-quote = `{ $text }` stands behind the closing quote
    .label = outside the quotes
    .help = put quotes around the whole text: `{ $better }`
yaml-syntax-apostrophe = `{ $text }` stands behind the closing quote
    .label = outside the quotes
    .help = write the apostrophe inside the text twice, or use double quotes: `{ $better }`
yaml-syntax-escape = `{ $text }` means nothing inside double quotes
    .label = backslash
    .help = write two backslashes, `\\`, or use single quotes
yaml-syntax-bracket-open = `{ $open }` is never closed
    .label = this `{ $open }` is not closed
    .also = noticed here
    .help = write `{ $close }` at the end, or put the text in quotes if the sign is part of it
yaml-syntax-bracket-mismatch = `{ $open }` is closed with `{ $close }`
    .label = opened here
    .help = close it with `{ $right }`
yaml-syntax-bracket-extra = `{ $character }` closes something that was never opened
    .label = one too many
    .help = delete it, or put the text in quotes
yaml-syntax-after-bracket = `{ $text }` stands behind the closing bracket
    .label = outside the brackets
    .help = if all of it is one text, put it in quotes: `{ $better }`
yaml-syntax-comma = a comma is missing
    .label = before this
    .help = put commas between the items
yaml-syntax-comma-extra = one comma too many
    .label = nothing before it
    .help = delete the comma
yaml-syntax-colon-brackets = there is `:` twice between two commas
    .label = one colon too many
    .help = put the text with `:` in quotes
yaml-syntax-colon = the text `{ $text }` has a `:` and no quotes
    .label = this colon misleads
    .help = write `{ $better }`
yaml-syntax-colon-twice = there is `:` twice behind `{ $key }`
    .label = one colon too many
    .help = delete one colon
yaml-syntax-colon-space = a space is missing behind the colon in `{ $text }`
    .label = no space behind `:`
    .help = write `{ $better }`
yaml-syntax-no-colon = the line `{ $text }` has no `:`
    .label = a key without a colon?
    .help = write `key: value`, or indent the line if it continues the text above
yaml-syntax-empty-key = there is nothing before `:`
    .label = the key belongs here
    .help = write the key before the colon, or delete the line
yaml-syntax-complex-key = a list or a block stands where a key belongs
    .label = a word belongs here
    .help = use one word as the key, and put texts that begin with a bracket in quotes
yaml-syntax-indent = the indentation of `{ $text }` matches no line above
    .label = { $spaces ->
        [0] no space before it
        [one] 1 space before it
       *[other] { $spaces } spaces before it
    }
    .help = align the line with those of its level
yaml-syntax-indent-deeper = `{ $text }` is indented further, but the line above already has its value
    .label = indented too far
    .also = this line is complete
    .help = align it with the line above, or put all of it in quotes if it is one text
yaml-syntax-dash = a list item stands among keys: `{ $text }`
    .label = no dash belongs here
    .help = put the list below its key, or delete the dash
yaml-syntax-no-dash = `{ $text }` stands in the column of the dashes and has none
    .label = not indented enough?
    .help = indent it by two more spaces if it belongs to the item above, or begin it with `- `
yaml-syntax-dash-space = a space is missing behind the dash
    .label = no space
    .help = write `- ` and then the item
yaml-syntax-dash-behind-key = a list dash stands on the line of the key `{ $key }`
    .label = the list begins on another line
    .help = move the dash to the next line; if it is a text, write `{ $better }`
yaml-syntax-start = the text begins with `{ $character }` and has no quotes
    .label = this sign means something else
    .help = write `{ $better }`
yaml-syntax-alias = `{ $text }` refers to nothing
    .label = a leading asterisk is a reference
    .help = if it is a text, put it in quotes: `{ $better }`
yaml-syntax-alias-loop = `{ $text }` refers to something that holds it
    .label = it would repeat without end
    .help = write the value instead of the reference
yaml-syntax-block-text = text stands on the line of `{ $character }`
    .label = the text begins on another line
    .help = move it to the next line, indented; if the sign is part of the text, write `{ $better }`
yaml-syntax-hash = a space is missing before `#`
    .label = no space
    .help = leave a space before `#`
yaml-syntax-comment-inside = a comment stands in the middle of a text
    .label = the text had ended
    .help = move the comment above the key
yaml-syntax-percent = a line of instructions begins with `%`
    .label = not used here
    .help = delete the line
yaml-syntax-tag = the tag `{ $tag }` is not used here
    .label = unknown tag
    .help = delete it; if it is part of a text, put the text in quotes
yaml-syntax-merge = the key `<<` is not used here
    .label = merged keys
    .help = write the keys one by one
yaml-syntax-second-document = a second document begins in the same file
    .label = what follows is not read
    .why = each file is read as one document
    .help = delete this line, or move what follows to a file of its own
yaml-syntax-conflict = git left a merge conflict here
    .label = conflict mark
    .help = choose one of the two versions and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`
yaml-syntax-root-list = the file begins with a list
    .label = the list has no key
    .help = write the key on a line above and leave the list below it
yaml-syntax-root-text = the file is a text without keys
    .label = a key belongs here
    .help = write one key a line, like `key: value`
yaml-syntax-empty = the file is empty
    .label = nothing is written
    .help = write the first key, like `key: value`, or delete the file

## DT-15: the file is not UTF-8

file-encoding = the file is not saved as UTF-8
    .label = noticed here
    .why = in another encoding, accents and signs are lost
    .help = save the file as UTF-8
file-encoding-windows = the file is not saved as UTF-8 but in the old encoding of Windows
    .label = a `{ $character }` here
    .help = open it as Windows-1252, look at the accents and save it as UTF-8
file-encoding-byte = the file is not saved as UTF-8: it holds the byte { $byte }
    .help = open it in the program that wrote it and save it as UTF-8
file-encoding-wide = the file is saved as { $encoding }, not as UTF-8
    .label = the whole file
    .help = save it again: "Save as", encoding "UTF-8"
file-encoding-binary = the file is no text
    .label = a null byte
    .why = a damaged file, or one of another program, cannot be read
    .help = restore an earlier copy, or delete the file if it is no plan
file-encoding-control = there is a character that cannot be printed ({ $code })
    .label = control character
    .why = no document can show it
    .help = delete the character
file-encoding-workbook = the file is an Excel workbook, not a text
    .label = Excel workbook
    .why = another extension does not change what is inside
    .help = open it in Excel and save it as "CSV UTF-8"

## DT-16: the file exceeds the limits

file-limits = the file has more than is read
    .label = the limit is reached here
    .why = the whole file is left out, so that a mistake does not fill the memory
    .help = divide the file
file-limits-depth = there are more than { $limit } levels inside each other
    .label = too many levels
    .help = take levels out
file-limits-nodes = the file has more than { $limit } values
    .label = too many values
file-limits-aliases = references with `*` repeat more than { $limit } values
    .label = too many repetitions
    .help = write the values instead of the references
file-limits-size = the file is larger than { $limit } MiB
    .label = too large
file-limits-rows = the table has more than { $limit } rows
    .label = too many rows
file-limits-columns = the table has more than { $limit } columns
    .label = too many columns
    .help = export only the columns that are used
file-limits-cells = the table has more than { $limit } cells
    .label = too many cells

## DT-17: the file cannot be opened

file-unreadable = the file cannot be opened: the system says `{ $reason }`
    .label = not read
    .why = what it holds is left out
    .help = look at the file and the disk
file-unreadable-denied = there is no permission to read the file or folder
    .help = ask whoever manages the folder for permission to read
file-unreadable-outside = the link leads out of the plans folder
    .help = copy what it links to, or delete the link
file-unreadable-tangled = the link leads in a circle, or stands in a linked folder
    .help = delete the link
file-unreadable-no-file = it is no file but a pipe or a device
    .help = delete it or move it elsewhere
file-unreadable-vanished = the file is no longer where it was found
    .help = run the command again, or delete the link if it is a broken one
file-unreadable-name = the name has characters that cannot be shown
    .help = rename it: plain letters, digits and hyphens

## DT-20: a key twice

duplicate-key = the key `{ $key }` is there twice
    .label = repeated
    .also = already here
    .why = only the first one counts; the second is lost
    .help = delete one of the two, or rename it
duplicate-key-more = { $more ->
        [one] another key is repeated in this file
       *[other] another { $more } keys are repeated in this file
    }
    .label = this one and those below
    .help = mend these first

## DT-21: rows of a table

csv-row = the row makes no sense
    .label = this row
    .why = the row is left out of every sum
    .help = mend the row
csv-row-short = the row has { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    } and the table { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }
    .label = cells are missing
    .help = complete the row; an empty cell has its separator too
csv-row-long = the row has { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    } and the table { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }
    .label = too many cells
    .help = delete the extra cells, or put the text with the separator in quotes
csv-row-quote-open = a quote is never closed
    .label = this quote is not closed
    .help = write `"` at the end of the cell
csv-row-after-quote = `{ $text }` stands behind the closing quote
    .label = outside the quotes
    .help = write quotes inside the text twice: `""`
csv-row-more = { $more ->
        [one] another row of this file is faulty
       *[other] another { $more } rows of this file are faulty
    }
    .label = up to here
    .help = mend the others first
csv-row-header-empty = column { $column } has no name
    .label = name missing
    .why = without names for its columns the whole table is left out
    .help = write the name of the column, or delete it in every row
csv-row-header-twice = two columns are called `{ $column }`
    .label = repeated
    .also = already here
    .why = nobody knows which of the two counts, so the whole table is left out
    .help = delete one, or rename it
csv-row-empty = the table is empty
    .label = nothing is written
    .help = export the table again, or delete the file
csv-row-conflict = git left a merge conflict here
    .label = conflict mark
    .why = nobody knows which version counts, so the whole table is left out
    .help = choose one of the two versions and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`

## The plans folder

plans-folder-missing = there is no plans folder `{ $path }`
    .help = go to the folder that holds it, or name it with `--plans`
plans-folder-not-a-folder = `{ $path }` is not a folder
    .help = name the folder of the plans with `--plans`
plans-folder-denied = there is no permission to read the folder `{ $path }`
    .help = ask whoever manages the folder for permission to read
plans-folder-unreadable = the folder `{ $path }` cannot be read: the system says `{ $reason }`
    .help = look at the folder and the disk
plans-folder-too-many = the folder `{ $path }` has more than { $limit } files
    .help = name with `--plans` the folder of the plans, and of nothing else
plans-folder-too-much = the files of `{ $path }` are larger than { $limit } MiB together
    .help = name with `--plans` the folder of the plans, and of nothing else
