import type { Capital, Reporter } from '../../domain/ledger/ledger.ts'
import { classifySource } from '../../domain/names/sources.ts'
import { wholeSource } from '../../domain/base/ids.ts'
import { fieldOf, marksOf, type FieldRole, type HeadingMark } from '../words/headings.ts'
import { monthNumber, periodsOf, type DayMention, type MonthMention, type Periods } from '../words/periods.ts'
import { remembered } from '../words/remembered.ts'
import { unitOf, isUnitLine } from '../words/units.ts'
import { wordsOf } from '../words/words.ts'

/** What a heading is about, before anyone knows the plan year. `none`: it leaves that to the table's title. */
export type Subject = 'plan' | 'commitment' | 'disbursement' | 'estimate' | 'expected' | 'rate' | 'ignored' | 'none'

/** What a column's headings say together, from the words alone. */
export type Sense = {
  readonly field: FieldRole | undefined
  readonly subject: Subject
  /** Why an amount does not count, in the code's words. */
  readonly why: string | undefined
  /** `both`: the year's plan with last year's in it. */
  readonly capital: Capital | 'both' | undefined
  /** Where in the path "Tổng số" stands, counted from the top; undefined where it is no total. */
  readonly totalDepth: number | undefined
  readonly part: 'advance' | 'volume' | undefined
  /** "Trong đó: NSTW": a part of the column before it. */
  readonly isOfWhich: boolean
  /** As written. */
  readonly source: string | undefined
  readonly span: 'toDate' | 'inMonth' | undefined
  readonly day: DayMention | undefined
  /** The day that the period of `day` begins with, where the heading names one. */
  readonly from: DayMention | undefined
  readonly month: MonthMention | undefined
  readonly quarter: number | undefined
  readonly firstMonths: number | undefined
  /** Lone years of the nearest heading that has any. */
  readonly years: readonly number[]
  readonly priorYears: boolean
  /** Some heading speaks of a plan: "Giải ngân KH 2023". */
  readonly namesPlan: boolean
  readonly version: 'adjusted' | 'initial' | 'allotted' | undefined
  readonly wholeYear: boolean
  readonly byPrimeMinister: boolean
  readonly reporter: Reporter | undefined
  readonly unitFactor: number | undefined
}

/** One heading of a column's path, read by itself. */
type Level = {
  readonly text: string
  readonly words: string
  readonly marks: ReadonlySet<HeadingMark>
  readonly periods: Periods
}

/** The senses of a table's columns; each path runs from the top heading down. */
export const readSenses = (paths: readonly (readonly string[])[]): readonly Sense[] => {
  const levels = paths.map(path => path.filter(text => !isUnitLine(text)).map(readLevel))
  const family = createFamily(levels)
  return levels.map((path, column) => senseOf(path, { header: paths[column] ?? [], family }))
}

const readLevel = remembered((text): Level => ({
  text,
  words: wordsOf(text),
  marks: marksOf(text),
  periods: periodsOf(text.replace(proviso, ' ')),
}))

/** "(… ngày 31/1 năm sau đối với báo cáo năm)": a time that holds for another report. */
const proviso = /\([^()]*(?:đối với|nếu|trường hợp)[^()]*\)/giu

type Context = { readonly header: readonly string[]; readonly family: Family }

const senseOf = (path: readonly Level[], { header, family }: Context): Sense => {
  const leafFirst = path.toReversed()
  const marked = (mark: HeadingMark): boolean => path.some(({ marks }) => marks.has(mark))
  const { subject, why } = subjectOf(leafFirst, family)
  return {
    field: fieldOfPath(leafFirst, subject),
    subject,
    why,
    capital: capitalOf(leafFirst),
    totalDepth: totalDepthOf(path),
    part: marked('advance') ? 'advance' : marked('volume') ? 'volume' : undefined,
    isOfWhich: leafFirst[0]?.marks.has('ofWhich') === true,
    source: sourceOf(leafFirst),
    span: spanOf(leafFirst),
    ...momentOf(leafFirst),
    years: leafFirst.find(({ periods }) => periods.years.length > 0)?.periods.years ?? [],
    priorYears: path.some(({ marks }) => marks.has('priorYears') && !marks.has('carried')),
    namesPlan: marked('plan'),
    version: versionOf(marked),
    wholeYear: marked('wholeYear'),
    byPrimeMinister: marked('primeMinister'),
    reporter: marked('treasury') ? 'treasury' : marked('investorSays') ? 'investor' : undefined,
    unitFactor: header
      .toReversed()
      .map(unitOf)
      .find(factor => factor !== undefined),
  }
}

/** "Tổng số" at the foot of the path, or over "Số tiền" there. */
const totalDepthOf = (path: readonly Level[]): number | undefined => {
  const depth = path.findLastIndex(({ marks }) => !marks.has('money') || marks.has('total'))
  return path[depth]?.marks.has('total') === true ? depth : undefined
}

const versionOf = (marked: (mark: HeadingMark) => boolean): Sense['version'] => {
  if (marked('adjusted')) return 'adjusted'
  if (marked('allotted')) return 'allotted'
  return marked('initial') ? 'initial' : undefined
}

/** A field by its lowest heading; "Dự án" over months is a parent, not a field. */
const fieldOfPath = (leafFirst: readonly Level[], subject: Subject): FieldRole | undefined => {
  const leaf = leafFirst[0]
  if (!leaf) return undefined
  const field = fieldOf(leaf.text)
  // "Tháng năm" under a heading that names an amount is May; by itself it is the column of months.
  if (field === 'period' && subject !== 'none' && leaf.periods.months.length > 0) return undefined
  if (field === 'text') return subject === 'none' || subject === 'ignored' ? field : undefined
  return field === 'name' && namesSource(leaf.text) ? undefined : field
}

type Told = { readonly subject: Subject; readonly why: string | undefined }
const told = (subject: Subject, why?: string): Told => ({ subject, why })

/** The nearest heading that says what it is about decides; a plan under an action only names the capital. */
const subjectOf = (leafFirst: readonly Level[], family: Family): Told => {
  if (leafFirst.some(({ words }) => rateStart.test(words)) && !leafFirst[0]?.marks.has('money')) return told('rate')
  for (const [index, level] of leafFirst.entries()) {
    const here = levelSubject(level.marks)
    if (here === undefined) continue
    if (here.subject === 'rate' && index > 0 && leafFirst[0]?.marks.has('money')) continue
    if (here.subject !== 'plan') return here
    if (level.periods.months.length > 0 && !level.words.includes(' von ')) return told('commitment')
    const above = leafFirst.slice(index + 1)
    const action = actionAbove(above)
    if (action === undefined)
      return monthBelow(leafFirst.slice(0, index)) && !hasPlanWord(level) ? told('commitment') : here
    if (action.isMonth) return hasPlanWord(level) ? here : told('commitment')
    return family.actsBelow(action.level) ? here : told(action.subject)
  }
  return told('none')
}

/** "Tỷ lệ giải ngân so với" over several columns makes each of them a rate. */
const rateStart = /^ (?:(?:ty|ti) (?:le|trong)|%) /u

const hasPlanWord = ({ words }: Level): boolean => / (?:von|khv|khvdt|giao|bo tri|phan bo) /u.test(words)

const monthBelow = (below: readonly Level[]): boolean => below.some(({ periods }) => periods.months.length > 0)

type Action = { readonly subject: Subject; readonly level: Level; readonly isMonth: boolean }

const actionAbove = (above: readonly Level[]): Action | undefined => {
  for (const level of above) {
    const here = levelSubject(level.marks)
    if (here && isAction(here.subject)) return { subject: here.subject, level, isMonth: false }
    if (monthNamed(level)) return { subject: 'commitment', level, isMonth: true }
  }
  return undefined
}

/** ["Tháng 9", "Kế hoạch"]: what was planned for the month is what was committed. */
const monthNamed = ({ periods }: Level): boolean => periods.months.length > 0

const isAction = (subject: Subject): boolean =>
  subject === 'commitment' || subject === 'disbursement' || subject === 'estimate' || subject === 'expected'

const levelSubject = (marks: ReadonlySet<HeadingMark>): Told | undefined => {
  const has = (mark: HeadingMark): boolean => marks.has(mark)
  if (has('rate')) return told('rate')
  if (has('remaining')) return told('ignored', 'not disbursed, moved or compared')
  if (has('previousPeriod')) return told('ignored', 'another period')
  if (has('done')) return told('disbursement')
  if (has('commitment')) return told('commitment')
  if (has('expected') && (has('paid') || has('performed'))) return told('expected')
  if (has('estimate')) return told('estimate')
  if (has('paid')) return told('disbursement')
  if (has('investment')) return told('ignored', 'not a year’s capital')
  if (has('performed')) return told('disbursement')
  if (has('expected') && has('plan')) return told('ignored', 'proposed, not assigned')
  if (has('plan') || has('carried')) return told('plan')
  return undefined
}

/** Whether a heading is only the title of what stands under it: some column below says an action of its own. */
type Family = { readonly actsBelow: (level: Level) => boolean }

const createFamily = (paths: readonly (readonly Level[])[]): Family => {
  const acting = new Set<Level>()
  for (const path of paths) {
    for (const [index, level] of path.entries()) {
      if (path.slice(index + 1).some(actsItself)) acting.add(level)
    }
  }
  return { actsBelow: level => acting.has(level) }
}

const actsItself = ({ marks }: Level): boolean => {
  const here = levelSubject(marks)
  return (here !== undefined && isAction(here.subject)) || marks.has('toDate') || marks.has('inMonth')
}

/** The nearest heading that names a year's capital: last year's carried over, this year's, or both together. */
const capitalOf = (leafFirst: readonly Level[]): Sense['capital'] => {
  const level = leafFirst.find(
    ({ marks, periods }) =>
      marks.has('carried') || (marks.has('plan') && periods.years.length > 0) || isLoneYear(periods),
  )
  if (!level?.marks.has('carried') || level.marks.has('notCarried')) return level && 'planYear'
  return level.marks.has('withCarried') ? 'both' : 'carriedOver'
}

/** "Năm 2024". */
const isLoneYear = ({ years, days, months, quarters }: Periods): boolean =>
  years.length === 1 && days.length + months.length + quarters.length === 0

const sourceOf = (leafFirst: readonly Level[]): string | undefined =>
  leafFirst
    .find(({ text, words, marks }) => {
      return !assigner.test(words) && !marks.has('investment') && namesSource(text)
    })
    ?.text.replace(/^trong đó\s*[:,-]?\s*/iu, '')

const namesSource = remembered((text: string): boolean => {
  const source = classifySource(text)
  return source !== undefined && source !== wholeSource
})

/** "Trung ương giao", "Địa phương giao": who assigned the plan, not where the money comes from. */
const assigner = /(?:ttg|thu tuong|chinh phu|trung uong|tw|dia phuong|tinh|hdnd|ubnd) (?:da )?giao/u

const spanOf = (leafFirst: readonly Level[]): Sense['span'] => {
  const level = leafFirst.find(({ marks }) => marks.has('toDate') || marks.has('inMonth'))
  if (!level) return undefined
  if (!level.marks.has('toDate')) return 'inMonth'
  return level.marks.has('inMonth') && !level.words.includes(' luy ke ') ? 'inMonth' : 'toDate'
}

type Moment = Pick<Sense, 'day' | 'from' | 'month' | 'quarter' | 'firstMonths'>

/** The nearest heading that names a time. Of "từ 01/01/2024 đến 20/10/2024" the last day counts. */
const momentOf = (leafFirst: readonly Level[]): Moment => {
  const bare = bareMonthOf(leafFirst)
  if (bare !== undefined) return { ...noMoment, month: { month: bare, year: undefined, nextYear: false } }
  for (const { periods } of leafFirst) {
    const { days, months, quarters, firstMonths } = periods
    if (days.length + months.length + quarters.length === 0 && firstMonths === undefined) continue
    return { day: days.at(-1), from: days.at(-2), month: months.at(-1), quarter: quarters.at(-1)?.quarter, firstMonths }
  }
  return noMoment
}

const noMoment: Moment = {
  day: undefined,
  from: undefined,
  month: undefined,
  quarter: undefined,
  firstMonths: undefined,
}

/** "1", "XII" under "Tháng". */
const bareMonthOf = ([leaf, parent]: readonly Level[]): number | undefined => {
  if (!leaf || !parent || !/ thang (?:trong nam )?$/u.test(parent.words)) return undefined
  if (!/^(?:\d{1,2}|[ivx]+)$/iu.test(leaf.text)) return undefined
  const month = monthNumber(leaf.text)
  return month >= 1 && month <= 13 ? month : undefined
}
