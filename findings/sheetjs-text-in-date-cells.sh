#!/usr/bin/env bash
# SheetJS 0.20.3 (published as @e965/xlsx 0.20.3), Node 20 and 24.
# Behaviour: `sheet_to_json` turns a *text* in a cell whose number format is a date into an invalid Date: always for .ods, and
#   for .xlsx, .xlsb and .xls as soon as `cellNF` (or `cellStyles`) is asked for. The cell object itself holds the text.
# Output seen: xlsx cellNF:false text | xlsx cellNF:true Invalid Date | xlsb cellNF:true Invalid Date | biff8 cellNF:true Invalid Date | ods cellNF:false Invalid Date
# Why it matters here: offices format whole columns as dates and then write "quý I", "tháng 9", "chưa có" into them. A reader
#   that needs number formats (for percent and scaled amounts) would lose exactly those headings. We walk the cells.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund xlsx@npm:@e965/xlsx@0.20.3 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert/strict'
import { read, utils, write } from 'xlsx'
const sheet = { '!ref': 'A1:A2', A1: { t: 's', v: 'Kỳ' }, A2: { t: 's', v: 'quý I', z: 'dd/mm/yyyy' } }
const bytes = bookType => write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType, cellStyles: true })
const cellOf = (bookType, cellNF) => utils.sheet_to_json(read(bytes(bookType), { cellNF }).Sheets.S, { header: 1 })[1][0]
const seen = [['xlsx', false], ['xlsx', true], ['xlsb', true], ['biff8', true], ['ods', false]].map(
  ([type, nf]) => `${type} cellNF:${nf} ${cellOf(type, nf) instanceof Date ? String(cellOf(type, nf)) : 'text'}`,
)
console.log(seen.join(' | '))
assert.deepEqual(seen.map(line => line.endsWith('Invalid Date')), [false, true, true, true, true])
assert.equal(read(bytes('xlsx'), { cellNF: true }).Sheets.S.A2.v, 'quý I')
JS
node run.mjs
