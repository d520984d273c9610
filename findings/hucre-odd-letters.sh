#!/usr/bin/env bash
# hucre 1.0.0, fflate 0.8.3, Node 20 and 24.
# Behaviour: `writeXlsx` writes control characters as the format asks (`_x0001_`), but U+FFFE and U+FFFF, which XML forbids just
#   as much, go into sharedStrings.xml as they are; and a text that happens to read `_x0041_` is not escaped, so every reader
#   of the file shows `A`.
# Output seen: U+0001 escaped, U+FFFE raw | "_x0041_" comes back as "A"
# Why it matters here: names copied out of other programs carry U+FFFE. A workbook with one in it is not well-formed:
#   spreadsheets drop all texts or refuse the file, and it is the form that goes out to an investor. We clean texts on their
#   way in, and at the one door through which an .xlsx is written.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [['a\u0001b', 'a\ufffeb', '_x0041_']] }] })
const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'])
const back = (await readXlsx(bytes)).sheets[0].rows[0]
console.log(`U+0001 ${strings.includes('a_x0001_b') ? 'escaped' : 'raw'}, U+FFFE ${strings.includes('a\ufffeb') ? 'raw' : 'escaped'} | "_x0041_" comes back as ${JSON.stringify(back[2])}`)
assert.ok(strings.includes('a_x0001_b'))
assert.ok(strings.includes('a\ufffeb')) // not allowed in XML 1.0
assert.equal(back[2], 'A')
JS
node run.mjs
