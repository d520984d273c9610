import type { ColumnRole } from '../said/roles.ts'
import type { ColumnChoice, Costs } from './choose.ts'
import { askClaimed } from './claimed.ts'
import type { Column } from './column.ts'
import { addsUp, asLeftOut, type Option, type OptionKind } from './options.ts'
import type { Numbers, Relation } from './relations.ts'
import { sharesMoment } from './saidSums.ts'

export type ChoiceAmong = ColumnChoice & { readonly numbers: Numbers; readonly columns: readonly Column[] }

/** A column as it was chosen to be; or asked about, where its own rows or neighbours speak against that. */
export const settle = (column: Column, { choice, rivals, sumOf, costs, numbers, columns }: ChoiceAmong): Column => {
  const option = choice.get(column.index)
  if (option === undefined) return column
  const rival = rivals.get(column.index)
  if (rival !== undefined && addsUp(column)) return askedBetween(column, [option, rival])
  switch (option.kind) {
    case 'fact':
      return isOverrun(column, { choice, numbers }) || holdsOtherCapital(column, columns)
        ? asked(column, costs)
        : withoutColumnQuestion(column)
    case 'sum':
      return sumColumn(column, option, { sum: sumOf.get(column.index), costs })
    case 'ask':
      return addsUp(column) ? asked(column, costs) : column
    case 'other':
      return askClaimed(option.column, columns)
    case 'part':
      return exceedsAll(column, { choice, numbers }) ? asked(column, costs) : option.column
    case 'left':
    case 'rate':
    case 'copy':
      return option.column
  }
}

const withoutColumnQuestion = (column: Column): Column =>
  column.question?.kind === 'column' ? { ...column, question: undefined } : column

type Support = Pick<ChoiceAmong, 'costs'> & { readonly sum: Relation | undefined }

const sumColumn = (column: Column, option: Option, { sum, costs }: Support): Column =>
  sum === undefined ? asked(column, costs) : { ...option.column, parts: sum.parts }

/** A whole with a part that is larger is no whole. */
const isOverrun = (column: Column, { choice, numbers }: Pick<ChoiceAmong, 'choice' | 'numbers'>): boolean => {
  const whole = numbers.get(column.index)?.values
  return [...choice.values()].some(
    ({ kind, role, column: part }) =>
      kind === 'part' &&
      role === column.role &&
      part.sense.isOfWhich &&
      part.index > column.index &&
      part.capital === column.capital &&
      (numbers.get(part.index)?.values.some((value, row) => value > (whole?.[row] || 0) * 1.000001) ?? false),
  )
}

/** What is called a part, of another source say, and is more in some row than any figure of its kind that counts. */
const exceedsAll = (column: Column, { choice, numbers }: Pick<ChoiceAmong, 'choice' | 'numbers'>): boolean => {
  const wholes = [...choice.values()].filter(({ kind, role }) => kind === 'fact' && role === column.role)
  const part = numbers.get(column.index)?.values
  return (
    wholes.length > 0 &&
    wholes.every(({ column: { index } }) => {
      const whole = numbers.get(index)?.values
      return part?.some((value, row) => value > (whole?.[row] || 0) * 1.000001) ?? false
    })
  )
}

/** A whole of which so much is carried over: how much of it is this year's, nobody says. */
const holdsOtherCapital = (column: Column, columns: readonly Column[]): boolean =>
  columns.some(
    other =>
      other.index > column.index &&
      isSameMoney(other, column) &&
      isCarriedOver(other) &&
      !isCarriedOver(column) &&
      other.sense.capital !== 'both' &&
      saysOtherCapitalIn(column, other) &&
      sharesHeading(column, other) &&
      sharesMoment(other, column),
  )

/** By "trong đó", whatever year the whole names; under "Tổng số" only where it names none. */
const saysOtherCapitalIn = ({ sense: { capital, totalDepth } }: Column, part: Column): boolean =>
  part.sense.isOfWhich || (capital === undefined && (totalDepth ?? 0) > 0)

const isCarriedOver = ({ role, capital }: Column): boolean => role === 'carriedOver' || capital === 'carriedOver'
const isPlan = ({ role }: Column): boolean => role === 'plan' || role === 'carriedOver'
const isSameMoney = (one: Column, other: Column): boolean => one.role === other.role || (isPlan(one) && isPlan(other))

/** Under the whole's own heading, or straight after a whole that has none. */
const sharesHeading = (whole: Column, part: Column): boolean => {
  const prefix = whole.header.slice(0, -1)
  return prefix.length === 0 ? part.index === whole.index + 1 : prefix.every((text, at) => part.header[at] === text)
}

/** Two choices as good as each other make different facts of it. */
const askedBetween = (column: Column, options: readonly Option[]): Column => ({
  ...column,
  question: { kind: 'column', candidates: [...new Set(options.map(option => option.column.role))] },
})

/**
 * Besides what its words say it may be only one thing: nothing that goes in. Whichever costs less stands first; but what
 * its own words leave open is asked before whether it adds up others.
 */
const asked = (column: Column, costs: Costs): Column => {
  if (column.question?.kind === 'column') return column
  // Nothing is counted by an estimate: whether it adds up others is worth no question.
  if (column.role === 'estimate') return asLeftOut(column, 'an estimate that may add up others')
  const own = costs.get(column.index)
  const cost = (kinds: readonly OptionKind[]): number => Math.min(...kinds.map(kind => own?.get(kind) ?? Infinity))
  const isFactFirst =
    cost(own?.has('fact') ? ['fact'] : ['ask']) < cost(['sum', 'part', 'left', 'rate', 'copy', 'other'])
  const candidates: readonly ColumnRole[] = isFactFirst ? [column.role, 'rowTotal'] : ['rowTotal', column.role]
  return { ...column, question: { kind: 'column', candidates } }
}
