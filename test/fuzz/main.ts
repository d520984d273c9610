/**
 * `npm run fuzz [-- --runs 2000 --seconds 300 --seed 1]`: public workbooks with something done to them. Prints every fault
 * with the seed and the run that make it again (`--seed S --runs N+1`); ends with 1 where there is any.
 */
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
})

const { runs, faults } = await fuzz({
  runs: Number(values.runs),
  seconds: Number(values.seconds),
  seed: Number(values.seed),
})
for (const fault of faults) console.log(fault)
console.log(`${runs} mutations, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
