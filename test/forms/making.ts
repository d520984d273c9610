import { fill } from './calendar.ts'
import type { Draw, Meaning, Time } from './model.ts'

/** What the columns of one form are drawn with. */
export type Making = {
  readonly draw: Draw
  readonly time: Time
  readonly dayForm: string
  /** Amounts are multiples of so many đồng. */
  readonly step: number
}

/** Where the report's day is said. */
export type DaySaid = { readonly daySaid: 'heading' | 'title' }

/** A phrase with this form's calendar in it. */
export const heading = ({ time, dayForm }: Making, phrase: string): string => fill(phrase, time, dayForm)

type Said = { readonly name: string; readonly phrases: readonly string[]; readonly remarks?: readonly string[] }

/** A phrase of these, with now and then a remark in brackets. */
export const phrased = (making: Making, { name, phrases, remarks }: Said): string => {
  const phrase = making.draw.text(`${name} heading`, phrases)
  const remark = remarks && making.draw.chance(0.2) ? making.draw.text(`${name} remark`, remarks) : undefined
  return heading(making, remark === undefined ? phrase : `${phrase} (${remark})`)
}

/** From the year's start to a day. */
export const toDate = (kind: Meaning['kind'], asOf: string): Meaning => ({ kind, basis: 'toDate', asOf })

/** Of one month alone. */
export const inMonth = (kind: Meaning['kind'], asOf: string): Meaning => ({ kind, basis: 'inMonth', asOf })

/** So much of an amount, rounded down to the form's steps. */
export const shareOf = (amount: number, { share, step }: { share: number; step: number }): number =>
  Math.floor((amount * share) / step) * step
