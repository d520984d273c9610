import { concepts, conceptsOf, type Concept, type Spoken } from './concepts.ts'
import type { LeftOutReason } from '../said/leftOutReasons.ts'
import { weights } from './weights.ts'
import type { HeadingMark } from '../words/headings.ts'
import type { Periods } from '../words/periods.ts'

/** What a heading is about, before anyone knows the plan year. `none`: it leaves that to the table's title. */
export type HeadingSubject = 'plan' | 'commitment' | 'disbursement' | 'estimate' | 'rate' | 'ignored' | 'none'

/** One heading of a column's path, read by itself. */
export type Level = {
  readonly text: string
  readonly words: string
  readonly marks: ReadonlySet<HeadingMark>
  readonly periods: Periods
}

/** How strongly the words of a path speak for a subject, and which word says so. */
export type Score = {
  readonly subject: HeadingSubject
  readonly score: number
  readonly because: string
  readonly why?: LeftOutReason
}

/** Whether a heading is only the title of what stands under it: some column below says an action of its own. */
export type Family = { readonly actsBelow: (level: Level) => boolean }

/** Every subject that some word speaks for, the strongest first. Nothing vetoes: what refuses money only weighs. */
export const scoreSubjects = (leafFirst: readonly Level[], family: Family): readonly Score[] => {
  const path = leafFirst.map((level, at): LevelConcepts => ({
    level,
    spoken: conceptsOf(level.text),
    near: nearness(at),
  }))
  const scores = [
    rateScore(path),
    ...refusals.map(([concept, why]) => refusalScore(path, { concept, why })),
    ...moneyScores(path, family),
  ]
  return scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
}

type LevelConcepts = { readonly level: Level; readonly spoken: Spoken; readonly near: number }

const nearness = (at: number): number => weights.levels[Math.min(at, weights.levels.length - 1)] ?? 0

/** What is no money of this plan, in the code's words. */
const refusals: readonly (readonly [Concept, LeftOutReason])[] = [
  ['left', 'not disbursed, moved or compared'],
  ['moved', 'not disbursed, moved or compared'],
  ['compared', 'another period'],
  ['asked', 'proposed, not assigned'],
  ['settled', 'not a year’s capital'],
  ['term', 'not a year’s capital'],
  ['investment', 'not a year’s capital'],
  ['advance', 'not disbursed, moved or compared'],
]

type Loudest = { readonly score: number; readonly at: number; readonly phrase: string }
const silent: Loudest = { score: 0, at: -1, phrase: '' }

const loudest = (path: readonly LevelConcepts[], concept: Concept): Loudest =>
  path.reduce<Loudest>((best, { spoken, near }, at) => {
    const heard = spoken.get(concept)
    const score = (heard?.strength ?? 0) * near * concepts[concept].weight
    return heard && score > best.score ? { score, at, phrase: heard.phrase } : best
  }, silent)

/** "Tỷ lệ giải ngân so với" over several columns makes each of them a rate, but for the amounts beside them. */
const rateScore = (path: readonly LevelConcepts[]): Score => {
  const isAmount = path[0]?.level.marks.has('money') === true
  const told = isAmount && path[0] ? loudest([path[0]], 'rate') : loudest(path, 'rate')
  const starts = !isAmount && path.some(({ level }) => rateStart.test(level.words))
  return { subject: 'rate', score: starts ? concepts.rate.weight * 1.5 : told.score, because: told.phrase }
}

const rateStart = /^ (?:(?:ty|ti) (?:le|trong)|%) /u

type Refusal = { readonly concept: Concept; readonly why: LeftOutReason }

/** A remainder or a cut has no months: "cam kết các tháng còn lại" over months is money all the same. */
const refusalScore = (path: readonly LevelConcepts[], { concept, why }: Refusal): Score => {
  const { score, phrase } = loudest(path, concept)
  if (concept === 'advance' && path.some(isPayment)) return { subject: 'ignored', score: 0, because: phrase, why }
  const isMonthly = path[0]?.level.periods.months.length === 1 && concept !== 'asked' && concept !== 'investment'
  const under = isMonthly && (path[0]?.spoken.get(concept)?.strength ?? 0) < 1 ? weights.monthDenies : 0
  return { subject: 'ignored', score: score - under, because: phrase, why }
}

/** What is advanced is paid: under a heading of payments it is a part of them. */
const isPayment = ({ spoken }: LevelConcepts): boolean =>
  payments.some(payment => (spoken.get(payment)?.strength ?? 0) > weights.bracket)

const payments = ['paid', 'done'] as const
const actions = ['commitment', 'estimate', 'done', 'paid', 'performed'] as const

const moneyScores = (path: readonly LevelConcepts[], family: Family): readonly Score[] => {
  const acts = path.map(({ spoken }) => Math.max(...actions.map(action => spoken.get(action)?.strength ?? 0)))
  const nearest = acts.findIndex(strength => strength > weights.bracket)
  const planAt = path.findIndex(({ spoken }) => spoken.has('plan'))
  const heard = path.map((level, at): LevelConcepts => {
    const isGroup = (nearest !== -1 && at > nearest) || (planAt !== -1 && at > planAt && family.actsBelow(level.level))
    return isGroup ? { ...level, near: level.near * weights.groupAction } : level
  })
  const estimate = estimateScore(path)
  const isEstimate = estimate.score > 0
  const yields = isEstimate ? 0.3 : 1
  const paid = [loudest(heard, 'paid'), loudest(heard, 'performed'), loudest(heard, 'done')]
  const best = paid.reduce((a, b) => (b.score > a.score ? b : a))
  const committed = loudest(heard, 'commitment')
  const plan = planScores(path, family)
  return [
    { subject: 'disbursement', score: best.score * yields, because: best.phrase },
    { subject: 'commitment', score: committed.score * yields, because: committed.phrase },
    estimate,
    ...plan.map(score => ({ ...score, score: score.score * (isEstimate ? 0.5 : 1) })),
  ]
}

/** "Ước" and its like anywhere outside brackets win over what is paid. Over a plan alone it is only proposed. */
const estimateScore = (path: readonly LevelConcepts[]): Score => {
  const heard = path.map((level, at) => ({ ...level, near: Math.max(nearness(at), 0.9) }))
  const { score, phrase, at } = loudest(heard, 'estimate')
  const isRemark = (path[at]?.spoken.get('estimate')?.strength ?? 0) <= weights.bracket
  if (isRemark) return { subject: 'estimate', score: 0, because: phrase }
  const ofPlan = path.some(({ spoken }) => spoken.has('plan'))
  const ofMoney = path.some(
    ({ spoken, level }) =>
      spoken.has('paid') ||
      spoken.has('performed') ||
      spoken.has('done') ||
      level.periods.months.length + level.periods.days.length > 0,
  )
  return ofPlan && !ofMoney
    ? { subject: 'ignored', score, because: phrase, why: 'proposed, not assigned' }
    : { subject: 'estimate', score, because: phrase }
}

/** The nearest heading that names a plan; under or after an action it only names the capital. */
const planScores = (path: readonly LevelConcepts[], family: Family): readonly Score[] => {
  const { at, score, phrase } = loudest(path, 'plan')
  const heading = path[at]
  if (!heading || score === 0) return []
  const says = (subject: HeadingSubject, factor = 1): Score => ({ subject, score: score * factor, because: phrase })
  const { level, spoken } = heading
  const acts = actions.some(action => (spoken.get(action)?.strength ?? 0) > weights.bracket)
  if (acts) return [says('plan', isFirst(spoken) ? 0.8 : weights.planUnderAction)]
  if (level.periods.months.length > 0 && !level.words.includes(' von ')) return [says('commitment')]
  const action = actionAbove(path.slice(at + 1))
  if (action === undefined) {
    const isMonthly = path.slice(0, at).some(({ level: below }) => below.periods.months.length > 0)
    return [says(isMonthly && !hasPlanWord(level) ? 'commitment' : 'plan')]
  }
  if (action.isMonth) return [says(hasPlanWord(level) ? 'plan' : 'commitment')]
  return [says('plan', family.actsBelow(action.level) ? 1 : weights.planUnderAction)]
}

/** "Tình hình thực hiện năm 2024" over a whole table: no more than its title. */
const overAll = /^ (?:tinh hinh thuc hien|thuc hien|so lieu)(?: (?:trong )?nam (?:20\d\d )?| 20\d\d )?$/u

const isFirst = (spoken: Spoken): boolean =>
  (spoken.get('plan')?.strength ?? 0) === 1 && actions.every(action => (spoken.get(action)?.strength ?? 0) < 1)

const hasPlanWord = ({ words }: Level): boolean => / (?:von|khv|khvdt|giao|bo tri|phan bo|keo dai) /u.test(words)

type Action = { readonly level: Level; readonly isMonth: boolean }

const actionAbove = (above: readonly LevelConcepts[]): Action | undefined => {
  for (const { level, spoken } of above) {
    if (overAll.test(level.words)) continue
    if (actions.some(action => (spoken.get(action)?.strength ?? 0) > weights.bracket)) return { level, isMonth: false }
    if (level.periods.months.length > 0) return { level, isMonth: true }
  }
  return undefined
}

export const createFamily = (paths: readonly (readonly Level[])[]): Family => {
  const acting = new Set<Level>()
  for (const path of paths) {
    for (const [index, level] of path.entries()) if (actsFirst(path.slice(index + 1))) acting.add(level)
  }
  return { actsBelow: level => acting.has(level) }
}

/** Of what stands below, an action comes before any plan: "Thanh toán KLHT" under "Kế hoạch năm" is only its part. */
const actsFirst = (below: readonly Level[]): boolean => {
  const first = below.find(level => actsItself(level) || conceptsOf(level.text).has('plan'))
  return first !== undefined && actsItself(first)
}

const actsItself = ({ text, marks }: Level): boolean => {
  const spoken = conceptsOf(text)
  return actions.some(action => spoken.has(action)) || marks.has('toDate') || marks.has('inMonth')
}
