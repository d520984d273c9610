import { parseIsoDate, parsePlanYear, type IsoDate, type PlanYear } from '../../domain/calendar.ts'
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
  readonly unit?: ShownUnit | undefined
}

/** What travels along every link. */
export const viewKeys = ['year', 'asOf', 'knownAt', 'unit'] as const satisfies readonly (keyof View)[]

/** Reads the view from search parameters; what makes no sense there is as good as absent. */
export const parseView = (search: Record<string, unknown>): View => {
  const year = parsePlanYear(Number(search['year']))
  const asOf = typeof search['asOf'] === 'string' ? parseIsoDate(search['asOf']) : undefined
  const knownAt = parseKnownAt(search['knownAt'])
  const unit = shownUnits.find(known => known === search['unit'])
  return { ...(year && { year }), ...(asOf && { asOf }), ...(knownAt && { knownAt }), ...(unit && { unit }) }
}
