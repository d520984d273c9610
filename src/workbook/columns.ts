import {
  dateOf,
  monthEnd,
  planMonths,
  yearStart,
  type IsoDate,
  type PlanMonth,
  type PlanYear,
} from '../domain/calendar.ts'
import type { Basis, Capital, Reporter } from '../domain/ledger.ts'
import type { ColumnType } from './columnTypes.ts'
import type { ColumnRole } from './interpretation.ts'
import type { DayMention } from './periods.ts'
import type { Sense, Subject } from './senses.ts'
import { planDateOf, type Titles } from './titles.ts'

/** One column with what it means; `question` stands where that cannot be told, and then no fact comes of it. */
export type Column = {
  readonly index: number
  readonly header: readonly string[]
  readonly sense: Sense
  readonly type: ColumnType
  readonly role: ColumnRole | 'period'
  readonly why: string | undefined
  readonly basis: Basis | undefined
  readonly asOf: IsoDate | undefined
  readonly month: PlanMonth | undefined
  readonly capital: Capital
  readonly fundingSource: string | undefined
  readonly reporter: Reporter | undefined
  readonly unitFactor: number | undefined
  /** Columns that a `rowTotal` adds up. */
  readonly parts: readonly number[]
  readonly question: Question | undefined
}

export type Question =
  | { readonly kind: 'column'; readonly candidates: readonly string[] }
  | { readonly kind: 'basis' }
  | { readonly kind: 'asOf' }

export type Draft = {
  readonly index: number
  readonly header: readonly string[]
  readonly sense: Sense
  readonly type: ColumnType
}

/** What is known about the whole table when its columns are read. */
export type ColumnContext = {
  readonly planYear: PlanYear
  readonly titles: Titles
  /** Date of the figures, from the titles or from the officer. */
  readonly asOf: IsoDate | undefined
  readonly unitFactor: number | undefined
  /** A column tells each row's month: the other headings need name none. */
  readonly isTall: boolean
}

export const readColumns = (drafts: readonly Draft[], context: ColumnContext): readonly Column[] => {
  const runs = wrapMonths(monthsOfDays(drafts))
  return withName(drafts.map((draft, at) => readColumn(runs[at] ?? draft, context, drafts)).map(onlyOne))
}

/** Where no heading says so, projects are named in the first column of texts that says nothing else. */
const withName = (columns: readonly Column[]): readonly Column[] => {
  if (columns.some(({ role }) => role === 'name')) return columns
  const wordy = columns.find(
    ({ role, sense, type }) =>
      role === 'text' && sense.field === undefined && type.texts > 1 && type.texts > type.numbers,
  )
  return columns.map(column => (column === wordy ? { ...column, role: 'name' } : column))
}

const readColumn = (draft: Draft, context: ColumnContext, all: readonly Draft[]): Column => {
  const base = baseOf(draft, context)
  const { sense, type } = draft
  if (sense.field !== undefined && sense.subject !== 'rate' && !holdsMoney(draft))
    return { ...base, ...readField(draft) }
  const subject = settleSubject(draft, context, all)
  if (subject === 'rate') return { ...base, role: type.texts > type.numbers + type.percents ? 'text' : 'rate' }
  if (isWordy(draft)) return { ...base, role: 'text' }
  if (subject !== 'none' && subject !== 'ignored' && type.percents * 2 > type.filled) return { ...base, role: 'rate' }
  switch (subject) {
    case 'ignored':
      return { ...base, role: type.numbers > 0 ? 'ignoredAmount' : 'text', why: sense.why }
    case 'plan':
      return { ...base, ...readPlan(draft, context) }
    case 'commitment':
    case 'expected':
      return { ...base, ...readCommitment(draft, context) }
    case 'disbursement':
    case 'estimate':
      return { ...base, ...readDisbursement(draft, subject, context) }
    case 'none':
      return { ...base, ...readUnknown(draft) }
  }
}

const baseOf = ({ index, header, sense, type }: Draft, { unitFactor }: ColumnContext): Column => ({
  index,
  header,
  sense,
  type,
  role: 'text',
  why: undefined,
  basis: undefined,
  asOf: undefined,
  month: undefined,
  capital: 'planYear',
  fundingSource: sense.source,
  reporter: sense.reporter,
  unitFactor: sense.unitFactor ?? unitFactor,
  parts: [],
  question: undefined,
})

/** Hardly a number under it, and no word of money over it: where there is one, each text is a fault of its own. */
const isWordy = ({ header, type: { texts, numbers } }: Draft): boolean =>
  texts > 2 &&
  texts > numbers * 2 &&
  (numbers === 0 || !/giải ngân|thanh toán|vốn|kế hoạch|số tiền|cam kết|kh /iu.test(header.join(' ')))

/** Headed like a name, filled with numbers: "Chương trình 135" under a heading of sources. */
const holdsMoney = ({ sense: { field }, type: { texts, numbers, filled } }: Draft): boolean =>
  (field === 'name' || field === 'investor' || field === 'source') && numbers > texts && numbers * 2 > filled

const readField = ({ sense, type }: Draft): Pick<Column, 'role'> => {
  const field = sense.field ?? 'text'
  if (field === 'period') return { role: type.months * 2 > type.filled ? 'period' : 'text' }
  return { role: field }
}

/** A heading that names only a month, a source or "Tổng số" takes its subject from the table's title. */
const settleSubject = ({ sense, type }: Draft, { titles }: ColumnContext, all: readonly Draft[]): Subject => {
  if (sense.subject === 'expected') return monthsOf(all, 'expected') >= 3 ? 'commitment' : 'estimate'
  if (sense.subject !== 'none') return sense.subject
  if (sense.span !== undefined && type.numbers > 0 && titles.subject === 'disbursement') return 'disbursement'
  if (type.numbers === 0 && sense.month === undefined && sense.day === undefined) return 'none'
  const timed =
    sense.month !== undefined ||
    sense.day !== undefined ||
    sense.quarter !== undefined ||
    sense.firstMonths !== undefined
  if (!timed && sense.source === undefined && sense.totalDepth === undefined && sense.years.length === 0) return 'none'
  if (timed ? titles.subject === 'plan' : sense.source !== undefined && titles.subject !== 'plan') return 'none'
  return titles.subject ?? 'none'
}

const monthsOf = (all: readonly Draft[], subject: Subject): number =>
  all.filter(({ sense }) => sense.subject === subject && sense.month !== undefined).length

type Reading = Partial<Column>

const ignored = (why: string): Reading => ({ role: 'ignoredAmount', why })

const unsure = (role: ColumnRole, candidates: readonly string[]): Reading => ({
  role,
  question: { kind: 'column', candidates },
})

const readPlan = ({ sense, header }: Draft, context: ColumnContext): Reading => {
  const { planYear, titles } = context
  const { years, capital } = sense
  const named = planDateOf(header.join(' ')) ?? titles.planDate
  const fact = { basis: 'toDate', asOf: named ?? yearStart(planYear) } as const
  if (sense.byPrimeMinister) return ignored('assigned by the Prime Minister, before the province allots it')
  if (
    capital === 'carriedOver' ||
    (capital === undefined && titles.carried && years.every(year => year < planYear) && years.length > 0)
  ) {
    if (years.some(year => year > planYear)) return ignored('carried over into another year')
    return { role: 'carriedOver', ...fact, asOf: planDateOf(header.join(' ')) ?? yearStart(planYear) }
  }
  if (years.length > 0 && !years.includes(planYear)) return ignored('another year')
  if (capital === 'both' || years.some(year => year < planYear))
    return { ...unsure('plan', ['plan', 'carriedOver']), ...fact }
  return { role: 'plan', ...fact }
}

const readCommitment = (draft: Draft, context: ColumnContext): Reading => {
  const { sense } = draft
  const { planYear } = context
  const capital = capitalOf(draft, context)
  if (isAnotherYear(sense, planYear) && capital === 'planYear') return ignored('another year')
  const moment = momentIn(sense, planYear)
  if (moment === 'outside') return ignored('another year')
  const basis =
    sense.day !== undefined && !/l(?:ũy|uỹ) kế|cộng dồn/iu.test(draft.header.join(' ')) ? undefined : sense.span
  if (moment !== undefined) return { role: 'commitment', capital, basis, ...moment }
  if (context.isTall) return { role: 'commitment', capital, basis: sense.span }
  return { ...unsure('commitment', ['commitment', 'plan', 'rowTotal']), capital }
}

const readDisbursement = (draft: Draft, subject: 'disbursement' | 'estimate', context: ColumnContext): Reading => {
  const { sense } = draft
  const { planYear, asOf } = context
  const capital = capitalOf(draft, context)
  const earlier = earlierYears(sense, planYear, capital)
  if (earlier) return earlier
  if (capital === 'planYear' && isAnotherYear(sense, planYear)) return unsure(subject, ['carriedOver', 'ignoredAmount'])
  const moment = momentIn(sense, planYear) ?? firstMonthsIn(sense, planYear)
  if (moment === 'outside') return ignored('another year')
  if (sense.capital === 'both')
    return { ...unsure(subject, ['disbursement', 'carriedOver']), ...moment, basis: 'toDate' }
  if (moment?.month !== undefined && sense.day === undefined)
    return { role: subject, capital, basis: sense.span, ...moment }
  if (moment !== undefined) return { role: subject, capital, basis: spanOfDays(sense), ...moment }
  if (context.isTall) return { role: subject, capital, basis: sense.span }
  const basis = sense.span ?? 'toDate'
  if (subject === 'estimate') {
    if (!sense.wholeYear) return ignored('an estimate without its date')
    return { role: subject, capital, basis: 'toDate', asOf: monthEnd(planYear, 13) }
  }
  if (asOf === undefined) return { role: subject, capital, basis, question: { kind: 'asOf' } }
  return { role: subject, capital, basis, asOf: basis === 'inMonth' ? endOfMonth(asOf) : asOf }
}

/** Disbursed before the plan year: from the start to the end of last year, or in one earlier year. */
const earlierYears = (sense: Sense, planYear: PlanYear, capital: Capital): Reading | undefined => {
  if (sense.part !== undefined && sense.priorYears) return ignored('advances of earlier years')
  const day = sense.day && dateIn(sense.day, planYear)
  const isBefore = day !== undefined && day < yearStart(planYear)
  const lastYears = sense.years.length > 0 && sense.years.every(year => year < planYear)
  const endsLastYear = isBefore || (lastYears && day === undefined) || (sense.priorYears && day === `${planYear}-01-31`)
  if (sense.priorYears && !endsLastYear) {
    return day === undefined && sense.month === undefined
      ? prior(planYear, undefined)
      : ignored('from the start, this year with it')
  }
  if (lastYears && sense.namesPlan && capital === 'planYear')
    return day === undefined || day <= monthEnd(planYear, 1) ? ignored('another year') : undefined
  if (!endsLastYear || (capital === 'carriedOver' && !isBefore && !sense.priorYears)) return undefined
  return sense.priorYears || (sense.span === 'toDate' && isBefore) || (sense.span === 'toDate' && !sense.namesPlan)
    ? prior(planYear, day)
    : ignored('another year')
}

const prior = (planYear: PlanYear, day: IsoDate | undefined): Reading => ({
  role: 'priorYears',
  basis: 'toDate',
  asOf: day ?? dateOf(planYear - 1, 12, 31),
})

/** "từ 01/9 đến 30/9" is the month, "từ 01/01 đến 30/9" is to date. */
const spanOfDays = ({ span, from, day }: Sense): Basis | undefined => {
  if (span === 'inMonth') return 'inMonth'
  if (from === undefined || (from.day === 1 && from.month === 1)) return 'toDate'
  return day?.month === from.month && from.day === 1 ? 'inMonth' : undefined
}

const capitalOf = ({ sense }: Draft, { titles, planYear }: ColumnContext): Capital => {
  if (sense.capital === 'carriedOver') return 'carriedOver'
  return titles.carried && sense.capital === undefined && !sense.years.includes(planYear) ? 'carriedOver' : 'planYear'
}

const isAnotherYear = ({ years }: Sense, planYear: PlanYear): boolean => years.length > 0 && !years.includes(planYear)

type Moment = { readonly asOf: IsoDate; readonly month: PlanMonth | undefined }

/** The plan month or the day that a heading names; `outside` the plan year's thirteen months. */
const momentIn = ({ day, month }: Sense, planYear: PlanYear): Moment | 'outside' | undefined => {
  if (day !== undefined) {
    const asOf = dateIn(day, planYear)
    return asOf && { asOf, month: asOf === monthEnd(planYear, 13) ? 13 : undefined }
  }
  if (month === undefined) return undefined
  const year = month.year ?? (month.nextYear ? planYear + 1 : planYear)
  const planMonth = planMonths[month.month - 1 + (year - planYear) * 12]
  return planMonth === undefined ? 'outside' : { asOf: monthEnd(planYear, planMonth), month: planMonth }
}

/** A day without a year lies in the plan year; 31 January closes it, and so lies in the next. */
const dateIn = ({ day, month, year, nextYear }: DayMention, planYear: PlanYear): IsoDate | undefined =>
  dateOf(year ?? (nextYear || (month === 1 && day === 31) ? planYear + 1 : planYear), month, day)

/** "9 tháng đầu năm", "đến hết quý III": to the end of that month. */
const firstMonthsIn = ({ firstMonths, quarter, span }: Sense, planYear: PlanYear): Moment | undefined => {
  const months = firstMonths ?? (quarter !== undefined && span === 'toDate' ? quarter * 3 : undefined)
  const month = months === undefined ? undefined : planMonths[months - 1]
  return month && { asOf: monthEnd(planYear, month), month: undefined }
}

const endOfMonth = (date: IsoDate): IsoDate => {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return dateOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) ?? date
}

/** A numeric column whose heading says nothing that we know: a question, unless it plainly is no money. */
const readUnknown = ({ sense, type, header }: Draft): Reading => {
  if (type.isSequence) return { role: 'number' }
  const isEmpty = type.numbers === 0
  const isSmall = type.years * 2 > type.filled
  const isMeasure =
    /\((?:km|m|m2|m3|ha|hộ|người|%|ngày|tháng|năm|cái|phòng|kv|mw)\)|^năm$|năm (?:khởi|hoàn|xây|bắt|kết)|số lượng|diện tích|chiều dài/iu.test(
      header.join(' '),
    )
  if (isEmpty || isSmall || (isMeasure && sense.month === undefined && sense.years.length === 0))
    return { role: 'text' }
  return unsure('ignoredAmount', sense.month ? ['commitment', 'disbursement'] : ['plan', 'commitment', 'disbursement'])
}

/** Months written as their first days, as date cells are: several of them, no day of a month but the first. */
const monthsOfDays = (drafts: readonly Draft[]): readonly Draft[] => {
  const firsts = drafts.filter(
    ({ sense, header }) => sense.day?.day === 1 && /^\d{4}-\d\d-01$/u.test(header.at(-1) ?? ''),
  )
  if (firsts.length < 3) return drafts
  return drafts.map(draft => {
    const { day } = draft.sense
    if (!firsts.includes(draft) || day === undefined) return draft
    const month = { month: day.month, year: day.year, nextYear: false }
    return { ...draft, sense: { ...draft.sense, day: undefined, month } }
  })
}

/** "T12" followed by a bare "T1": January of the next year. */
const wrapMonths = (drafts: readonly Draft[]): readonly Draft[] => {
  const seen = new Map<string, number>()
  return drafts.map(draft => {
    const { month } = draft.sense
    if (month === undefined || month.year !== undefined || month.nextYear) return draft
    const key = [
      draft.header.slice(0, -1).join('\n'),
      draft.sense.subject,
      draft.sense.capital,
      draft.sense.source,
    ].join('|')
    const last = seen.get(key) ?? 0
    seen.set(key, month.month)
    if (last !== 12 || month.month !== 1) return draft
    return { ...draft, sense: { ...draft.sense, month: { ...month, nextYear: true } } }
  })
}

const singleRoles: readonly string[] = ['name', 'code', 'investor', 'source', 'number', 'period']

/** A field stands once in a table: the best filled column of its kind, the others are text. */
const onlyOne = (column: Column, _at: number, columns: readonly Column[]): Column => {
  if (!singleRoles.includes(column.role)) return column
  const rivals = columns.filter(other => other.role === column.role)
  const best = rivals.reduce((left, right) => (fitOf(right) > fitOf(left) ? right : left), column)
  const first = rivals.find(rival => fitOf(rival) === fitOf(best))
  return first === column || (fitOf(column) === fitOf(first ?? column) && first === column)
    ? column
    : { ...column, role: 'text' }
}

const fitOf = ({ role, type }: Column): number =>
  role === 'code' ? type.codes : role === 'period' ? type.months : type.filled > 0 ? 1 : 0
