import { minus, shareOf, zero, type Dong } from '../../domain/base/money.ts'
import type { Breach } from '../../domain/reallocation/breaches.ts'
import type { CapitalLine, LeftOutReason } from '../../domain/reallocation/lines.ts'
import type { BreachSentences, ReallocationSentences } from '../vi/reallocation.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatShare } from './format.ts'

const ty = (amount: Dong): string => formatMoneyWithUnit(amount, 'ty')

const row = ({ move }: { readonly move: number }): string => `Row ${formatCount(move + 1)}`

const named = ({ projectName, sourceName }: CapitalLine): string => `${projectName} (${sourceName})`

const breaches: BreachSentences = {
  notPositive: breach => `${row(breach)}: the amount must be more than nothing.`,
  sameProject: breach => `${row(breach)}: the giving and the receiving project are one.`,
  excluded: breach => `${row(breach)}: one of its projects is to be left alone.`,
  otherInvestor: breach => `${row(breach)}: the two projects are not of one investor.`,
  underLeast: breach =>
    `${row(breach)}: ${ty(breach.amount)} is less than the least amount of a move (${ty(breach.least)}).`,
  noCapital: breach =>
    `${row(breach)}: the ${breach.side === 'from' ? 'giving' : 'receiving'} project has no capital of this source that can be moved.`,
  belowDisbursed: ({ line, after }) =>
    `${named(line)}: the plan would be ${ty(after)}, less than what is disbursed already (${ty(line.actual)}).`,
  belowExpected: ({ line, after, expected }) =>
    `${named(line)}: the plan would be ${ty(after)}, less than what the forecast expects by 31 January (${ty(expected)}).`,
  beyondCapacity: ({ line, received }) =>
    `${line.projectName}: would receive ${ty(received)}, more than it can spend by 31 January (${ty(line.capacity)}).`,
}

const breachSentence = (breach: Breach): string => {
  const say = breaches[breach.kind] as (of: Breach) => string // kind and sentence are of one name
  return say(breach)
}

const effectSentence: ReallocationSentences['effectSentence'] = ({ moved, gain, before, after }, close) => {
  const plan = `The capital plan as a whole stays at ${ty(before.plan)}`
  if (moved === zero) return `${plan}; nothing is moved yet.`
  const rates = `from ${formatShare(shareOf(before.p50, before.plan))} to ${formatShare(shareOf(after.p50, after.plan))}`
  if (gain > zero && gain < moved) {
    return `${plan}; of ${ty(moved)} moved only ${ty(gain)} is spent that would not have been: the forecast to ${formatDate(close)} goes ${rates} of the plan.`
  }
  if (gain > zero) {
    return `${plan}; ${ty(moved)} moves from where it would not be spent to where it can be: the forecast to ${formatDate(close)} rises by ${ty(gain)}, ${rates} of the plan.`
  }
  const fall = gain < zero ? ` but lowers it by ${ty(minus(zero, gain))}` : ''
  return `${plan}; moving ${ty(moved)} does not raise the forecast to ${formatDate(close)}${fall}.`
}

const reasons = {
  noForecast: 'too little data to forecast',
  sourcesDiffer: 'plan and disbursement are not split by the same sources',
} as const satisfies Record<LeftOutReason, string>

export const reallocationInEnglish: ReallocationSentences = {
  breachSentence,
  effectSentence,
  leftOutSentences: ({ leftOut }) =>
    leftOut.map(
      ({ reason, projects, plan }) =>
        `${formatCount(projects)} ${projects === 1 ? 'project' : 'projects'} with a plan of ${ty(plan)} left out of the proposal: ${reasons[reason]}.`,
    ),
}
