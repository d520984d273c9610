#!/usr/bin/env bash
# SheetJS 0.20.3 (published as @e965/xlsx 0.20.3), fflate 0.8.3, Node 20 and 24.
# Behaviour: LibreOffice keeps, inside an .ods with formulas over another file, a copy of that file's sheet: a table whose
#   first child is `table:table-source`, hidden from everybody who opens the document. SheetJS gives it as one more
#   sheet, with its figures, and says nowhere that it is none.
# Output seen: Thang9 | 'file:///khac.ods'#Sheet1 -> 11110
# Why it matters here: the copy has the layout of the sheet that it was taken from, so its projects and amounts would go into
#   the ledger as if the sender had reported them.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund xlsx@npm:@e965/xlsx@0.20.3 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { read, utils } from 'xlsx'
const ns = 'urn:oasis:names:tc:opendocument:xmlns:'
const xmlns = `xmlns:office="${ns}office:1.0" xmlns:table="${ns}table:1.0" xmlns:text="${ns}text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"`
const row = value => `<table:table-row><table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell></table:table-row>`
const content = `<?xml version="1.0"?><office:document-content ${xmlns}><office:body><office:spreadsheet>
<table:table table:name="Thang9">${row(5)}</table:table>
<table:table table:name="'file:///khac.ods'#Sheet1" table:print="false"><table:table-source xlink:type="simple" xlink:href="../khac.ods" table:table-name="Sheet1" table:mode="copy-results-only"/>${row(11110)}</table:table>
</office:spreadsheet></office:body></office:document-content>`
const file = (path, type) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
const type = 'application/vnd.oasis.opendocument.spreadsheet'
const bytes = zipSync({
  mimetype: [strToU8(type), { level: 0 }],
  'content.xml': strToU8(content),
  'styles.xml': strToU8(`<?xml version="1.0"?><office:document-styles ${xmlns}/>`),
  'META-INF/manifest.xml': strToU8(`<?xml version="1.0"?><manifest:manifest xmlns:manifest="${ns}manifest:1.0">${file('/', type)}${file('content.xml', 'text/xml')}${file('styles.xml', 'text/xml')}</manifest:manifest>`),
})
const book = read(bytes)
const copy = utils.sheet_to_json(book.Sheets[book.SheetNames[1]], { header: 1 })
console.log(`${book.SheetNames.join(' | ')} -> ${copy[0][0]}`)
assert.equal(book.SheetNames.length, 2)
assert.deepEqual(copy, [[11110]])
JS
node run.mjs
