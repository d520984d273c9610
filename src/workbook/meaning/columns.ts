import type { Column, ColumnContext, ColumnDraft } from './column.ts'
import { weights } from './weights.ts'
import { readCommitment, readDisbursement, readPlan, unsure, type MeaningReading } from './readings.ts'
import { askOtherYears } from './otherYears.ts'
import { monthsOfDays, monthsOfRuns, wordingOf, wrapMonths } from './monthRuns.ts'
import type { HeadingSubject } from './senses.ts'
import { columnRoles } from '../said/roles.ts'
import { fieldOf } from '../words/headings.ts'

export const readColumns = (drafts: readonly ColumnDraft[], context: ColumnContext): readonly Column[] => {
  const runs = wrapMonths(monthsOfRuns(monthsOfDays(partsOfBefore(drafts))))
  const columns = drafts.map((draft, at) => readColumn(runs[at] ?? draft, context, drafts))
  return withName(askOtherYears(columns, context.planYear).map(onlyOne))
}

/** "Trong đó: NSTW | NSĐP" with no more words is about what the column before it is about. */
const partsOfBefore = (drafts: readonly ColumnDraft[]): readonly ColumnDraft[] => {
  let whole: ColumnDraft['sense'] | undefined
  let isInside = false
  return drafts.map(draft => {
    const { sense } = draft
    const goesOn = sense.isOfWhich || (isInside && sense.source !== undefined && draft.header.length === 1)
    isInside = goesOn && (sense.subject === 'none' || namesCapitalOnly(sense)) && sense.field === undefined
    if (!isInside && sense.subject !== 'none' && !draft.header.some(isPartHeading)) whole = sense
    if (!isInside || !whole || whole.subject === 'rate') return draft
    const { source, capital = whole.capital, part } = sense
    return { ...draft, sense: { ...whole, source, capital, part, totalDepth: undefined, isOfWhich: true } }
  })
}

const isPartHeading = (text: string): boolean => /^\s*(?:trong đó|tr\.? ?đó)/iu.test(text)

/** "Trong đó: vốn kéo dài": of what was planned, or of what was disbursed. */
const namesCapitalOnly = ({ subject, capital, namesPlan }: ColumnDraft['sense']): boolean =>
  subject === 'plan' && capital === 'carriedOver' && !namesPlan

/** Where no heading says so, projects are named in the first column of texts that says nothing else. */
const withName = (columns: readonly Column[]): readonly Column[] => {
  if (columns.some(({ role }) => role === 'name')) return columns
  const wordy = columns.find(
    ({ role, sense, type }) =>
      role === 'text' && sense.field === undefined && type.texts > 1 && type.texts > type.numbers,
  )
  return columns.map(column => (column === wordy ? { ...column, role: 'name' } : column))
}

const readColumn = (draft: ColumnDraft, context: ColumnContext, all: readonly ColumnDraft[]): Column => {
  const base = baseOf(draft, context)
  const { sense, type } = draft
  if (sense.field !== undefined && sense.subject !== 'rate' && !holdsMoney(draft))
    return { ...base, ...readField(draft) }
  if (isNote(draft)) return base
  const subject = settleSubject(draft, context, all)
  if (subject === 'rate') return { ...base, role: type.texts > type.numbers + type.percents ? 'text' : 'rate' }
  if (isWordy(draft)) return { ...base, ...readWords(draft, subject) }
  if (subject !== 'none' && subject !== 'ignored' && type.percents * 2 > type.filled) return { ...base, role: 'rate' }
  switch (subject) {
    case 'ignored':
      return { ...base, role: type.numbers > 0 ? 'ignoredAmount' : 'text', why: sense.why }
    case 'plan':
      return { ...base, ...readPlan(draft, context) }
    case 'commitment':
      return { ...base, ...readCommitment(draft, context) }
    case 'disbursement':
    case 'estimate':
      return { ...base, ...readDisbursement(draft, subject, context) }
    case 'none':
      return { ...base, ...readUnknown(draft) }
  }
}

const baseOf = ({ index, header, sense, type }: ColumnDraft, { unitFactor }: ColumnContext): Column => ({
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
  relations: [],
  course: undefined,
  question: undefined,
})

/** "Ghi chú" under whatever heading reaches over it, and not a figure in it. */
const isNote = ({ header, type: { numbers, figures } }: ColumnDraft): boolean =>
  numbers + figures === 0 && fieldOf(header.at(-1) ?? '') === 'text'

/** Words under a heading that names an amount: where they begin with figures, they may be what it names. */
const readWords = ({ type: { figures, filled } }: ColumnDraft, subject: HeadingSubject): MeaningReading => {
  const role = subject
  const isMoney = role === 'plan' || role === 'commitment' || role === 'disbursement' || role === 'estimate'
  return isMoney && figures * 2 > filled ? unsure(role, [role, 'text']) : { role: 'text' }
}

/** Hardly a number under it, and no word of money over it: where there is one, each text is a fault of its own. */
const isWordy = ({ header, type: { texts, numbers } }: ColumnDraft): boolean =>
  texts > 2 &&
  texts > numbers * 2 &&
  (numbers === 0 || !/giải ngân|thanh toán|vốn|kế hoạch|số tiền|cam kết|kh /iu.test(header.join(' ')))

/** Headed like a name, filled with numbers: "Chương trình 135" under a heading of sources. */
const holdsMoney = ({ sense: { field, scores }, type: { texts, numbers, filled } }: ColumnDraft): boolean =>
  (field === 'name' || field === 'investor' || field === 'source' || field === 'text') &&
  numbers > texts &&
  numbers * 2 > filled &&
  (field !== 'text' || isSaidMoney(scores))

/** "Nguyên nhân chậm giải ngân" over figures: some word of its heading speaks of money. */
const isSaidMoney = (scores: ColumnDraft['sense']['scores']): boolean =>
  scores.some(({ subject, score }) => subject !== 'ignored' && subject !== 'rate' && score >= weights.claim)

const readField = ({ sense, type }: ColumnDraft): Pick<Column, 'role'> => {
  const field = sense.field ?? 'text'
  if (field === 'period') return { role: type.months * 2 > type.filled ? 'period' : 'text' }
  return { role: field }
}

/** A heading that names only a month, a source or "Tổng số" takes its subject from the table's title. */
const settleSubject = (draft: ColumnDraft, context: ColumnContext, all: readonly ColumnDraft[]): HeadingSubject => {
  const { sense, type } = draft
  const { titles } = context
  if (isMonthlyEstimate(draft) && monthsLike(draft, all) >= 3) return 'commitment'
  if (sense.subject !== 'none') return sense.subject
  if (sense.span !== undefined && type.numbers > 0 && titles.subject === 'disbursement') return 'disbursement'
  if (type.numbers === 0 && sense.month === undefined && sense.day === undefined) return 'none'
  const timed =
    sense.month !== undefined ||
    sense.day !== undefined ||
    sense.quarter !== undefined ||
    sense.firstMonths !== undefined
  if (!timed && sense.source === undefined && sense.totalDepth === undefined) return 'none'
  if (timed ? titles.subject === 'plan' : sense.source !== undefined && titles.subject !== 'plan') return 'none'
  if (titles.subject === 'disbursement' && sense.month !== undefined && goesBeyondReport(all, context)) return 'none'
  return titles.subject ?? 'none'
}

/** Months that say no more than their names, and some of them after the report's own: what they hold is not disbursed yet. */
const goesBeyondReport = (all: readonly ColumnDraft[], { asOf, planYear }: ColumnContext): boolean =>
  asOf !== undefined &&
  all.some(({ sense: { subject, month } }) => {
    if (subject !== 'none' || month === undefined) return false
    const year = month.year ?? (month.nextYear ? planYear + 1 : planYear)
    return `${year}-${String(month.month).padStart(2, '0')}` > asOf.slice(0, 7)
  })

const isMonthlyEstimate = ({ sense: { subject, month, span, day } }: ColumnDraft): boolean =>
  subject === 'estimate' && month !== undefined && day === undefined && span !== 'toDate'

/** Estimated month by month in the same words: what is promised for each. The report's own month is headed otherwise. */
const monthsLike = (draft: ColumnDraft, all: readonly ColumnDraft[]): number =>
  all.filter(other => isMonthlyEstimate(other) && wordingOf(other) === wordingOf(draft)).length

/** A numeric column whose heading says nothing that we know: a question, unless it plainly is no money. */
const readUnknown = ({ sense, type, header, isHidden }: ColumnDraft): MeaningReading => {
  if (type.isSequence) return { role: 'number' }
  if (isHidden && header.length === 0) return { role: 'ignoredAmount', why: 'hidden, with no heading' }
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

/** A field stands once in a table: the best filled column of its kind, the others are text. */
const onlyOne = (column: Column, _at: number, columns: readonly Column[]): Column => {
  if (!columnRoles[column.role].single) return column
  const rivals = columns.filter(other => other.role === column.role)
  const best = rivals.reduce((left, right) => (fitOf(right) > fitOf(left) ? right : left), column)
  const first = rivals.find(rival => fitOf(rival) === fitOf(best))
  return first === column || (fitOf(column) === fitOf(first ?? column) && first === column)
    ? column
    : { ...column, role: 'text' }
}

const fitOf = ({ role, type }: Column): number =>
  role === 'code' ? type.codes : role === 'period' ? type.months : type.filled > 0 ? 1 : 0
