import { describe, expect, it } from 'vitest'
import type { ImportDetailView, ImportFacts, Undone } from '../../src/api/contract/importHistory.ts'
import type { ImportOutcome } from '../../src/api/contract/imports.ts'
import type { Records } from '../../src/api/contract/records/routes.ts'
import { noDecisions, type ColumnMeaning, type Decisions } from '../../src/workbook/said/decisions.ts'
import { json, type Client } from './client.ts'
import { clean } from './workbooks.ts'

/** An investor's monthly report whose last column nobody can read without being told. */
const report = (month: number, amounts: readonly number[] = [60, 70]): File =>
  new File(
    [
      'BÁO CÁO VỐN ĐẦU TƯ CÔNG NĂM 2024;;;;\n',
      `Chủ đầu tư: Sở Y tế;;;;\nSố liệu đến ngày 28/${month}/2024;;;;\nĐVT: triệu đồng;;;;\n`,
      `STT;Tên dự án;Mã dự án;Kế hoạch năm 2024;Số khác tháng ${month}\n`,
      `1;Bệnh viện A;7000001;100;${amounts[0]}\n2;Trạm y tế B;7000002;200;${amounts[1]}\n`,
    ],
    `so-y-te-thang-${month}.csv`,
  )

const sheet = (month: number): string => `so-y-te-thang-${month}`

const told = (month: number, meaning: ColumnMeaning, more: Partial<Decisions> = {}): Decisions => ({
  ...noDecisions,
  columns: [{ sheet: sheet(month), at: 'A5', column: 'E', meaning }],
  ...more,
})

const disbursed: ColumnMeaning = { role: 'disbursement', basis: 'inMonth' }

/** What the officer decides about a file, how it is replayed, kept and learned from. */
export const describeDecisions = (at: () => Client): void => {
  const send = async (file: File | string, decisions?: unknown, fields: Record<string, string> = {}) =>
    json<ImportOutcome>(
      at().upload(file, {
        acceptWarnings: 'true',
        ...(decisions !== undefined && { decisions: JSON.stringify(decisions) }),
        ...fields,
      }),
    )
  const preview = (file: File | string, decisions?: unknown) =>
    send(file, decisions, { dryRun: 'true', interactive: 'true' })
  const ask = (file: File | string, decisions?: unknown) => send(file, decisions, { interactive: 'true' })
  const codesOf = ({ findings }: ImportOutcome) => findings.map(({ code }) => code)

  describe('decisions about a file', () => {
    it('answer what the file leaves open, and what was seen is what is stored', async () => {
      expect(await preview(report(8))).toMatchObject({ status: 'rejected', findings: [{ code: 'column-unsure' }] })
      const seen = await preview(report(8), told(8, disbursed))
      expect(seen).toMatchObject({ status: 'preview', findings: [], decisions: told(8, disbursed) })
      const stored = await send(report(8), told(8, disbursed), { digest: seen.digest ?? '' })
      expect(stored).toMatchObject({ status: 'committed', digest: seen.digest })
      const facts = await at().facts('7000001')
      expect(facts.map(({ kind, basis, amount }) => `${kind} ${basis} ${amount}`).sort()).toEqual([
        'disbursement inMonth 60000000',
        'plan toDate 100000000',
      ])
    })

    it('others than the seen ones are refused', async () => {
      const { digest } = await preview(report(8), told(8, disbursed))
      const other = told(8, { role: 'commitment', basis: 'inMonth' })
      const answer = at().upload(report(8), { digest: digest ?? '', decisions: JSON.stringify(other) })
      expect(await at().problem(answer)).toMatchObject({ status: 409, code: 'digest-differs' })
    })

    it('mend a cell: the fact carries what the file says, in the book of every home', async () => {
      const mends = [{ sheet: sheet(8), cell: 'D7', value: 250 }]
      const outcome = await send(report(8, [60, 70]), told(8, disbursed, { mends }))
      expect(outcome).toMatchObject({ status: 'committed' })
      expect(codesOf(outcome)).toEqual(['cell-mended'])
      const { facts, dates } = await at().book()
      expect(dates).toContain('2024-08-31')
      expect(facts.mended?.original).toEqual(['200'])
      expect(facts.amount[facts.mended?.row[0] ?? -1]).toBe(250_000_000)
    })

    it('leave rows out: counted, said, and not written', async () => {
      const outcome = await send(report(8), told(8, disbursed, { leftOut: [{ sheet: sheet(8), row: 7 }] }))
      expect(outcome.findings).toMatchObject([{ severity: 'note', code: 'left-out', cell: 'A7' }])
      expect(outcome.counts.projects).toBe(1)
      expect(await at().facts('7000002')).toEqual([])
    })

    it('about nothing that there is are said, and do no harm', async () => {
      const rows = [{ sheet: '__proto__', row: 3, role: 'project' }]
      const outcome = await preview(clean, { rows })
      expect(outcome).toMatchObject({ status: 'preview' })
      expect(codesOf(outcome)).toEqual(['decision-unplaced'])
    })

    it.each([
      ['no JSON', 'x'],
      ['a list', '[]'],
      ['an unknown key', '{"constructor":{}}'],
      ['a key of every object', '{"__proto__":{"rows":[]}}'],
      ['an impossible cell', '{"mends":[{"sheet":"S","cell":"A0","value":1}]}'],
      [
        'too many',
        JSON.stringify({ mends: Array.from({ length: 20_001 }, () => ({ sheet: 'S', cell: 'A1', value: 1 })) }),
      ],
    ])('that are %s are refused', async (_, decisions) => {
      const problem = await at().problem(at().upload(clean, { decisions }))
      expect(problem).toMatchObject({ status: 400, fields: [{ name: 'decisions' }] })
    })

    it('none at all changes nothing', async () => {
      const plain = await preview(clean)
      expect(await preview(clean, noDecisions)).toEqual(plain)
      expect(plain.decisions).toBeNull()
    })
  })

  describe('the difference against the ledger', () => {
    it('is told row by row, and in the totals of the investors', async () => {
      await send(report(8), told(8, disbursed))
      const { difference } = await preview(report(9, [30, 40]), told(9, disbursed))
      expect(difference).toMatchObject({
        investors: [
          {
            name: 'Sở Y tế',
            plan: { before: 300_000_000, after: 300_000_000 },
            commitment: { before: null, after: null },
            disbursement: { before: 130_000_000, after: 200_000_000 },
          },
        ],
        added: { count: 2, rows: [{ project: { code: '7000001' }, before: null, after: 30_000_000, cell: 'E6' }, {}] },
        changed: { count: 0, rows: [] },
        unchanged: 2,
        outdated: 0,
        dropped: { count: 0, rows: [] },
      })
    })

    it('names what changes, by how much, and what is no longer mentioned', async () => {
      await send(report(8), told(8, disbursed))
      const mends = [{ sheet: sheet(9), cell: 'D6', value: 90 }]
      const leftOut = [{ sheet: sheet(9), row: 7 }]
      const { difference } = await preview(report(9), told(9, disbursed, { mends, leftOut }))
      expect(difference?.changed).toMatchObject({
        count: 1,
        rows: [{ kind: 'plan', before: 100_000_000, after: 90_000_000, investor: 'Sở Y tế', cell: 'D6' }],
      })
      expect(difference?.dropped).toMatchObject({
        count: 2,
        rows: [
          { kind: 'plan', project: { code: '7000002' }, before: 200_000_000, after: null, cell: 'D7' },
          { kind: 'disbursement', project: { code: '7000002' }, file: 'so-y-te-thang-8.csv' },
        ],
      })
    })

    it('an older report changes nothing that a later one says', async () => {
      await send(report(9), told(9, disbursed))
      const mends = [{ sheet: sheet(8), cell: 'D6', value: 90 }]
      expect((await preview(report(8), told(8, disbursed, { mends }))).difference).toMatchObject({
        changed: { count: 0 },
        outdated: 1,
      })
    })

    it('names the entries that would be new', async () => {
      expect((await preview(report(8), told(8, disbursed))).newEntries).toEqual({
        investors: ['Sở Y tế'],
        sources: [],
        projects: { count: 2, names: ['Bệnh viện A', 'Trạm y tế B'] },
      })
    })
  })

  describe('a name that may be somebody known', () => {
    const uncoded = (project: string, investor = 'Sở Y tế'): File =>
      new File(
        [
          `GIẢI NGÂN NĂM 2024;;\nChủ đầu tư: ${investor};;\nĐVT: triệu đồng;;\n`,
          `STT;Tên dự án;Kế hoạch năm 2024\n1;${project};70\n`,
        ],
        'bao-cao.csv',
      )

    it('is asked about, and nothing is written before it is answered', async () => {
      await send(uncoded('Xây dựng Bệnh viện Sản nhi Nghệ An'))
      const file = uncoded('Bệnh viện Sản nhi Nghệ An, xây dựng')
      const seen = await preview(file)
      expect(seen.questions).toMatchObject([
        {
          kind: 'project',
          name: 'Bệnh viện Sản nhi Nghệ An, xây dựng',
          investor: 'Sở Y tế',
          place: { cell: 'C5' },
          facts: 1,
          amount: 70_000_000,
          candidates: [{ name: 'Xây dựng Bệnh viện Sản nhi Nghệ An', why: 'wordOrder' }],
        },
      ])
      expect(codesOf(await ask(file))).toEqual(['names-open'])
      expect((await at().book()).directory.projects).toHaveLength(1)
    })

    it('the answer is remembered as an alias', async () => {
      await send(uncoded('Xây dựng Bệnh viện Sản nhi Nghệ An'))
      const file = uncoded('Bệnh viện Sản nhi Nghệ An, xây dựng')
      const [question] = (await preview(file)).questions
      const name = {
        kind: 'project',
        name: question?.name,
        investor: question?.investor,
        to: { id: question?.candidates[0]?.id },
      }
      expect(await ask(file, { names: [name] })).toMatchObject({ status: 'committed', questions: [] })
      expect((await at().book()).directory.projects).toMatchObject([
        { name: 'Xây dựng Bệnh viện Sản nhi Nghệ An', aliases: ['Bệnh viện Sản nhi Nghệ An, xây dựng'] },
      ])
      const again = uncoded('Bệnh viện Sản nhi Nghệ An, xây dựng').slice(0, -1)
      expect((await preview(new File([again], 'thang-sau.csv'))).questions).toEqual([])
    })

    it('may be new, or skipped: then its facts are left out, and that is said', async () => {
      await send(uncoded('Cầu A', 'Sở Giao thông vận tải'))
      const file = uncoded('Cầu B', 'Sở Giao thông')
      expect((await preview(file)).questions).toMatchObject([{ kind: 'investor', name: 'Sở Giao thông' }])
      const answer = (to: string) => ({ names: [{ kind: 'investor', name: 'Sở Giao thông', to }] })
      const skipped = await preview(file, answer('skip'))
      expect(skipped).toMatchObject({ questions: [], counts: { facts: { plan: 0 } } })
      expect(codesOf(skipped)).toContain('name-skipped')
      await ask(file, answer('new'))
      expect((await at().book()).directory.investors.map(({ name }) => name)).toEqual([
        'Sở Giao thông vận tải',
        'Sở Giao thông',
      ])
    })

    it('nobody is asked where nobody is there: it becomes new, as the command line promises', async () => {
      await send(uncoded('Cầu A', 'Sở Giao thông vận tải'))
      expect(await send(uncoded('Cầu B', 'Sở Giao thông'))).toMatchObject({ status: 'committed', questions: [] })
    })
  })

  describe('the history of imports', () => {
    it('tells of each what was decided, what it changed, and every fact of it', async () => {
      const mends = [{ sheet: sheet(8), cell: 'D7', value: 250 }]
      const { importId, digest } = await ask(report(8), told(8, disbursed, { mends }))
      await send(report(9), told(9, disbursed))
      const detail = await json<ImportDetailView>(at().get(`/api/imports/${importId}`))
      expect(detail).toMatchObject({
        import: { id: importId, fileName: 'so-y-te-thang-8.csv', order: 1 },
        undoneBy: null,
        decisions: told(8, disbursed, { mends }),
        outcome: { status: 'committed', digest, difference: { added: { count: 4 } } },
      })
      const page = await json<ImportFacts>(at().get(`/api/imports/${importId}/facts?from=1&limit=2`))
      expect(page).toMatchObject({
        count: 4,
        from: 1,
        facts: [
          { cell: 'E6', amount: 60_000_000, original: null },
          { cell: 'D7', amount: 250_000_000, original: '200', project: { code: '7000002', name: 'Trạm y tế B' } },
        ],
      })
    })

    it('knows only what there is', async () => {
      for (const path of ['/api/imports/none', '/api/imports/none/facts'])
        expect(await at().problem(at().get(path))).toMatchObject({ status: 404, code: 'not-found' })
    })
  })

  describe('taking an import out', () => {
    it('lists and keeps what people did since that rests on it', async () => {
      await send(report(8), told(8, disbursed))
      const names = [{ kind: 'investor', name: 'Sở Y tế', to: { id: (await at().book()).directory.investors[0]?.id } }]
      const second = await ask(report(9), { ...told(9, disbursed), names })
      const mends = [{ sheet: sheet(10), cell: 'E6', value: 20 }]
      const third = await ask(report(10), told(10, disbursed, { mends }))
      const { kept } = await json<Undone>(at().post(`/api/imports/${second.importId}/undo`))
      expect(kept).toEqual([
        { kind: 'alias', of: 'investor', alias: 'Sở Y tế', name: 'Sở Y tế' },
        { kind: 'mend', importId: third.importId, fileName: 'so-y-te-thang-10.csv', sheet: sheet(10), cell: 'E6' },
      ])
      expect((await at().book()).facts.mended?.original).toEqual(['60'])
      expect(await json<ImportDetailView>(at().get(`/api/imports/${second.importId}`))).toMatchObject({
        undoneBy: expect.any(String) as unknown,
      })
    })

    it('records about what it brought up, and the layout learned from it, are listed too', async () => {
      const { importId } = await ask(report(8), told(8, disbursed))
      const subjectId = (await at().book()).directory.projects[0]?.id
      const body = { subject: 'project', subjectId, kind: 'siteClearance', text: 'Vướng', foundOn: '2024-08-01' }
      await at().send(
        new Request('http://localhost/api/obstacles/vuong-1', {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ version: 0, body: { ...body, state: 'open' } }),
        }),
      )
      const { kept } = await json<Undone>(at().post(`/api/imports/${importId}/undo`))
      expect(kept.map(({ kind }) => kind).sort()).toEqual(['layout', 'record'])
    })
  })

  describe('a layout', () => {
    const layouts = async () => (await json<Records<'layouts'>>(at().get('/api/layouts'))).records

    it('is learned at the commit; the next month’s file goes through without a question', async () => {
      const first = await ask(report(8), told(8, disbursed))
      const next = await preview(report(9, [30, 40]))
      expect(next).toMatchObject({
        status: 'preview',
        findings: [],
        questions: [],
        layout: {
          learnedFrom: { importId: first.importId, fileName: 'so-y-te-thang-8.csv' },
          applied: 1,
        },
        decisions: { columns: [{ sheet: 'so-y-te-thang-9', at: 'A5', column: 'E', meaning: disbursed }] },
      })
      // The browser replays what the server applied, and both have seen the same.
      const again = await ask(report(9, [30, 40]), next.decisions)
      expect(again).toMatchObject({ status: 'committed', digest: next.digest, layout: { applied: 1 } })
      expect(
        (await at().facts('7000001'))
          .filter(({ kind }) => kind === 'disbursement')
          .map(({ asOf, amount }) => [asOf, amount]),
      ).toEqual([
        ['2024-08-31', 60_000_000],
        ['2024-09-30', 30_000_000],
      ])
      expect(await layouts()).toHaveLength(1)
    })

    it('serves the command line too', async () => {
      await ask(report(8), told(8, disbursed))
      expect(await send(report(9))).toMatchObject({ status: 'committed', findings: [] })
    })

    it('knows no cells and no rows, and no month of another heading', async () => {
      const mends = [{ sheet: sheet(8), cell: 'D6', value: 90 }]
      await ask(report(8), told(8, { ...disbursed, month: 8 }, { mends }))
      const { decisions } = await preview(report(9))
      expect(decisions).toMatchObject({ mends: [], columns: [{ meaning: disbursed }] })
    })

    it('is of one investor', async () => {
      await ask(report(8), told(8, disbursed))
      const text = (await report(9).text()).replace('Sở Y tế', 'Sở Xây dựng')
      expect(codesOf(await preview(new File([text], 'khac.csv')))).toEqual(['column-unsure', 'answer-by-ledger'])
    })

    it('can be forgotten', async () => {
      await ask(report(8), told(8, disbursed))
      const [layout] = await layouts()
      const path = `/api/layouts/${layout?.id}?version=${layout?.version}`
      await at().send(new Request(`http://localhost${path}`, { method: 'DELETE' }))
      expect(codesOf(await preview(report(9)))).toEqual(['column-unsure', 'answer-by-ledger'])
    })

    it('what is decided otherwise the next time is learned anew', async () => {
      await ask(report(8), told(8, disbursed))
      await ask(report(9), told(9, { role: 'text' }))
      expect((await preview(report(10))).decisions).toMatchObject({ columns: [{ meaning: { role: 'text' } }] })
      expect(await layouts()).toMatchObject([{ version: 2 }])
    })
  })
}
