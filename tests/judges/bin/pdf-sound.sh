#!/bin/bash
# Is it a sound PDF? qpdf --check, mutool, Ghostscript and Poppler must all read every page; every font embedded and mapped to Unicode; text extractable;
# (Poppler 22.12 misreports a boolean /Suspects, and this mutool has no ICC: both lines are ignored.) title, language and producer set; no scripts, no launch / external actions, no encryption; no page blank.  usage: pdf-sound.sh FILE|DIR
P=$1; [ -e "$P" ] || { echo "pdf-sound: JUDGE COULD NOT RUN (no such path)"; exit 2; }
mapfile -d '' -t L < <(find "$P" -type f -iname '*.pdf' -print0 | sort -z); [ ${#L[@]} -gt 0 ] || { echo "pdf-sound: JUDGE COULD NOT RUN (no pdf)"; exit 2; }
for t in qpdf pdfinfo pdffonts pdftotext pdftoppm mutool gs convert rev; do command -v $t >/dev/null || { echo "pdf-sound: JUDGE COULD NOT RUN (no $t)"; exit 2; }; done
CV=/usr/bin/convert; [ -x $CV ] || CV=convert; T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; E=0; PG=0; say() { echo "fault $1: $2"; E=$((E+1)); }
for f in "${L[@]}"; do b=$(basename "$f")
  q=$(qpdf --check "$f" 2>&1); r=$?; [ $r = 0 ] || say "$b" "qpdf --check exit $r: $(grep -iE 'error|warn' <<<"$q" | head -1)"
  n=$(pdfinfo "$f" 2>/dev/null | awk '/^Pages:/{print $2}'); n=${n:-0}; PG=$((PG+n)); [ "$n" -gt 0 ] || { say "$b" "pdfinfo finds no page"; continue; }
  pdfinfo "$f" 2>"$T/e" >"$T/i"; sed -i '/Suspects object is wrong type (boolean)/d' "$T/e"; [ -s "$T/e" ] && say "$b" "pdfinfo: $(head -1 "$T/e")"
  grep -qE '^Title: +[^ ]' "$T/i" || pdfinfo -meta "$f" 2>/dev/null | tr -d '\n' | grep -qE '<dc:title>.*[^>]+</rdf:li>' || say "$b" "no title"; grep -qE '^Tagged: +yes' "$T/i" || say "$b" "not tagged"; grep -qE '^Encrypted: +no' "$T/i" || say "$b" "encrypted"; grep -qE '^JavaScript: +no' "$T/i" || say "$b" "JavaScript inside"
  mutool show "$f" trailer/Root/Lang 2>/dev/null | grep -q '(' || say "$b" "no document language"
  pdffonts "$f" 2>/dev/null | tail -n +3 | while read -r l; do set -- $(rev <<<"$l" | awk '{print $3,$4,$5}' ); u=$(rev <<<$1); s=$(rev <<<$2); m=$(rev <<<$3); [ "$m" = yes ] || echo "font not embedded: ${l%% *}"; [ "$u" = yes ] || echo "font without ToUnicode: ${l%% *}"; done | sort -u > "$T/f"; while read -r x; do say "$b" "$x"; done < "$T/f"
  mutool draw -q -F txt -o "$T/m.txt" "$f" 2>"$T/e"; sed -i '/ICC support is not available/d' "$T/e"; [ -s "$T/e" ] && say "$b" "mutool: $(head -1 "$T/e")"
  gs -q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=nullpage "$f" >"$T/g" 2>&1 || say "$b" "ghostscript: $(head -1 "$T/g")"; grep -qiE 'error|warning' "$T/g" && say "$b" "ghostscript says: $(grep -iE 'error|warning' "$T/g" | head -1)"
  pdftotext -layout "$f" "$T/p.txt" 2>"$T/e"; [ -s "$T/e" ] && say "$b" "pdftotext: $(head -1 "$T/e")"; [ "$(tr -d '[:space:]' < "$T/p.txt" | wc -m)" -gt 4 ] || say "$b" "no text"; grep -q $'\xef\xbf\xbd' "$T/p.txt" && say "$b" "U+FFFD in the text"
  for a in /Launch /ImportData /SubmitForm /GoToR /RichMedia; do qpdf --qdf --object-streams=disable "$f" - 2>/dev/null | grep -aq -- "$a\b" && say "$b" "action $a inside"; done
  pdftoppm -r 30 -gray "$f" "$T/pg" 2>/dev/null; for g in "$T"/pg*.pgm; do [ -e "$g" ] || continue; s=$("$CV" "$g" -format '%[fx:standard_deviation]' info: 2>/dev/null); awk "BEGIN{exit !(${s:-0} < 0.001)}" && say "$b" "blank page $(basename "$g" .pgm | sed 's/pg-//')"; done; rm -f "$T"/pg*
done
echo "pdf-sound: ${#L[@]} files, $PG pages, $E faults — $([ $E = 0 ] && echo PASS || echo FAIL)"; [ $E = 0 ]
