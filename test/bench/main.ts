/**
 * `npm run bench`: what the bars are about, measured in one run and told as ratios, so that the figures mean the same on
 * a slow machine. Nothing here passes or fails: the bars are judged by people.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { youngSpace } from '../../src/server/parseSandbox.ts'
import { bigWorkbook } from './bigWorkbook.ts'
import { figuresOfAYear } from './figures.ts'
import { firstLoad } from './firstLoad.ts'

const rounds = 5
const modes = ['bare', 'preview', 'commit'] as const
const bars = { preview: '0.5 and 1.2', commit: '0.8' }

const Run = z.object({ ms: z.number(), commitMs: z.number(), peakBytes: z.number(), facts: z.number() })
type Run = z.infer<typeof Run>

const main = () => {
  reportImport()
  reportLargeImport()
  reportFigures()
  reportFirstLoad()
}

const reportImport = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'big.xlsx')
  writeFileSync(file, bigWorkbook(10_000))
  const runs: Record<(typeof modes)[number], Run[]> = { bare: [], preview: [], commit: [] }
  // Interleaved, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round += 1) for (const mode of modes) runs[mode].push(measure(mode, file))
  rmSync(folder, { recursive: true })

  const bare = typical(runs.bare)
  console.log('\nImport of 10,000 projects × 26 amounts (.xlsx), against SheetJS reading the same bytes')
  console.log(`  SheetJS, bare read (dense)     ${line(bare)}`)
  for (const mode of ['preview', 'commit'] as const) {
    const ours = typical(runs[mode])
    const label = mode === 'preview' ? 'ours, bytes → preview' : 'ours, bytes → committed on disk'
    const ratios = `${ratio(ours.ms, bare.ms)} of the time, ${ratio(ours.peakBytes, bare.peakBytes)} of the memory`
    console.log(`  ${label.padEnd(30)} ${line(ours)}   ${ratios} (bars: ${bars[mode]})`)
  }
  console.log(`  facts read: ${runs.preview[0]?.facts ?? 0}`)
}

const reportLargeImport = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'large.xlsx')
  writeFileSync(file, bigWorkbook(50_000))
  const commit = measure('commit', file)
  const server = measure('server', file)
  rmSync(folder, { recursive: true })
  const perMillion = (ms: number): string => `${((ms / commit.facts) * 1_000).toFixed(1)} s per million facts`
  console.log(`\nImport of 50,000 projects × 26 amounts (${commit.facts} facts, .xlsx)`)
  console.log(
    `  bytes → committed on disk      ${line(commit)}, of which the store ${perMillion(commit.commitMs)} (bar: 10)`,
  )
  console.log(`  server: preview, then commit   ${line(server)}, of which the commit ${perMillion(server.commitMs)}`)
}

const measure = (mode: (typeof modes)[number] | 'server', file: string): Run => {
  const script = resolve(import.meta.dirname, mode === 'server' ? 'serverImport.ts' : 'reading.ts')
  // A preview is read by the server's own process for reading, which is started like this.
  const options = mode === 'preview' ? [youngSpace] : []
  const { stdout, stderr } = spawnSync(process.execPath, [...options, script, mode, file], { encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  return Run.parse(JSON.parse(stdout))
}

const reportFigures = () => {
  const { openMs, figuresMs, facts } = figuresOfAYear(5_000)
  const total = openMs + figuresMs
  console.log(`\nYear book of 5,000 projects (${facts} facts) → all figures, all groupings, all flags`)
  console.log(`  open ${openMs.toFixed(1)} ms + figures ${figuresMs.toFixed(1)} ms = ${total.toFixed(1)} ms (bar: 50)`)
}

const reportFirstLoad = () => {
  const { shell, overview, never } = firstLoad()
  console.log('\nFirst load, scripts gzipped')
  console.log(`  shell                 ${kilobytes(shell)} (bar: 180 kB)`)
  console.log(`  overview with charts  ${kilobytes(overview)} (bar: 300 kB)`)
  console.log(`  loaded only when needed: ${never.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ')}`)
}

/** The run of median time, with the median of the peaks. */
const typical = (runs: readonly Run[]): Run => ({
  ms: median(runs.map(run => run.ms)),
  peakBytes: median(runs.map(run => run.peakBytes)),
  commitMs: median(runs.map(run => run.commitMs)),
  facts: runs[0]?.facts ?? 0,
})

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const line = ({ ms, peakBytes }: Run) =>
  `${ms.toFixed(0).padStart(5)} ms  ${(peakBytes / 1e6).toFixed(0).padStart(4)} MB`
const ratio = (ours: number, theirs: number) => (ours / theirs).toFixed(2)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

main()
