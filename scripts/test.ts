/**
 * Everything that must hold before a change lands, counted in one line: types, lint, format, unit and contract tests,
 * and the tests in a real browser. `--only checks|unit|e2e` runs a part.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

type Tally = { readonly passed: number; readonly failed: number }

const checks: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['types', ['tsc', '-p', 'tsconfig.json']],
  ['types of the pure core: no DOM, no Node', ['tsc', '-p', 'src/domain/tsconfig.json']],
  ['lint', ['oxlint', '--type-aware', '--quiet']],
  ['format', ['oxfmt', '--check']],
]

const suites = {
  unit: ['vitest', 'run'],
  e2e: ['vitest', 'run', '--config', 'vitest.e2e.config.ts'],
} as const

const main = () => {
  const at = process.argv.indexOf('--only')
  const only = at < 0 ? undefined : process.argv[at + 1]
  const wanted = (part: string) => only === undefined || only === part
  const tallies: Tally[] = []
  if (wanted('checks')) tallies.push(...checks.map(runCheck))
  if (wanted('unit')) tallies.push(runSuite(suites.unit))
  if (wanted('e2e')) tallies.push(runSuite(suites.e2e))
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

const runCheck = ([name, command]: (typeof checks)[number]): Tally => {
  console.log(`\n— ${name}: ${command.join(' ')}`)
  const { status } = spawnSync(command[0] ?? '', command.slice(1), { stdio: 'inherit' })
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() })

/** A run that breaks off without a report, or fails outside its tests, counts as one failure. */
const runSuite = (command: readonly string[]): Tally => {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'))
  const reportFile = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  spawnSync(command[0] ?? '', [...command.slice(1), ...reporters], { stdio: 'inherit' })
  try {
    const report = Report.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
    const failed = report.success ? report.numFailedTests : Math.max(1, report.numFailedTests)
    return { passed: report.numPassedTests, failed }
  } catch (error) {
    console.log(`no report: ${String(error)}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

main()
