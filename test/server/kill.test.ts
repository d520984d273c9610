import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { planYearOf } from '../../src/domain/base/calendar.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { bigWorkbook } from '../bench/bigWorkbook.ts'
import { storedImports } from './ledgerOf.ts'
import { newFolder, runCli, startCli } from './programs.ts'

const rounds = 20
const folder = newFolder()

afterAll(folder.remove)

/** Three workbooks large enough to be caught in the middle, each of another size. */
const files = [600, 700, 800].map(projects => {
  const path = join(folder.path, `nap-${projects}.xlsx`)
  writeFileSync(path, bigWorkbook(projects))
  return path
})

const importArgs = ['import', ...files, '--year', '2024', '--accept-warnings']

/** One whole run: what a file that got in completely looks like, and how long the run takes. */
const wholeRun = async () => {
  const dataDir = join(folder.path, 'whole')
  const started = performance.now()
  const { code } = await runCli(dataDir, ...importArgs)
  expect(code).toBe(0)
  return {
    duration: performance.now() - started,
    factsOf: new Map(storedImports(dataDir).map(({ fileName, facts }) => [fileName, facts])),
  }
}

/** Kills the import after so many milliseconds; answers what it had acknowledged by then. */
const killedAfter = async (dataDir: string, milliseconds: number): Promise<readonly string[]> => {
  const child = startCli(dataDir, ...importArgs)
  let out = ''
  child.stdout.on('data', chunk => {
    out += String(chunk)
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await once(child, 'close')
  clearTimeout(timer)
  return [...out.matchAll(/mã lần nạp (\S+)\)/g)].flatMap(([, id]) => id ?? [])
}

/** The store opens on what the kill left, and reads it. */
const restart = async (dataDir: string): Promise<void> => {
  const dialect = openSqlite(dataDir)
  if (!dialect.ok) throw new Error('the killed process still holds the folder')
  const store = await createStore(dialect.value, ngheAnKeyProjects)
  await store.yearBook(planYearOf(2024))
  await store.close()
}

it(
  `kill -9 during an import, ${rounds} times: all of a file or nothing of it, and all that was acknowledged`,
  { timeout: 600_000 },
  async () => {
    const { duration, factsOf } = await wholeRun()
    expect([...factsOf.values()].every(facts => facts > 15_000)).toBe(true)
    for (let round = 0; round < rounds; round += 1) {
      const dataDir = join(folder.path, `round-${round}`)
      const acknowledged = await killedAfter(dataDir, duration * (0.15 + (0.85 * round) / rounds))
      await restart(dataDir)
      const stored = storedImports(dataDir)
      expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]))
      for (const { fileName, facts, bytes } of stored) {
        expect(facts).toBe(factsOf.get(fileName))
        expect(bytes).toBe(statSync(files.find(path => basename(path) === fileName) ?? '').size)
      }
    }
  },
)
