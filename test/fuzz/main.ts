/**
 * `npm run fuzz [-- --runs 2000 --seconds 300 --seed 1 --forms 1000 --folder DIR]`: public workbooks with something done to
 * them. Prints every fault with the seed and the run that make it again (`--seed S --runs N+1`). Then so many forms changed
 * as offices change them (of `--folder`, which may be given several times, too), by kind of change; ends with 1 where there
 * is a fault of bytes or cells, or of a kind of change that is told everywhere (`forms/floor.ts`).
 */
import { parseArgs } from 'node:util'
import { floor } from '../forms/floor.ts'
import { fuzzForms } from './forms.ts'
import { fuzz } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    forms: { type: 'string', default: '1000' },
    folder: { type: 'string', multiple: true, default: [] },
  },
})

const { runs, faults } = await fuzz({
  runs: Number(values.runs),
  seconds: Number(values.seconds),
  seed: Number(values.seed),
})
for (const fault of faults) console.log(fault)
console.log(`${runs} mutations, ${faults.length} faults`)

const forms = await fuzzForms({
  runs: Number(values.forms),
  seconds: Number(values.seconds),
  seed: Number(values.seed),
  folders: values.folder,
})
for (const [kind, { runs: tried, faults: untold }] of forms.byKind) {
  for (const fault of untold.slice(0, 3)) console.log(fault)
  console.log(`forms, ${kind}: ${tried} mutations, ${untold.length} faults`)
}
const broken = floor.told.some(kind => (forms.byKind.get(kind)?.faults.length ?? 0) > 0)
process.exitCode = faults.length === 0 && !broken ? 0 : 1
