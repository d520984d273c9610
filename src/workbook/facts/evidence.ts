import { keyOf } from '../meaning/options.ts'
import { proofOf } from '../meaning/meanings.ts'
import type { Column } from '../meaning/column.ts'
import { findRatios, type Relation } from '../meaning/relations.ts'
import { weights } from '../meaning/weights.ts'
import { readAmountColumns } from '../amounts/notations.ts'
import type { Table } from '../rows/table.ts'
import type { Because, Evidence, WordSubject } from '../said/evidence.ts'
import { columnRoles, factKind, type ColumnRole } from '../said/roles.ts'
import { columnName } from '../tables/grid.ts'
import { asWritten } from '../words/asWritten.ts'

/** What speaks for and against what a column was taken for, the weightiest first; some for every column with figures. */
export const evidenceOf = (table: Table, column: Column): readonly Evidence[] => {
  const about = columnName(column.index)
  const told = [
    ...decided(table, column),
    ...words(column),
    ...title(table, column),
    ...relations(table, column),
    ...ratio(table, column),
    ...course(column),
    ...neighbours(table, column),
    ...rivals(table, column),
    ...withinPlan(table, column),
  ]
  const all = told.length === 0 ? [nothingKnown(column)] : told
  return all.map(each => ({ about, ...each })).toSorted((a, b) => b.weight - a.weight)
}

type Told = Omit<Evidence, 'about'>

const speaksFor = (weight: number, because: Because): Told => ({ speaks: 'for', weight, because })
const speaksAgainst = (weight: number, because: Because): Told => ({ speaks: 'against', weight, because })

/** More than anything that could be read. */
const officersWord = 10

const decided = ({ decided: said }: Table, { index }: Column): readonly Told[] =>
  said.columns.has(index) ? [speaksFor(officersWord, { kind: 'decided' })] : []

/** What its heading speaks of: of the subjects that it was not taken for as well. */
const words = (column: Column): readonly Told[] => {
  const { role, why, sense, header, question } = column
  if (columnRoles[role].single) return wording(header.at(-1), 'field')
  const reason = why === undefined ? [] : [speaksFor(weights.claim * 2, { kind: 'leftOut' as const, why })]
  const scored = subjectWords(column)
  const total = sense.totalDepth === undefined ? [] : wording(header[sense.totalDepth], 'total')
  const part = sense.isOfWhich || sense.part !== undefined ? wording(header.at(-1), 'part') : []
  const told = [...reason, ...scored, ...total, ...part]
  if (question?.kind === 'column' && scored.length === 0) return [...told, nothingKnown(column)]
  return told.length === 0 && isNoMoney(column) ? measure(column) : told
}

/** Of a part or a copy its own words say only what it is a part of. */
const subjectWords = ({ role, why, sense, header }: Column): readonly Told[] =>
  sense.scores
    .filter(({ score }) => score >= least)
    .slice(0, mostScores)
    .flatMap(({ subject, score, because }) => {
      const written = writtenIn(header, because)
      if (subject === 'none' || written === undefined || (why !== undefined && subject !== 'ignored')) return []
      const told: Because = { kind: 'words', words: written, of: subject }
      return [subjectsOf[role]?.includes(subject) === false ? speaksAgainst(score, told) : speaksFor(score, told)]
    })

const [least, mostScores] = [0.5, 3]

const wording = (text: string | undefined, of: WordSubject): readonly Told[] =>
  text === undefined || text === '' ? [] : [speaksFor(weights.claim, { kind: 'words', words: text, of })]

const measure = ({ header, type }: Column): readonly Told[] =>
  type.numbers === 0
    ? wording(header.at(-1), 'field')
    : [speaksFor(1, { kind: 'noMoney', heading: header.join(' / ') })]

const isNoMoney = ({ role, question }: Column): boolean =>
  question === undefined && factKind(role) === undefined && role !== 'rowTotal' && role !== 'ignoredAmount'

/** In the file's own letters; a phrase that runs over two headings is the lowest heading. */
const writtenIn = (header: readonly string[], phrase: string): string | undefined =>
  header.toReversed().flatMap(text => asWritten(text, phrase) ?? [])[0] ?? header.at(-1)

/** What words speak of that bear out a role; where any word does, none is named. */
const subjectsOf: Readonly<Partial<Record<ColumnRole, readonly WordSubject[]>>> = {
  plan: ['plan'],
  carriedOver: ['plan'],
  primeMinisterPlan: ['plan'],
  commitment: ['commitment', 'estimate', 'plan'],
  disbursement: ['disbursement'],
  estimate: ['estimate'],
  priorYears: ['disbursement'],
  ignoredAmount: ['ignored', 'estimate'],
  rate: ['rate'],
}

/** The heading names no more than a month, a source or a total. */
const title = ({ titles }: Table, { sense, role }: Column): readonly Told[] =>
  sense.subject === 'none' && titles.subject !== undefined && role === titles.subject
    ? [speaksFor(weights.title, { kind: 'title', of: titles.subject })]
    : []

/** What a heading that names no total does not add up, it never was to. */
const relations = (table: Table, { relations: known, sense }: Column): readonly Told[] =>
  known
    .filter(
      ({ whole, parts }, at) =>
        known.findIndex(other => other.whole === whole && other.parts.join() === parts.join()) === at,
    )
    .filter(({ matching, compared }) => matching * 2 >= compared || sense.totalDepth !== undefined)
    .map(sum => relation(table, sum))

const relation = ({ columns }: Table, sum: Relation): Told => {
  const because = relationWords(columns, sum)
  return sum.matching * 2 < sum.compared ? speaksAgainst(proofOf(sum), because) : speaksFor(proofOf(sum), because)
}

const relationWords = (columns: readonly Column[], told: Relation): Because => {
  const { kind, whole, parts, witnesses, matching } = told
  const [first = whole, second = whole] = parts
  switch (kind) {
    case 'sum':
      return sumOrDifference(columns, told)
    case 'ratio':
      return { kind: 'rate', over: columnName(first), under: columnName(second), rows: witnesses }
    case 'equal':
      return { kind: 'same', column: columnName(first), rows: matching }
  }
}

/** Plan = paid + left says what is left. */
const sumOrDifference = (columns: readonly Column[], { whole, parts, matching, compared }: Relation): Because => {
  const roleOf = (index: number): ColumnRole | undefined => columns.find(column => column.index === index)?.role
  const rows = { rows: matching, of: compared }
  const left = roleOf(whole) === 'ignoredAmount' ? undefined : parts.find(part => roleOf(part) === 'ignoredAmount')
  const less = parts.find(part => part !== left && roleOf(part) !== 'ignoredAmount')
  return left !== undefined && less !== undefined && parts.length === 2
    ? { kind: 'difference', left: columnName(left), whole: columnName(whole), less: columnName(less), ...rows }
    : { kind: 'sum', whole: columnName(whole), parts: parts.map(columnName), ...rows }
}

/** Of which two columns a rate is, where the rows say so. */
const ratio = (
  { grid, frame, columns, amounts }: Table,
  { index, role, type, relations: known }: Column,
): readonly Told[] => {
  if (role !== 'rate' || known.length > 0 || type.numbers + type.percents === 0) return []
  const body = { grid, top: frame.headerBottom + 1, bottom: Math.min(frame.bodyBottom, frame.headerBottom + mostRows) }
  const read = readAmountColumns(body, [index], asRates)
  const money = columns.filter(({ role: other }) => columnRoles[other].ofYear || other === 'rowTotal')
  const [found] = findRatios(
    new Map([...amounts, ...read]),
    [index],
    money.map(column => column.index),
  ).filter(({ witnesses }) => witnesses >= 3)
  return found === undefined ? [] : [speaksFor(weights.proof, relationWords(columns, found))]
}

const mostRows = 300

const asRates = {
  otherwise: 'vi',
  decided: () => undefined,
  unitOf: () => ({ unit: undefined, isUnitDecided: false }),
} as const

const course = ({ course: run }: Column): readonly Told[] => {
  if (run === undefined || run.falling + run.rising === 0) return []
  const { falling, rising, toDate, inMonth } = run
  return [speaksFor(weights.support, { kind: 'course', falling, rising, toDate, inMonth })]
}

/** Three or more side by side that are alike. */
const neighbours = ({ columns }: Table, column: Column): readonly Told[] => {
  if (!columnRoles[column.role].ofYear || column.asOf === undefined || column.question !== undefined) return []
  const isAlike = ({ role, basis, capital, question }: Column): boolean =>
    role === column.role && basis === column.basis && capital === column.capital && question === undefined
  const at = columns.indexOf(column)
  const start = columns.findLastIndex((other, place) => place < at && !isAlike(other)) + 1
  const after = columns.findIndex((other, place) => place > at && !isAlike(other))
  const run = columns.slice(start, after === -1 ? undefined : after)
  const [first, last] = [run[0], run.at(-1)]
  if (run.length < 3 || !first || !last) return []
  return [
    speaksFor(1, {
      kind: 'neighbours',
      first: columnName(first.index),
      last: columnName(last.index),
      count: run.length,
    }),
  ]
}

/** Of two columns that would say the same of a project only one can be it. */
const rivals = ({ columns }: Table, column: Column): readonly Told[] =>
  column.question?.kind !== 'column' || !columnRoles[column.role].ofYear
    ? []
    : columns
        .filter(other => other !== column && other.role === column.role && keyOf(other) === keyOf(column))
        .slice(0, 1)
        .map(({ index, header }) =>
          speaksAgainst(weights.doubt, { kind: 'rival', column: columnName(index), heading: header.join(' / ') }),
        )

/** Of a column that is asked about: what is paid or promised stays within the plan. */
const withinPlan = ({ columns, amounts, aside, projects, frame }: Table, column: Column): readonly Told[] => {
  const plan = columns.find(({ role, question }) => role === 'plan' && question === undefined)
  const own = (amounts.get(column.index) ?? aside.get(column.index))?.values
  if (column.question?.kind !== 'column' || plan === undefined || own === undefined || plan === column) return []
  const plans = amounts.get(plan.index)?.values
  let [rows, of] = [0, 0]
  for (const row of projects.keys()) {
    const [value, most] = [own[row - frame.headerBottom - 1] || 0, plans?.[row - frame.headerBottom - 1] || 0]
    if (value === 0 || most === 0) continue
    of += 1
    if (value <= most * 1.001) rows += 1
  }
  if (of === 0) return []
  const because: Because = { kind: 'withinPlan', plan: columnName(plan.index), rows, of }
  return [rows * 10 >= of * 9 ? speaksFor(1, because) : speaksAgainst(1, because)]
}

const nothingKnown = ({ header }: Column): Told =>
  speaksAgainst(weights.claim, { kind: 'unknownHeading', heading: header.join(' / ') })
