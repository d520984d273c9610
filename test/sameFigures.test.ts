import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { describe, expect, it } from 'vitest'
import type { MockHome } from '../mock/home.ts'
import { openMockHomeInNode } from '../mock/node.ts'
import type { LaggingView, ProgressView } from '../src/api/contract/figures.ts'
import type { Terms } from '../src/api/contract/terms.ts'
import type { YearBookAnswer } from '../src/api/contract/years.ts'
import { investorLines, type InvestorLine } from '../src/app/features/investors/investorLines.ts'
import type { OpenYear } from '../src/app/view/YearProvider.tsx'
import { isoDate } from '../src/domain/base/calendar.ts'
import type { Counting } from '../src/domain/book/counting.ts'
import { onTerms, openBook } from '../src/domain/book/openBook.ts'
import { provinceFigures, reportDay, type ProgressRow } from '../src/domain/progress/progress.ts'
import { parseCommand, type Command } from '../src/server/cli/command.ts'
import { exitCodes } from '../src/server/cli/exitCodes.ts'
import { runLagging, runProgress, runReport } from '../src/server/cli/runFigures.ts'
import { flagSentence } from '../src/text/vi/flags.ts'
import { workbooksDir } from './fixtures/shared.ts'

const asked = isoDate('2024-10-31')

const workbooks = readdirSync(workbooksDir).filter(name => /\.(?:xlsx|xlsb|xls|ods|csv)$/u.test(name))

/** Their findings stop them. */
const stopped = ['06-so-lieu-ban.xlsx', '08-bay-loi.xlsx']

const countings: readonly Counting[] = [
  { denominator: 'total', carriedOver: 'apart' },
  { denominator: 'allocated', carriedOver: 'together' },
  { denominator: 'startOfYear', carriedOver: 'apart' },
  { denominator: 'primeMinister', carriedOver: 'apart' },
]

/** A ledger with one workbook in it; undefined where its findings stop it. */
const homeWith = async (fileName: string): Promise<MockHome | undefined> => {
  const home = await openMockHomeInNode()
  const form = new FormData()
  form.set('file', new File([readFileSync(join(workbooksDir, fileName))], fileName))
  for (const [field, text] of Object.entries({ acceptWarnings: 'true', planYear: '2024' })) form.set(field, text)
  const answer = await home.fetch(new Request('http://localhost/api/imports', { method: 'POST', body: form }))
  if (answer.status === 201) return home
  await home.close()
  return undefined
}

const jsonOf = async <T>(home: MockHome, path: string): Promise<T> =>
  (await (await home.fetch(new Request(`http://localhost${path}`))).json()) as T // the contract's type of the route

/** The year as the screens hold it. */
const yearOnScreen = async (home: MockHome, counting: Counting): Promise<Pick<OpenYear, 'open' | 'ruleSet'>> => {
  const book = await jsonOf<YearBookAnswer>(home, '/api/years/2024/book')
  const { ruleSet, ...terms } = await jsonOf<Terms>(home, '/api/years/2024/terms')
  return { open: onTerms(openBook(book), { ...terms, counting }), ruleSet }
}

/** What a command printed, run against the same ledger. */
const printedBy = async (home: MockHome, typed: readonly string[]): Promise<string> => {
  const command = parseCommand(typed)
  if (!command.ok) throw new Error(command.error)
  const printed: string[] = []
  const terminal = { print: (text: string) => printed.push(text), say: (text: string) => printed.push(text) }
  expect(await run(command.value, path => home.fetch(new Request(`http://localhost${path}`)), terminal)).toBe(
    exitCodes.done,
  )
  return printed.join('\n')
}

const run = (command: Command, ...rest: DropFirst<Parameters<typeof runLagging>>) => {
  if (command.name === 'progress') return runProgress(command, ...rest)
  if (command.name === 'report') return runReport(command, ...rest)
  if (command.name === 'lagging') return runLagging(command, ...rest)
  throw new Error(`no figures: ${command.name}`)
}

type DropFirst<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never

const askedBy = ({ denominator, carriedOver }: Counting): readonly string[] => [
  '--year',
  '2024',
  '--as-of',
  asked,
  '--denominator',
  denominator,
  '--carried-over',
  carriedOver,
]

const amountsOf = ({
  plan,
  carriedOver,
  committed,
  actual,
  rate,
  fulfilment,
  gapToTarget,
  remaining,
  coverage: { reported, stale, silent },
}: ProgressRow) => ({
  plan,
  carriedOver,
  committed,
  actual,
  rate,
  fulfilment,
  gapToTarget,
  remaining,
  coverage: { reported, stale, silent },
})

/** As JSON has it: what is undefined is null. */
const orNull = (amounts: object): object =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]: [string, unknown]) => [name, amount ?? null]))

/** The table of the exported list: by investor plan, disbursement, commitment, what is left and what is missing. */
const exportedBy = (bytes: Uint8Array): ReadonlyMap<string, readonly unknown[]> => {
  const workbook = read(bytes)
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
  if (!sheet) throw new Error('no sheet')
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true })
  return new Map(rows.map(row => [String(row[1]), [3, 4, 6, 8, 9].map(at => dongOf(row[at]))]))
}

const dongOf = (cell: unknown): number | null => (typeof cell === 'number' ? Math.round(cell * 1e9) : null)

const listed = ({ row }: Pick<InvestorLine, 'row'>): readonly unknown[] =>
  [row.plan, row.actual, row.committed, row.remaining, row.gapToTarget].map(amount => amount ?? null)

it.each(stopped)('%s is stopped, and nothing of it is anywhere', async fileName => {
  expect(await homeWith(fileName)).toBeUndefined()
})

describe.each(workbooks.filter(name => !stopped.includes(name)))(
  'screen, command line and export say the same to the đồng: %s',
  fileName => {
    it.each(countings)('of $denominator, carried-over capital $carriedOver', async counting => {
      const home = await homeWith(fileName)
      if (!home) throw new Error(`${fileName} is stopped by its findings`)
      const { open, ruleSet } = await yearOnScreen(home, counting)
      const asOf = reportDay(open, asked)
      const lines = investorLines(open, { asOf, ruleSet })

      const rows = JSON.parse(
        await printedBy(home, ['progress', ...askedBy(counting), '--by', 'investor', '--json']),
      ) as ProgressView[]
      expect(rows).toEqual(lines.map(({ row }) => ({ key: row.key, name: row.name, ...orNull(amountsOf(row)) })))

      const lagging = JSON.parse(await printedBy(home, ['lagging', ...askedBy(counting), '--json'])) as LaggingView[]
      const flagged = lines.filter(({ flags }) => flags.length > 0)
      expect(new Map(lagging.map(each => [each.investor, each]))).toEqual(
        new Map(
          flagged.map(({ row, severity, flags }) => [
            row.name,
            {
              investor: row.name,
              severity,
              flags: flags.map(flag => ({ rule: flag.rule, figures: flag.figures, sentence: flagSentence(flag) })),
              ...orNull({ plan: row.plan, actual: row.actual, rate: row.rate }),
            },
          ]),
        ),
      )

      const folder = mkdtempSync(join(tmpdir(), 'same-'))
      const out = join(folder, 'list.xlsx')
      await printedBy(home, ['report', 'lagging', ...askedBy(counting), '--out', out])
      const exported = exportedBy(readFileSync(out))
      rmSync(folder, { recursive: true })
      for (const line of flagged)
        expect([line.row.name, exported.get(line.row.name)]).toEqual([line.row.name, listed(line)])
      expect(exported.get('Toàn tỉnh (để so sánh)')).toEqual(listed({ row: provinceFigures(open, asOf) }))
      await home.close()
    })
  },
)
