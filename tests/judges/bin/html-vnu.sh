#!/bin/bash
# Nu Html Checker (W3C) on every .html (and with --css the .css and .svg) under a folder.  usage: html-vnu.sh PATH [--css] [--werror]
D=$(cd "$(dirname "$0")/.." && pwd); P=$1; [ -e "$P" ] || { echo "html-vnu: JUDGE COULD NOT RUN (no such path)"; exit 2; }; shift
CSS=; W=0; for a in "$@"; do [ "$a" = --css ] && CSS=1; [ "$a" = --werror ] && W=1; done
L=$(mktemp); find "$P" -type f \( -iname '*.html' -o -iname '*.htm' ${CSS:+-o -iname '*.css' -o -iname '*.svg'} \) -print0 | sort -z > "$L"
N=$(tr -cd '\0' < "$L" | wc -c); [ "$N" -gt 0 ] || { echo "html-vnu: JUDGE COULD NOT RUN (no html)"; exit 2; }
O=$(mktemp); xargs -0 java -Xss4m -jar "$D/node_modules/vnu-jar/build/dist/vnu.jar" ${CSS:+--also-check-css --also-check-svg} --exit-zero-always --stdout --format json < "$L" > "$O" 2>"$O.err"
[ -s "$O" ] || { tail -3 "$O.err"; echo "html-vnu: JUDGE COULD NOT RUN (java or vnu.jar said nothing)"; exit 2; }
W=$W N=$N node -e '
const t=require("fs").readFileSync(process.argv[1],"utf8"); let m=[]; for(const l of t.split(/(?<=\])\}\s*(?=\{|$)/)){ if(!l.trim())continue; const s=l.trim(); m=m.concat(JSON.parse(s.endsWith("}")&&s.includes("\"messages\"")&&(s.match(/\{/g).length===s.match(/\}/g).length)?s:s+"}").messages); }
const f=x=>(x.url||"").replace("file:","")+":"+(x.lastLine||0);
// with file: urls vnu cannot match CSP self; the csp judge checks that in a real browser
m=m.filter(x=>!/violates Content Security Policy/.test(x.message));
const e=m.filter(x=>x.type==="error"||x.type==="non-document-error"), w=m.filter(x=>x.type==="info"&&x.subType==="warning");
for(const x of e.slice(0,40)) console.log("error",f(x),x.message); for(const x of w.slice(0,20)) console.log("warn ",f(x),x.message);
const bad=e.length||(process.env.W==="1"&&w.length); console.log(`html-vnu: ${process.env.N} files, ${e.length} errors, ${w.length} warnings — ${bad?"FAIL":"PASS"}`); process.exit(bad?1:0)' "$O" || { r=$?; [ $r = 1 ] && exit 1; tail -3 "$O.err"; echo "html-vnu: JUDGE COULD NOT RUN"; exit 2; }
