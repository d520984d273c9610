#!/usr/bin/env bash
# pptxgenjs 4.0.1, fflate 0.8.3, Node 20 and 24.
# Behaviour: `addChart` keeps the options object that it is given and writes converted values back into it. Two line charts made
#   with one object: the width of the symbol's outline is turned from points into EMU twice and more.
# Output seen: one object: 1536287250000 EMU | an object each: 9525 EMU
# Why it matters here: charts of a deck share their look, and a constant for it is the obvious way to write that. The chart
#   parts are valid XML, nothing is thrown, and PowerPoint shows a slide of one colour.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
const look = { x: 1, y: 1, w: 4, h: 3 }
const data = [{ name: 'Giải ngân', labels: ['1', '2'], values: [1, 2] }]
const widest = async optionsOf => {
  const deck = new PptxGenJS()
  const slide = deck.addSlide()
  for (let chart = 0; chart < 2; chart += 1) slide.addChart(deck.ChartType.line, data, optionsOf())
  const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'nodebuffer' })))
  const charts = Object.keys(parts).filter(name => /charts\/chart\d+\.xml$/.test(name))
  const widths = charts.flatMap(name => [...strFromU8(parts[name]).matchAll(/<a:ln w="(\d+)"/g)].map(([, w]) => Number(w)))
  return Math.max(...widths)
}
const apart = await widest(() => ({ ...look }))
const shared = await widest(() => look)
console.log(`one object: ${shared} EMU | an object each: ${apart} EMU`)
assert.ok(apart < 100_000)
assert.ok(shared > 1_000_000)
JS
node run.mjs
