import type { Mutate } from './formMutation.ts'
import { isBeyondAProvince } from './mutateAmounts.ts'
import { headerRows, scaled, sheetAt, spotsOf, withText } from './places.ts'
import { columnIndex, textAt, withSheet } from './sheets.ts'
import type { TruthFact } from '../forms/model.ts'

export const yearInHeading: Mutate = ({ workbook, truth, random, fact, sheet, own, firstRow }) => {
  const column = columnIndex(fact.cell)
  const page = sheetAt(workbook, sheet)
  const rows = headerRows(page, firstRow).filter(row => textAt(page, row, column).includes(String(truth.planYear)))
  const row = rows.at(-1)
  if (row === undefined) return undefined
  const year = truth.planYear + random.pick([-1, 1])
  const isTouched = (other: TruthFact): boolean => other.sheet === fact.sheet && columnIndex(other.cell) === column
  const covers = page.merges.find(merge => merge.top === row && merge.left === column)
  if (covers && covers.right > column) return undefined // a heading over several columns speaks of all of them
  return {
    workbook: withSheet(workbook, sheet, given =>
      withText(given, { row, column }, text => text.replaceAll(String(truth.planYear), String(year))),
    ),
    truth: {
      ...truth,
      facts: truth.facts.map(other => (isTouched(other) ? { ...other, optional: true as const } : other)),
    },
    telling: 'ifKept',
    cells: new Set(own.filter(isTouched).map(({ sheet: of, cell }) => `${of}!${cell}`)),
  }
}

export const yearInTitle: Mutate = ({ workbook, truth, random, sheet, firstRow }) => {
  const page = sheetAt(workbook, sheet)
  const header = headerRows(page, firstRow)[0] ?? 0
  const spots = spotsOf(page, header).filter(({ text }) => text.includes(String(truth.planYear)) && !isAside(text))
  const spot = spots[0]
  if (spot === undefined || workbook.sheets.length > 1) return undefined
  const year = truth.planYear + random.pick([-1, 1])
  return {
    workbook: withSheet(workbook, sheet, given =>
      withText(given, spot, text => text.replaceAll(String(truth.planYear), String(year))),
    ),
    truth,
    telling: 'must',
  }
}

/** Letters and decisions that a title mentions have days of their own. */
const isAside = (text: string): boolean => /kèm theo|công văn|nghị quyết|quyết định|qđ|, ngày/iu.test(text)

const unitNames: readonly (readonly [RegExp, number, string])[] = [
  [/triệu (?:đồng|vnđ|vnd)|tr\.? ?(?:đồng|đ)|trđ/iu, 1_000_000, 'triệu đồng'],
  [/(?:nghìn|ngàn) đồng/iu, 1_000, 'nghìn đồng'],
  [/t[ỷỉ] đồng/iu, 1_000_000_000, 'tỷ đồng'],
]

export const unitLine: Mutate = ({ workbook, truth, random, sheet, own, fact, firstRow }) => {
  const page = sheetAt(workbook, sheet)
  const spots = spotsOf(page, firstRow).filter(({ text }) => unitNames.some(([words]) => words.test(text)))
  const [spot, other] = spots
  const found = unitNames.find(([words]) => spot && words.test(spot.text))
  if (spot === undefined || other !== undefined || found === undefined || workbook.sheets.length > 1) return undefined
  const [words, factor] = found
  if (factor === 1_000_000_000) return undefined
  const [, larger, name] = random.pick(unitNames.filter(([, each]) => each > factor))
  const ratio = larger / factor
  return {
    workbook: withSheet(workbook, sheet, given => withText(given, spot, text => text.replace(words, name))),
    truth: scaled(truth, { ratio, of: each => each.sheet === fact.sheet }),
    telling: isBeyondAProvince(own, ratio) ? 'must' : 'ifWrong',
  }
}
