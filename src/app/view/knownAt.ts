import { isoDate, parseIsoDate, type IsoDate } from '../../domain/base/calendar.ts'
import type { Brand } from '../../domain/base/brand.ts'

/** When something was known: a day, to its end in Vietnam, or an instant in UTC. As it stands in the URL. */
export type KnownAt = Brand<string, 'KnownAt'>

export const parseKnownAt = (text: unknown): KnownAt | undefined =>
  typeof text === 'string' && (parseIsoDate(text) || isInstant(text)) ? (text as KnownAt) : undefined // checked just now

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** As the API takes it. Vietnam's clock is seven hours ahead all year. */
export const instantOf = (knownAt: KnownAt): string => (parseIsoDate(knownAt) ? `${knownAt}T16:59:59.999Z` : knownAt)

/** The day in Vietnam that it falls on. */
export const dayOfKnownAt = (knownAt: KnownAt): IsoDate =>
  isoDate(new Date(Date.parse(instantOf(knownAt)) + 7 * 3_600_000).toISOString().slice(0, 10))
