import { describe, expect, it } from 'vitest'
import { factLines, findingLines, interpretDrawn } from './written.ts'

/**
 * Headings that differ by a word or a digit, beside each other. Reading one as the other would put money in the wrong
 * year, month, kind or basis, so each must be read as itself, or asked about.
 */
type Pair = { readonly left: string; readonly right: string; readonly leftSays: string; readonly rightSays: string }

const shapes: readonly ((text: string) => string)[] = [
  text => text,
  text => text.toUpperCase(),
  text => text.normalize('NFD'),
  text => text.replaceAll(' ', '  '),
  text => `${text} (triệu đồng)`,
  text => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
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
  (['Tháng', 'T', 'Th.', 'thg'] as const).flatMap(word =>
    [
      [1, 11],
      [1, 10],
      [2, 12],
      [1, 12],
      [3, 9],
    ].map(([first = 1, second = 1]): Pair => {
      const head = (month: number): string =>
        `Cam kết giải ngân ${word}${word === 'T' || word === 'Th.' ? '' : ' '}${month}/${year}`
      const says = (month: number): string => `commitment ${monthEnd(year, month)} inMonth`
      return { left: head(first), right: head(second), leftSays: says(first), rightSays: says(second) }
    }),
  ),
)

const kinds: readonly Pair[] = years.flatMap(year =>
  [3, 9, 12].flatMap(month => [
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
  [2, 5, 8, 11].flatMap(month => {
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

/** One table holding the pair, in either order, beside what tells its year. */
const readPair = (
  { left, right }: Pair,
  { year, swapped }: { year: number; swapped: boolean },
): { readonly says: readonly string[]; readonly asked: readonly string[] } => {
  const heads = swapped ? [right, left] : [left, right]
  const read = interpretDrawn(`
    BÁO CÁO VỐN ĐẦU TƯ CÔNG NĂM ${year}
    Chủ đầu tư: Sở Y tế
    ĐVT: triệu đồng
    STT | Tên dự án | Mã dự án | ${heads.join(' | ')}
    1 | Trạm y tế xã Kim Liên | 7000001 | 120 | 95
    2 | Trạm y tế xã Châu Khê | 7000002 | 80 | 61
  `)
  const says = ['D5', 'E5'].map(
    cell =>
      factLines(read)
        .find(line => line.startsWith(`${cell} `))
        ?.replace(/^\w+ /u, '')
        .replace('Trạm y tế xã Kim Liên ', '')
        .replace(/ \d+$/u, '') ?? '',
  )
  const asked = findingLines(read).filter(line => line.startsWith('error'))
  return { says: swapped ? says.toReversed() : says, asked }
}

describe.each([
  ['years of a plan', plans],
  ['months', months],
  ['commitment and disbursement', kinds],
  ['in the month and to date', bases],
  ['what does not count', others],
] as const)('%s', (_title, pairs) => {
  const cases = pairs.flatMap(pair =>
    shapes.flatMap(shape =>
      [false, true].map(swapped => ({ pair: { ...pair, left: shape(pair.left), right: shape(pair.right) }, swapped })),
    ),
  )

  it(`none of ${cases.length} pairs is read as the other, and hardly one is asked about`, () => {
    const wrong: string[] = []
    let asked = 0
    for (const { pair, swapped } of cases) {
      const year = Number(/20\d\d/u.exec(pair.rightSays)?.[0])
      const { says, asked: questions } = readPair(pair, { year, swapped })
      const wanted = [pair.leftSays, pair.rightSays]
      if (questions.length > 0) asked += 1
      if (
        says.some((said, at) => said !== '' && said !== wanted[at]) ||
        (questions.length === 0 && says.join() !== wanted.join())
      )
        wrong.push(`${pair.left} | ${pair.right}${swapped ? ' (swapped)' : ''}: ${says.join(' ; ')}`)
    }
    expect(wrong).toEqual([])
    expect(asked).toBeLessThanOrEqual(cases.length * 0.02)
  })
})
