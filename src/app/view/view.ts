import { parseIsoDate, parsePlanYear, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import {
  carriedOverWays,
  defaultCounting,
  denominators,
  type CarriedOverWay,
  type Counting,
  type Denominator,
} from '../../domain/book/counting.ts'
import type { ShownUnit } from '../ui/unit.ts'
import { parseKnownAt, type KnownAt } from './knownAt.ts'

/** Units that a screen may show money in. */
export const shownUnits = ['ty', 'trieu'] as const satisfies readonly ShownUnit[]

/** The question that every screen answers, as it stands in the URL. What is absent follows the ledger: latest year, latest report. */
export type View = {
  readonly year?: PlanYear | undefined
  readonly asOf?: IsoDate | undefined
  /** The ledger as it was known then; absent: as it is known now. */
  readonly knownAt?: KnownAt | undefined
  /** What rates are taken of, and whether last year's capital counts; absent: as `defaultCounting`. */
  readonly denominator?: Denominator | undefined
  readonly carriedOver?: CarriedOverWay | undefined
  /** A rule set as it is quoted, `id@version`; absent: the one in use. */
  readonly rules?: string | undefined
  readonly unit?: ShownUnit | undefined
}

/** What travels along every link. */
export const viewKeys = [
  'year',
  'asOf',
  'knownAt',
  'denominator',
  'carriedOver',
  'rules',
  'unit',
] as const satisfies readonly (keyof View)[]

/** Reads the view from search parameters; what makes no sense there is as good as absent. */
export const parseView = (search: Record<string, unknown>): View => {
  const year = parsePlanYear(Number(search['year']))
  const asOf = typeof search['asOf'] === 'string' ? parseIsoDate(search['asOf']) : undefined
  const knownAt = parseKnownAt(search['knownAt'])
  const unit = shownUnits.find(known => known === search['unit'])
  const denominator = denominators.find(known => known === search['denominator'])
  const carriedOver = carriedOverWays.find(known => known === search['carriedOver'])
  const rules = typeof search['rules'] === 'string' ? search['rules'].trim().slice(0, 300) : undefined
  return {
    ...(year && { year }),
    ...(asOf && { asOf }),
    ...(knownAt && { knownAt }),
    ...(denominator && { denominator }),
    ...(carriedOver && { carriedOver }),
    ...(rules && { rules }),
    ...(unit && { unit }),
  }
}

/** How the view counts. */
export const countingOf = ({ denominator, carriedOver }: View): Counting => ({
  denominator: denominator ?? defaultCounting.denominator,
  carriedOver: carriedOver ?? defaultCounting.carriedOver,
})

/** What was chosen, for the URL: nothing where it is the usual, so that a link stays short. */
export const otherThan = <Value extends string>(
  usual: Value,
  known: readonly Value[],
  chosen: string,
): Value | undefined => known.find(value => value === chosen && value !== usual)
