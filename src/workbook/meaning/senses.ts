import type { Capital, Reporter } from '../../domain/ledger/ledger.ts'
import type { LeftOutReason } from '../said/leftOutReasons.ts'
import { classifySource } from '../../domain/names/sources.ts'
import { wholeSource } from '../../domain/base/ids.ts'
import { fieldOf, marksOf, type FieldRole, type HeadingMark } from '../words/headings.ts'
import { periodsOf, type Periods } from '../words/periods.ts'
import { remembered } from '../words/remembered.ts'
import { unitOf, isUnitLine } from '../words/units.ts'
import { wordsOf } from '../words/words.ts'
import { timesOf, type HeadingTimes } from './headingTimes.ts'
import { createFamily, scoreSubjects, type Family, type Level, type Score, type HeadingSubject } from './subjects.ts'
import { weights } from './weights.ts'

export type { HeadingSubject } from './subjects.ts'

/** What a column's headings say together, from the words alone. */
export type Sense = HeadingTimes & {
  readonly field: FieldRole | undefined
  readonly subject: HeadingSubject
  /** What its words speak for, the strongest first. */
  readonly scores: readonly Score[]
  /** Why an amount does not count, in the code's words. */
  readonly why: LeftOutReason | undefined
  /** `both`: the year's plan with last year's in it. */
  readonly capital: Capital | 'both' | undefined
  /** Where in the path "Tổng số" stands, counted from the top; undefined where it is no total. */
  readonly totalDepth: number | undefined
  readonly part: 'advance' | 'volume' | undefined
  /** "Trong đó: NSTW": a part of the column before it. */
  readonly isOfWhich: boolean
  /** As written. */
  readonly source: string | undefined
  readonly priorYears: boolean
  /** Some heading speaks of a plan: "Giải ngân KH 2023". */
  readonly namesPlan: boolean
  readonly version: 'adjusted' | 'initial' | 'allotted' | undefined
  readonly wholeYear: boolean
  readonly byPrimeMinister: boolean
  readonly reporter: Reporter | undefined
  readonly unitFactor: number | undefined
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
  const scores = scoreSubjects(leafFirst, family)
  const strongest = scores[0]
  const isSaid = strongest !== undefined && strongest.score >= weights.claim
  const subject = isSaid ? strongest.subject : 'none'
  return {
    field: fieldOfPath(leafFirst, subject),
    subject,
    scores,
    why: isSaid ? strongest.why : undefined,
    capital: capitalOf(leafFirst),
    totalDepth: totalDepthOf(path),
    part: partOf(path),
    isOfWhich: ofWhich.test(leafFirst[0]?.words ?? ''),
    source: sourceOf(leafFirst),
    ...timesOf(path),
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

/** What a heading begins with that tells parts; "đã bao gồm" further on is a remark. */
const ofWhich = /^ (?:of which|trong do|tr do|bao gom|gom|chia ra|chi tiet|td) /u

/** Paid for volume, or in advance: by the heading's own words, not by a remark in brackets. */
const partOf = (path: readonly Level[]): Sense['part'] => {
  const own = path.map(({ text }) => marksOf(text.replace(/\([^()]*\)/gu, ' ')))
  if (own.some(marks => marks.has('advance'))) return 'advance'
  return own.some(marks => marks.has('volume')) ? 'volume' : undefined
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
const fieldOfPath = (leafFirst: readonly Level[], subject: HeadingSubject): FieldRole | undefined => {
  const leaf = leafFirst[0]
  if (!leaf) return undefined
  const field = fieldOf(leaf.text)
  // "Tháng năm" under a heading that names an amount is May; by itself it is the column of months.
  if (field === 'period' && subject !== 'none' && leaf.periods.months.length > 0) return undefined
  if (field === 'text' && tellsWords.test(leaf.words)) return field
  if (field === 'text') return subject === 'none' || subject === 'ignored' ? field : undefined
  return field === 'name' && namesSource(leaf.text) ? undefined : field
}

/** It begins with what is told in words, so that what follows only says what of. */
const tellsWords =
  /^ (?:thoi gian|nguyen nhan|kho khan|vuong mac|giai phap|kien nghi|ghi chu|ly do|bien phap|remarks?|notes?|difficulties) /u

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
    .replace(unitInBrackets, '')

/** "Vốn NSTW (tr.đ)": what it is counted in is no part of its name. */
const unitInBrackets =
  /\s*\((?:đvt\s*:\s*)?(?:1[.,]000[^()]*|(?:tỷ|tỉ|triệu|tr|nghìn|ngàn)\.?\s?(?:đồng|đ|vnđ)|đồng|đ|vnđ)\.?\)\s*$/iu

const namesSource = remembered((text: string): boolean => {
  const source = classifySource(text.replace(unitInBrackets, ''))
  return source !== undefined && source !== wholeSource
})

/** "Trung ương giao", "Địa phương giao": who assigned the plan, not where the money comes from. */
const assigner = /(?:ttg|thu tuong|chinh phu|trung uong|tw|dia phuong|tinh|hdnd|ubnd) (?:da )?giao/u
