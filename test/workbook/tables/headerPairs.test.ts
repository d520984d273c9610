import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import type { Interpretation } from '../../../src/workbook/said/interpretation.ts'
import { turnIntoUnicode } from '../../../src/workbook/reader/legacyText.ts'
import type { DraftSheet } from '../../../src/workbook/reader/drafts.ts'
import { encoded } from '../../fixtures/offices/legacyText.ts'
import { noHints } from '../truth.ts'
import { factLines, findingLines, rowsOf, workbookOf, type Written } from '../written.ts'

/**
 * Headings that differ by a word or a digit, beside each other. Reading one as the other would put money in the wrong
 * year, month, kind or basis, so each must be read as itself, or asked about.
 */
type Pair = {
  readonly left: string
  readonly right: string
  readonly leftSays: string
  readonly rightSays: string
  /** A heading over both. */
  readonly parent?: string
}

/** How offices type the same words. */
type Shape = { readonly name: string; readonly of: (text: string) => string; readonly font?: '.VnTime' | 'VNI-Times' }

const plain = (text: string): string => text
const shapes: readonly Shape[] = [
  { name: 'as printed', of: plain },
  { name: 'in capitals', of: text => text.toUpperCase() },
  { name: 'decomposed', of: text => text.normalize('NFD') },
  { name: 'decomposed capitals', of: text => text.toUpperCase().normalize('NFD') },
  { name: 'with spaces and line breaks', of: text => text.replace(' ', ' \n ').replaceAll(' ', '  ') },
  { name: 'with the unit', of: text => `${text} (triệu đồng)` },
  {
    name: 'without marks',
    of: text => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  },
  { name: 'in TCVN3', of: plain, font: '.VnTime' },
  { name: 'in VNI', of: plain, font: 'VNI-Times' },
]

const monthEnd = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

const years = [2024, 2025]
const plans: readonly Pair[] = years.flatMap(year =>
  [
    'Kế hoạch vốn năm',
    'KH vốn',
    'Kế hoạch năm',
    'Vốn giao năm',
    'KHV năm',
    'Kế hoạch vốn đầu tư công năm',
    'Kế hoạch vốn được giao năm',
    'KH',
  ].flatMap(words => [
    { left: `${words} ${year - 1}`, right: `${words} ${year}`, leftSays: '', rightSays: `plan ${year}-01-01 toDate` },
    { left: `${words} ${year + 1}`, right: `${words} ${year}`, leftSays: '', rightSays: `plan ${year}-01-01 toDate` },
    {
      left: `${words} ${year - 1} kéo dài`,
      right: `${words} ${year}`,
      leftSays: `carriedOver ${year}-01-01 toDate`,
      rightSays: `plan ${year}-01-01 toDate`,
    },
  ]),
)

const months: readonly Pair[] = years.flatMap(year =>
  (['Tháng', 'tháng 0', 'T', 'Th.', 'thg'] as const).flatMap(word =>
    [
      [1, 11],
      [1, 10],
      [2, 12],
      [1, 12],
      [3, 9],
      [1, 2],
      [11, 12],
    ].map(([first = 1, second = 1]): Pair => {
      const head = (month: number): string => {
        if (word === 'tháng 0') return `Cam kết giải ngân tháng ${String(month).padStart(2, '0')} năm ${year}`
        return `Cam kết giải ngân ${word}${word === 'T' || word === 'Th.' ? '' : ' '}${month}/${year}`
      }
      const says = (month: number): string => `commitment ${monthEnd(year, month)} inMonth`
      return { left: head(first), right: head(second), leftSays: says(first), rightSays: says(second) }
    }),
  ),
)

const kinds: readonly Pair[] = years.flatMap(year =>
  [1, 3, 6, 9, 11, 12].flatMap(month => [
    pairOf(`Kế hoạch giải ngân tháng ${month}/${year}`, `Thực hiện giải ngân tháng ${month}/${year}`, { year, month }),
    pairOf(`Cam kết giải ngân tháng ${month}/${year}`, `Đã giải ngân trong tháng ${month}/${year}`, { year, month }),
    pairOf(`Cam kết tháng ${month}/${year}`, `Thực hiện tháng ${month}/${year}`, { year, month }),
    pairOf(`Đăng ký giải ngân tháng ${month}/${year}`, `Kết quả giải ngân tháng ${month}/${year}`, { year, month }),
  ]),
)

function pairOf(left: string, right: string, { year, month }: { year: number; month: number }): Pair {
  const day = monthEnd(year, month)
  return { left, right, leftSays: `commitment ${day} inMonth`, rightSays: `disbursement ${day} inMonth` }
}

const bases: readonly Pair[] = years.flatMap(year =>
  [2, 3, 5, 6, 8, 9, 11, 12].flatMap(month => {
    const day = monthEnd(year, month)
    const written = day.split('-').toReversed().join('/')
    return [
      [`Giải ngân trong tháng ${month}/${year}`, `Lũy kế giải ngân đến hết tháng ${month}/${year}`],
      [`Giải ngân trong tháng ${month}/${year}`, `Luỹ kế giải ngân đến ${written}`],
      [`Thanh toán trong tháng ${month}/${year}`, `Lũy kế thanh toán từ đầu năm đến ${written}`],
      [`Giải ngân tháng ${month}/${year}`, `Giải ngân đến ngày ${written}`],
      [`Thực hiện giải ngân trong tháng ${month} năm ${year}`, `Lũy kế từ 01/01/${year} đến ${written} đã giải ngân`],
    ].map(([left = '', right = '']): Pair => ({
      left,
      right,
      leftSays: `disbursement ${day} inMonth`,
      rightSays: `disbursement ${day} toDate`,
    }))
  }),
)

const others: readonly Pair[] = years.flatMap(year => [
  {
    left: `Giải ngân năm ${year - 1}`,
    right: `Giải ngân đến 30/9/${year}`,
    leftSays: '',
    rightSays: `disbursement ${year}-09-30 toDate`,
  },
  {
    left: `Tỷ lệ giải ngân đến 30/9/${year}`,
    right: `Giải ngân đến 30/9/${year}`,
    leftSays: '',
    rightSays: `disbursement ${year}-09-30 toDate`,
  },
  {
    left: `Số vốn chưa giải ngân đến 30/9/${year}`,
    right: `Số vốn đã giải ngân đến 30/9/${year}`,
    leftSays: '',
    rightSays: `disbursement ${year}-09-30 toDate`,
  },
  {
    left: `Ước giải ngân đến 31/10/${year}`,
    right: `Giải ngân đến 30/9/${year}`,
    leftSays: `estimate ${year}-10-31 toDate`,
    rightSays: `disbursement ${year}-09-30 toDate`,
  },
  { left: 'Tổng mức đầu tư', right: `Kế hoạch vốn năm ${year}`, leftSays: '', rightSays: `plan ${year}-01-01 toDate` },
  {
    left: `Nhu cầu vốn năm ${year + 1}`,
    right: `Kế hoạch vốn năm ${year}`,
    leftSays: '',
    rightSays: `plan ${year}-01-01 toDate`,
  },
  {
    left: `Giải ngân cùng kỳ năm ${year - 1}`,
    right: `Giải ngân đến 30/9/${year}`,
    leftSays: '',
    rightSays: `disbursement ${year}-09-30 toDate`,
  },
  {
    left: `Lũy kế giải ngân từ khởi công đến hết năm ${year - 1}`,
    right: `Lũy kế giải ngân đến 30/9/${year}`,
    leftSays: `priorYears ${year - 1}-12-31 toDate`,
    rightSays: `disbursement ${year}-09-30 toDate`,
  },
  {
    left: `Giải ngân vốn năm ${year - 1} kéo dài đến 30/9/${year}`,
    right: `Giải ngân vốn năm ${year} đến 30/9/${year}`,
    leftSays: `disbursement(kéo dài) ${year}-09-30 toDate`,
    rightSays: `disbursement ${year}-09-30 toDate`,
  },
])

const nested: readonly Pair[] = years.flatMap(year =>
  [1, 4, 7, 10].flatMap((month): readonly Pair[] => {
    const [day, next] = [monthEnd(year, month), monthEnd(year, month + 1)]
    const written = day.split('-').toReversed().join('/')
    return [
      {
        parent: `Cam kết giải ngân năm ${year}`,
        left: `Tháng ${month}`,
        right: `Tháng ${month + 1}`,
        leftSays: `commitment ${day} inMonth`,
        rightSays: `commitment ${next} inMonth`,
      },
      {
        parent: `Tháng ${month}/${year}`,
        left: 'Cam kết',
        right: 'Thực hiện',
        leftSays: `commitment ${day} inMonth`,
        rightSays: `disbursement ${day} inMonth`,
      },
      {
        parent: `Giải ngân tháng ${month}/${year}`,
        left: 'Trong tháng',
        right: `Lũy kế đến ${written}`,
        leftSays: `disbursement ${day} inMonth`,
        rightSays: `disbursement ${day} toDate`,
      },
      {
        parent: `Giải ngân đến ${written}`,
        left: `Kế hoạch năm ${year - 1} kéo dài`,
        right: `Kế hoạch năm ${year}`,
        leftSays: `disbursement(kéo dài) ${day} toDate`,
        rightSays: `disbursement ${day} toDate`,
      },
    ]
  }),
)

type Case = { readonly pair: Pair; readonly shape: Shape; readonly swapped: boolean }

/** One table holding the pair, in either order, beside what tells its year. */
const readPair = ({ pair, shape, swapped }: Case): { readonly says: readonly string[]; readonly asked: number } => {
  const [left, right] = [shape.of(pair.left), shape.of(pair.right)]
  const year = /20\d\d/u.exec(pair.rightSays)?.[0] ?? ''
  const parent = pair.parent === undefined ? undefined : shape.of(pair.parent)
  const heads = swapped ? [right, left] : [left, right]
  const rows = rowsOf(`
    BÁO CÁO VỐN ĐẦU TƯ CÔNG NĂM ${year}
    Chủ đầu tư: Sở Y tế
    ĐVT: triệu đồng
    STT | Tên dự án | Mã dự án | | |
    1 | Trạm y tế xã Kim Liên | 7000001 | 120 | 95
    2 | Trạm y tế xã Châu Khê | 7000002 | 80 | 61
  `).map((row, at) => (at === 3 ? [...row.slice(0, 3), ...(parent === undefined ? heads : [parent])] : row))
  const under = [undefined, undefined, undefined, ...heads]
  const drawn = parent === undefined ? rows : [...rows.slice(0, 4), under, ...rows.slice(4)]
  const read = readDrawn(drawn, { font: shape.font, merges: parent === undefined ? [] : headerMerges })
  const first = parent === undefined ? 5 : 6
  const says = ['D', 'E'].map(
    column =>
      factLines(read)
        .find(line => line.startsWith(`${column}${first} `))
        ?.replace(/^\w+ /u, '')
        .replace('Trạm y tế xã Kim Liên ', '')
        .replace(/ \d+$/u, '') ?? '',
  )
  const asked = findingLines(read).filter(line => line.startsWith('error')).length
  return { says: swapped ? says.toReversed() : says, asked }
}

const headerMerges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4']

type Drawing = { readonly font: Shape['font']; readonly merges: readonly string[] }

/** The rows as they are, or as a workbook in a font of before Unicode holds them. */
const readDrawn = (rows: readonly (readonly Written[])[], { font, merges }: Drawing): Interpretation => {
  if (font === undefined) return interpret(workbookOf({ rows, merges }), noHints)
  const typed = rows.map(row => row.map(cell => (typeof cell === 'string' ? encoded(cell, font) : cell)))
  const [sheet] = workbookOf({ rows: typed, merges }).sheets
  if (!sheet) throw new Error('a workbook of one sheet')
  const fonted = typed.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'string' ? [{ row, column, runs: [{ text: cell, font }] }] : [])),
  )
  const draft: DraftSheet = { ...sheet, rows: sheet.rows.map(row => [...(row ?? [])]), fonted }
  turnIntoUnicode([draft])
  return interpret({ sheets: [draft] }, noHints)
}

type Verdict = { readonly wrong: readonly string[]; readonly asked: number; readonly all: number }

const judge = (pairs: readonly Pair[]): Verdict => {
  const cases = pairs.flatMap(pair => shapes.flatMap(shape => [false, true].map(swapped => ({ pair, shape, swapped }))))
  const wrong: string[] = []
  let asked = 0
  for (const one of cases) {
    const { says, asked: questions } = readPair(one)
    const wanted = [one.pair.leftSays, one.pair.rightSays]
    if (questions > 0) asked += 1
    const isWrong = says.some((said, at) => said !== '' && said !== wanted[at])
    if (isWrong || (questions === 0 && says.join() !== wanted.join()))
      wrong.push(
        `${one.pair.left} | ${one.pair.right}, ${one.shape.name}${one.swapped ? ', swapped' : ''}: ${says.join(' ; ')}`,
      )
  }
  return { wrong, asked, all: cases.length }
}

const families = [
  ['years of a plan', plans],
  ['months', months],
  ['commitment and disbursement', kinds],
  ['in the month and to date', bases],
  ['what does not count', others],
  ['under one heading', nested],
] as const

describe('pairs of headings', () => {
  const verdicts = families.map(([family, pairs]) => ({ family, ...judge(pairs) }))

  it.each(verdicts)(
    '$family: none of $all is read as the other, and hardly one is asked about',
    ({ wrong, asked, all }) => {
      expect(wrong).toEqual([])
      expect(asked).toBeLessThanOrEqual(all * 0.02)
    },
  )

  it('are five thousand and more, and ninety-eight of a hundred right ones are made', () => {
    const all = verdicts.reduce((sum, verdict) => sum + verdict.all, 0)
    const asked = verdicts.reduce((sum, verdict) => sum + verdict.asked, 0)
    expect(all).toBeGreaterThanOrEqual(5_000)
    expect((all - asked) / all).toBeGreaterThanOrEqual(0.98)
  })
})
