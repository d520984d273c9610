import { fit, leanOf, noiseOf } from './fit.ts'
import type { Sum, Wish } from './fit.ts'
import { planOn, ty } from './lines.ts'
import type { Line } from './lines.ts'
import {
  anchors,
  carriedOverRates,
  coastalRoadCarriedOver,
  counts,
  cutOffs,
  investorRates,
  projectDisbursed,
  provinceDisbursed,
  sourceDisbursed,
} from './published.ts'
import { roster } from './roster.ts'
import type { SampleInvestor } from './roster.ts'

/** Disbursed to date by cut-off, one amount per line, in whole đồng. */
export type Disbursements = ReadonlyMap<string, readonly number[]>

/** The year's plan: first the cut-offs with published figures, then those between them. */
export const disbursedOf = (lines: readonly Line[]): Disbursements => {
  const disbursed = new Map<string, readonly number[]>()
  let before = lines.map(() => 0)
  for (const date of anchors) {
    before = atAnchor(lines, before, date)
    disbursed.set(date, before)
  }
  for (const date of cutOffs) if (!disbursed.has(date)) disbursed.set(date, between(lines, disbursed, date))
  return disbursed
}

/** Last year's plan: the province's rate is given, each line has its own pace. */
export const carriedOverDisbursedOf = (lines: readonly Line[]): Disbursements => {
  const disbursed = new Map<string, readonly number[]>()
  const whole = sumOf(lines.map(line => line.carriedOver))
  let before = lines.map(() => 0)
  for (const date of cutOffs) {
    const rate = carriedOverRates[date]! / 100
    const wishes = lines.map((line, index) => carriedOverWish(line, before[index]!, { date, rate }))
    before = fit(wishes, [{ members: indices(lines), total: Math.round(whole * rate) }])
    disbursed.set(date, before)
  }
  return disbursed
}

const carriedOverWish = (line: Line, low: number, { date, rate }: { date: string; rate: number }): Wish => {
  const { project, asOf, disbursed } = coastalRoadCarriedOver
  if (line.project.name.startsWith(project) && line.carriedOver > 0 && date <= asOf) {
    const amount = Math.round(disbursed * wayInDays('2024-01-01', asOf, date) * ty)
    return { low: amount, high: amount, lean: 0 }
  }
  const lean = leanOf(line.carriedOver * rate, low, line.carriedOver)
  return { low, high: line.carriedOver, lean: lean + spread(`${line.project.name} ${date}`, 1) }
}

/** One cut-off with published figures: first every investor's sum, then the lines under it. */
const atAnchor = (lines: readonly Line[], before: readonly number[], date: string): number[] =>
  fit(
    lines.map((line, index) => lineWish(line, before[index]!, date)),
    [...investorSums(lines, before, date), ...sourceSums(lines, date), ...projectSums(lines, date)],
  )

const lineWish = (line: Line, before: number, date: string): Wish => {
  if (line.project.stuck) return { low: 0, high: 0, lean: 0 }
  const { least, most } = corridor(line, date)
  const low = Math.max(before, least)
  const high = Math.max(low, Math.min(planOn(line, date), most))
  const rate = (expectedRate(line.investor, date) * planOn(line, date)) / 100
  return { low, high, lean: leanOf(rate, low, high) + paceLean(line) + sourceLean(line) }
}

/** Where a project's published figures of earlier and later days leave a line on this day: on the way between them. */
const corridor = (line: Line, date: string): { least: number; most: number } => {
  const own = projectDisbursed.filter(each => line.project.name.startsWith(each.project))
  const [earlier, later] = [own.findLast(({ asOf }) => asOf < date), own.find(({ asOf }) => asOf > date)]
  const least = earlier ? partOf(line, earlier) : 0
  if (later === undefined || own.length < 2) return { least, most: Infinity }
  const start = earlier?.asOf ?? '2024-01-01'
  const expected = least + (partOf(line, later) - least) * wayInDays(start, later.asOf, date)
  return { least: Math.floor(0.97 * expected), most: Math.min(partOf(line, later), Math.ceil(1.03 * expected)) }
}

const wayInDays = (from: string, to: string, date: string): number =>
  (Date.parse(date) - Date.parse(from)) / (Date.parse(to) - Date.parse(from))

const partOf = (line: Line, { asOf, disbursed, plan }: (typeof projectDisbursed)[number]): number =>
  Math.round((planOn(line, asOf) / plan) * disbursed)

/** Some projects run, others stand still; those with published money keep to it. */
const paceLean = (line: Line): number => (isPublished(line) ? 0.3 : spread(`${line.project.name} pace`, 3))

const isPublished = ({ project }: Line): boolean => projectDisbursed.some(each => project.name.startsWith(each.project))

/** Programmes and foreign capital run ahead in spring, as published. */
const sourceLean = ({ source }: Line): number => (source === 'foreign' ? 6 : source === 'newRural' ? 1.5 : 0)

const spread = (text: string, width: number): number => (noiseOf(text) * 2 - 1) * width

/** Shares of the rate of 20 October that a usual investor has reached by the earlier days. */
const profile: Readonly<Record<string, number>> = {
  '2024-04-30': 0.36,
  '2024-07-20': 0.71,
  '2024-09-20': 0.9,
  '2024-10-20': 1,
}

const expectedRate = ({ name, pace }: SampleInvestor, date: string): number =>
  investorRates[date]?.[name] ?? pace * profile[date]!

const investorSums = (lines: readonly Line[], before: readonly number[], date: string): readonly Sum[] => {
  const members = roster.map(investor => lines.flatMap((line, index) => (line.investor === investor ? [index] : [])))
  const wishes = roster.map((investor, index) => {
    const low = sumOf(members[index]!.map(member => before[member]!))
    const plan = sumOf(members[index]!.map(member => planOn(lines[member]!, date)))
    return investorWish(investor, { low, plan, date })
  })
  const totals = fit(wishes, provinceSums(lines, date))
  return members.map((member, index) => ({ members: member, total: totals[index]! }))
}

const provinceSums = (lines: readonly Line[], date: string): readonly Sum[] => {
  const whole = { members: indices(roster), total: Math.round(provinceDisbursed[date]! * ty) }
  if (date !== '2024-10-20') return [whole]
  const twenty = indices(roster).filter(index => roster[index]!.holdsMuch)
  const plan = sumOf(lines.flatMap(line => (line.investor.holdsMuch ? [planOn(line, date)] : [])))
  return [whole, { members: twenty, total: plan - Math.round(counts.heldByTwentyOn20October * ty) }]
}

type Bounds = { readonly low: number; readonly plan: number; readonly date: string }

const investorWish = (investor: SampleInvestor, { low, plan, date }: Bounds): Wish => {
  const project = projectDisbursed.find(each => each.asOf === date && investor.name.startsWith(each.project))
  const rate = investorRates[date]?.[investor.name]
  const known = project ? Math.round(project.disbursed * ty) : rate === undefined ? undefined : percentOf(plan, rate)
  if (known !== undefined) return { low: known, high: known, lean: 0 }
  const range = shareRange(investor, { low, plan, date })
  const [least, most] = [Math.max(low, percentOf(plan, range.least)), percentOf(plan, range.most)]
  return {
    low: least,
    high: Math.max(least, most),
    lean: leanOf(percentOf(plan, expectedRate(investor, date)), least, most),
  }
}

/** Between which rates an unnamed investor must stay, so that the published counts hold. */
const shareRange = (investor: SampleInvestor, { low, plan, date }: Bounds): { least: number; most: number } => {
  if (date === '2024-04-30') return { least: 0, most: investor.lateStart ? 0 : 29.9 }
  if (date === '2024-07-20') return { least: 0, most: 49.8 }
  if (date === '2024-09-20') return rangeOn20September((100 * low) / plan, investor.pace)
  if (investor.holdsMuch === 'belowAverage') return { least: 0, most: Math.min(51.9, 100 - (2_010 * ty) / plan) }
  if (investor.holdsMuch) return { least: 52.4, most: 100 - (4_520 * ty) / plan }
  return plan * 0.46 > 20 * ty ? { least: 52.4, most: 100 } : { least: 0, most: 100 }
}

const rangeOn20September = (before: number, pace: number): { least: number; most: number } => {
  if (before > 60.1 || pace > 70.5) return { least: 60.2, most: 100 }
  return pace > 54.5 ? { least: 48.3, most: 59.8 } : { least: 0, most: 47.9 }
}

/** To the đồng: plans are whole triệu, so a rate with two decimals is too. */
const percentOf = (plan: number, percent: number): number => Math.round((plan / 10_000) * Math.round(percent * 100))

const sourceSums = (lines: readonly Line[], date: string): readonly Sum[] =>
  sourceDisbursed.flatMap(({ source, asOf, disbursed }) => {
    const members = indices(lines).filter(index => lines[index]!.source === source)
    return asOf === date ? [{ members, total: Math.round(disbursed * ty) }] : []
  })

const projectSums = (lines: readonly Line[], date: string): readonly Sum[] =>
  projectDisbursed.flatMap(({ project, asOf, disbursed }) => {
    const members = indices(lines).filter(index => lines[index]!.project.name.startsWith(project))
    return asOf === date ? [{ members, total: Math.round(disbursed * ty) }] : []
  })

/** A cut-off between two anchors: each line on its way to the next one, never above its plan of the day. */
const between = (lines: readonly Line[], disbursed: Disbursements, date: string): number[] => {
  const start = disbursed.get(cutOffs[cutOffs.findIndex(each => each === date) - 1] ?? '') ?? lines.map(() => 0)
  const end = disbursed.get(anchors.find(anchor => anchor > date)!)!
  const share = way(sumOf(start), sumOf(end), provinceDisbursed[date]! * ty)
  const wishes = lines.map((line, index) => {
    const low = start[index]!
    const high = Math.max(low, Math.min(end[index]!, planOn(line, date)))
    const lean = leanOf(low + share * (high - low), low, high) + spread(`${line.project.name} ${date}`, 2.4)
    return { low, high: waits(line, date) ? low : high, lean }
  })
  const whole = { members: indices(lines), total: Math.round(provinceDisbursed[date]! * ty) }
  return fit(wishes, [...projectSums(lines, date), whole])
}

/** Now and then a project has nothing to pay for a whole period. */
const waits = (line: Line, date: string): boolean =>
  !isPublished(line) && noiseOf(`${line.project.name} waits ${date}`) < 0.16

const way = (start: number, end: number, total: number): number => (total - start) / (end - start)

const indices = (items: readonly unknown[]): number[] => items.map((_, index) => index)

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
