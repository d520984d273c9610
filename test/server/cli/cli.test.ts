import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write } from 'xlsx'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FactView, LaggingView, ProgressView } from '../../../src/api/contract/figures.ts'
import type { ForecastView } from '../../../src/api/contract/forecast.ts'
import type { ImportOutcome } from '../../../src/api/contract/imports.ts'
import { truthOf } from '../../contract/truth.ts'
import { workbooksDir } from '../../fixtures/shared.ts'
import { newFolder, runCli, startServer, stopServer, type Ended } from '../programs.ts'

let folder: ReturnType<typeof newFolder>

beforeEach(() => {
  folder = newFolder()
})

afterEach(() => folder.remove())

const cli = (...typed: readonly string[]): Promise<Ended> => runCli(folder.path, ...typed)
const path = (file: string): string => join(workbooksDir, file)

const clean = '01-mau-chuan.xlsx'
const annex = '02-phu-luc-cam-ket.xlsx'
const annexNextMonth = '13-phu-luc-thang-sau.xlsx'
const faulty = '08-bay-loi.xlsx'

/** What a command printed with `--json`. */
const printed = ({ out }: Ended): unknown => JSON.parse(out)

const factsOf = (ended: Ended) => printed(ended) as readonly FactView[] // the shape that `facts` promises, checked below
const rowsOf = (ended: Ended) => printed(ended) as readonly ProgressView[] // the shape that `progress` promises, checked below
const forecastsOf = (ended: Ended) => printed(ended) as readonly ForecastView[] // the shape that `forecast` promises, checked below
const laggingOf = (ended: Ended) => printed(ended) as readonly LaggingView[] // the shape that `lagging` promises, checked below

const byCell = (a: { readonly cell: string }, b: { readonly cell: string }): number => (a.cell < b.cell ? -1 : 1)

const importsOf = (ended: Ended) => (printed(ended) as { imports: readonly ImportOutcome[] }).imports // the shape that `import` promises, checked below

describe('import', () => {
  it('prints what became of each file, and exits with 0 when all are in', async () => {
    const ended = await cli('import', path(clean), path(annex), '--year', '2024', '--json')
    expect(ended).toMatchObject({ code: 0, said: '' })
    const imports = importsOf(ended)
    expect(imports.map(({ file, status }) => [file, status])).toEqual([
      [clean, 'committed'],
      [annex, 'committed'],
    ])
    expect(imports[0]).toEqual({
      file: clean,
      status: 'committed',
      importId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      planYear: 2024,
      asOf: null,
      counts: { projects: 36, investors: 6, facts: { plan: 36, carriedOver: 0, commitment: 468, disbursement: 0 } },
      findings: [],
    })
    expect(imports[1]?.asOf).toBe('2024-08-31')
  })

  it('stops one file without holding up the others, and exits with 1', async () => {
    const ended = await cli('import', path(faulty), path(clean), '--year', '2024', '--json', '--accept-warnings')
    expect(ended.code).toBe(1)
    const [stopped, taken] = importsOf(ended)
    expect(stopped).toMatchObject({ status: 'rejected', importId: null })
    expect(stopped?.findings[0]).toEqual({
      severity: expect.stringMatching(/error|warning|note/),
      code: expect.any(String),
      sheet: 'Tong hop',
      cell: expect.any(String),
      message: expect.stringContaining('Tong hop'),
    })
    expect(taken?.status).toBe('committed')
    expect(factsOf(await cli('facts', '--year', '2024', '--json')).map(({ file }) => file)).not.toContain(faulty)
  })

  it('goes on past a file that the disk does not give, and exits with 3', async () => {
    const sent = join(folder.path, 'gửi')
    mkdirSync(sent)
    symlinkSync(join(folder.path, 'không có'), join(sent, 'a.xlsx'))
    copyFileSync(path(clean), join(sent, 'b.xlsx'))
    const ended = await cli('import', sent, '--year', '2024', '--json')
    expect(importsOf(ended).map(({ file, status }) => [file, status])).toEqual([
      ['a.xlsx', 'rejected'],
      ['b.xlsx', 'committed'],
    ])
    expect(ended.code).toBe(3)
  })

  it('asks for a yes to warnings', async () => {
    await cli('import', path(annex), '--year', '2024')
    expect((await cli('import', path(annexNextMonth), '--year', '2024')).code).toBe(1)
    expect((await cli('import', path(annexNextMonth), '--year', '2024', '--accept-warnings')).code).toBe(0)
  })

  it('looks without writing on --dry-run', async () => {
    const ended = await cli('import', path(clean), '--year', '2024', '--dry-run', '--json')
    expect(ended.code).toBe(0)
    expect(importsOf(ended)[0]).toMatchObject({ status: 'preview', importId: null })
    expect(printed(await cli('facts', '--year', '2024', '--json'))).toEqual([])
  })

  it('takes a file once', async () => {
    const [first] = importsOf(await cli('import', path(clean), '--year', '2024', '--json'))
    const again = await cli('import', path(clean), '--year', '2024', '--json')
    expect(again.code).toBe(0)
    expect(importsOf(again)[0]).toMatchObject({ status: 'duplicate', importId: first?.importId })
  })

  it('of another plan year than the file’s is stopped by an error', async () => {
    const ended = await cli('import', path(clean), '--year', '2025', '--json')
    expect(ended.code).toBe(1)
    expect(importsOf(ended)[0]?.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'plan-year-mismatch' }),
    )
  })

  it('of a folder takes its workbooks, and leaves what an open one has beside it', async () => {
    const inbox = newFolder()
    for (const file of [clean, annex]) writeFileSync(join(inbox.path, file), readFileSync(path(file)))
    writeFileSync(join(inbox.path, `~$${clean}`), 'lock')
    writeFileSync(join(inbox.path, 'đọc trước.txt'), 'không phải workbook')
    const ended = await cli('import', inbox.path, '--year', '2024', '--json')
    inbox.remove()
    expect(importsOf(ended).map(({ file }) => file)).toEqual([clean, annex])
  })

  it('tells people in a line per file and a line per finding', async () => {
    const { out } = await cli('import', path(faulty), '--year', '2024')
    const [headline, ...findings] = out.trimEnd().split('\n')
    expect(headline).toContain(`${faulty}: CHƯA NẠP`)
    expect(findings.every(line => /^ {2}(LỖI|CẢNH BÁO|ghi chú): /.test(line))).toBe(true)
  })
})

describe('facts', () => {
  it('are exactly what the workbook says, each with its cell', async () => {
    await cli('import', path(clean), '--year', '2024')
    const facts = factsOf(await cli('facts', '--year', '2024', '--json'))
    const truth = truthOf(clean).facts.map(
      ({ kind, project, investor, asOf, basis, amount, sheet, cell, capital }) => ({
        kind,
        project: { code: project.code ?? null, name: project.name },
        investor,
        fundingSource: null,
        capital,
        asOf,
        basis,
        amount,
        file: clean,
        sheet,
        cell,
      }),
    )
    expect(facts.toSorted(byCell)).toEqual(truth.toSorted(byCell))
  })

  it('of one project', async () => {
    await cli('import', path(clean), '--year', '2024')
    const [first] = truthOf(clean).facts
    const facts = await cli('facts', '--year', '2024', '--project', first?.project.code ?? '', '--json')
    expect(factsOf(facts)).toHaveLength(14)
  })
})

describe('figures', () => {
  beforeEach(() => cli('import', path(annex), '--year', '2024'))

  it('progress: shares from 0 to 1, null where there is nothing to say', async () => {
    const ended = await cli('progress', '--year', '2024', '--as-of', '2024-08-31', '--by', 'province', '--json')
    const [province, ...others] = rowsOf(ended)
    expect(others).toEqual([])
    expect(Object.keys(province ?? {})).toEqual([
      'key',
      'name',
      'plan',
      'carriedOver',
      'committed',
      'actual',
      'rate',
      'fulfilment',
      'gapToTarget',
      'remaining',
      'coverage',
    ])
    expect(province?.rate).toBe((province?.actual ?? 0) / (province?.plan ?? 1))
    expect(province?.carriedOver).toBeNull()
  })

  it.each(['source', 'investor', 'project', 'key'])('progress by %s', async by => {
    const rows = rowsOf(await cli('progress', '--year', '2024', '--by', by, '--json'))
    expect(rows.length).toBeGreaterThan(1)
  })

  it('lagging: rule, figures and a sentence', async () => {
    const ended = await cli('lagging', '--year', '2024', '--as-of', '2024-08-31', '--json')
    const [worst] = laggingOf(ended)
    expect(Object.keys(worst ?? {})).toEqual(['investor', 'severity', 'flags', 'plan', 'actual', 'rate'])
    expect(Object.keys(worst?.flags[0] ?? {})).toEqual(['rule', 'figures', 'sentence'])
  })

  it('forecast: the keys of the contract, null where there is nothing to say', async () => {
    const ended = await cli('forecast', '--year', '2024', '--as-of', '2024-08-31', '--json')
    const [province, ...others] = forecastsOf(ended)
    expect(others).toEqual([])
    expect(Object.keys(province ?? {})).toEqual([
      'key',
      'name',
      'method',
      'p10',
      'p50',
      'p90',
      'backtestError',
      'requiredPace',
      'recentPace',
    ])
  })

  it('lagging: for people, under how it is counted and by which rules', async () => {
    const { out } = await cli('lagging', '--year', '2024', '--rules', 'tieu chi cua tinh ngay 20/10/2024')
    expect(out).toContain('tỷ lệ tính trên tổng kế hoạch vốn được giao, không gồm vốn kéo dài')
    expect(out).toContain('Theo bộ tiêu chí “Tiêu chí của tỉnh ngày 20/10/2024”, phiên bản 1')
  })

  it('an unknown rule set is a usage error, and the sets there are are named', async () => {
    const ended = await cli('lagging', '--year', '2024', '--rules', 'default@9')
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.said).toContain('Không có bộ tiêu chí “default@9”')
    expect(ended.said).toContain('Bộ tiêu chí mặc định')
  })

  it('report lagging: a file', async () => {
    const out = join(folder.path, 'cham.xlsx')
    const ended = await cli(
      'report',
      'lagging',
      '--year',
      '2024',
      '--as-of',
      '2024-08-31',
      '--format',
      'xlsx',
      '--out',
      out,
    )
    expect(ended.code).toBe(0)
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('undo', () => {
  it('takes the file out; what is asked for twice holds', async () => {
    const [taken] = importsOf(await cli('import', path(clean), '--year', '2024', '--json'))
    const id = taken?.importId ?? ''
    expect((await cli('undo', id)).code).toBe(0)
    expect(printed(await cli('facts', '--year', '2024', '--json'))).toEqual([])
    expect((await cli('undo', id)).code).toBe(0)
  })

  it('of no import is a mistake of the caller', async () => {
    expect(await cli('undo', 'none')).toMatchObject({ code: 2, out: '' })
  })
})

describe('the caller', () => {
  it.each([
    ['no command', []],
    ['an unknown one', ['imprt']],
    ['a file that is not there', ['import', 'khong-co.xlsx', '--year', '2024']],
    ['a day that is none', ['progress', '--year', '2024', '--as-of', '2024-13-01']],
  ])('is told of %s, on stderr, with exit code 2', async (_, typed) => {
    const ended = await cli(...typed)
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.said.length).toBeGreaterThan(10)
  })

  it('gets help', async () => {
    const ended = await cli('--help')
    expect(ended.code).toBe(0)
    expect(ended.out).toContain('report lagging')
  })
})

it('sample: the province’s workbooks, into an empty ledger', async () => {
  expect((await cli('sample')).code).toBe(0)
  const rows = await cli('progress', '--year', '2024', '--as-of', '2024-10-20', '--by', 'province', '--json')
  expect(rowsOf(rows)[0]?.actual).toBe(2_852_000_000_000)
  expect((await cli('sample')).code).toBe(2)
})

it('works through the server that owns the folder', async () => {
  const server = await startServer(folder.path)
  expect((await cli('import', path(clean), '--year', '2024')).code).toBe(0)
  const years: unknown = await (await fetch(`${server.origin}/api/years`)).json()
  expect(years).toMatchObject({ years: [{ facts: 504 }] })
  await stopServer(server)
  expect(factsOf(await cli('facts', '--year', '2024', '--json'))).toHaveLength(504)
})

describe('facts', () => {
  it('lists estimates and earlier years, which no figure counts, only when asked for all', async () => {
    const file = join(folder.path, 'uoc-giai-ngan.xlsx')
    writeFileSync(file, withEstimate())
    expect((await cli('import', file, '--year', '2024')).code).toBe(0)
    const kinds = (ended: Ended) => factsOf(ended).map(({ kind }) => kind)
    expect(kinds(await cli('facts', '--year', '2024', '--json')).toSorted()).toEqual(['disbursement', 'plan'])
    const all = kinds(await cli('facts', '--year', '2024', '--all', '--json'))
    expect(all.toSorted()).toEqual(['disbursement', 'estimate', 'plan'])
  })
})

const withEstimate = (): Uint8Array => {
  const headings = ['Kế hoạch vốn năm 2024', 'Giải ngân đến 30/9/2024', 'Ước giải ngân đến 31/12/2024']
  const sheet = utils.aoa_to_sheet([
    ['BÁO CÁO GIẢI NGÂN NĂM 2024'],
    ['ĐVT: triệu đồng'],
    ['STT', 'Tên dự án', 'Mã dự án', 'Chủ đầu tư', ...headings],
    [1, 'Trạm y tế xã Châu Quang', '7700001', 'Sở Y tế', 100, 40, 90],
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'BC')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer) // what `type: 'array'` gives
}
