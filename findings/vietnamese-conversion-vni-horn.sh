#!/usr/bin/env bash
# vietnamese-conversion 2.0.0, Node 20 and 24.
# Behaviour: toUnicode(text, 'vni') converts the tone after every vowel but ơ and ư: "döï aùn" (dự án in a VNI font)
#   becomes "dưï án", with the VNI letter for the tone left standing. toUnicode(toVNI(x), 'vni') is not x. Told that a text
#   is TCVN3, it changes letters of a text that is Unicode already: "ngân" becomes "ngõn".
# Output seen: döï aùn -> dưï án | tröôøng -> trươøng | kyø -> kỳ | ngân -> ngõn
# Why it matters here: "dự", "được", "đường", "trường", "sở" are in every heading that offices write, and a workbook in a
#   VNI font mixes both encodings cell by cell. A heading read so matches no word, and its column would be lost.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund vietnamese-conversion@2.0.0 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert/strict'
import { toUnicode, toVNI } from 'vietnamese-conversion'
const vni = text => toUnicode(text, 'vni').normalize('NFC')
const seen = ['döï aùn', 'tröôøng', 'kyø'].map(text => `${text} -> ${vni(text)}`)
console.log([...seen, `ngân -> ${toUnicode('ngân', 'tcvn3')}`].join(' | '))
assert.equal(vni('döï aùn'), 'dưï án') // should be: dự án
assert.equal(vni('tröôøng'), 'trươøng') // should be: trường
assert.equal(vni('kyø'), 'kỳ') // other vowels are right
assert.notEqual(vni(toVNI('được', 'unicode')), 'được')
assert.equal(toUnicode('ngân', 'tcvn3'), 'ngõn') // should be left alone
JS
node run.mjs
