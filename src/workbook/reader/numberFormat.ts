/** What a number format says about the numbers shown in it. */
export type NumberKind = 'plain' | 'percent' | 'date'

/** What a person reads of a number in some format, beyond its digits. */
export type NumberLook = {
  readonly kind: NumberKind
  /** A date of which less than the day is shown; `bareMonth`: not its year either. */
  readonly shows?: 'month' | 'bareMonth' | 'year'
  /** `#,##0,` shows thousands: so many times less than what is stored. */
  readonly dividedBy?: number
  /** Words that the format itself writes about the number: `0.0 "tỷ"`. */
  readonly suffix?: string
}

/** A format; `sections` where it shows small and large numbers differently. */
export type NumberFormat = {
  readonly look: NumberLook
  readonly sections?: readonly { readonly holds: (value: number) => boolean; readonly look: NumberLook }[]
}

const plainLook: NumberLook = { kind: 'plain' }
const dateLook: NumberLook = { kind: 'date' }

export const plainFormat: NumberFormat = { look: plainLook }

/** Whether numbers in it are shown as they are stored, but for rounding. */
export const isPlain = ({ look, sections }: NumberFormat): boolean => look === plainLook && sections === undefined

export const lookAt = ({ look, sections }: NumberFormat, value: number): NumberLook =>
  sections?.find(({ holds }) => holds(value))?.look ?? look

/** Formats that a file names by number alone, without writing them out. */
export const builtInFormat = (id: number): NumberFormat => {
  if (id === 9 || id === 10) return percentFormat
  if (id === monthAndYear) return monthFormat
  return isBuiltInDate(id) ? dateFormat : plainFormat
}

const percentFormat: NumberFormat = { look: { kind: 'percent' } }
const dateFormat: NumberFormat = { look: dateLook }
const monthFormat: NumberFormat = { look: { kind: 'date', shows: 'month' } }
const monthAndYear = 17

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format as written: `#,##0.0`, `0.00%`, `dd/mm/yyyy`, `[>=1000000]#,##0.0,,"tr";#,##0`. */
export const formatOf = (written: string): NumberFormat => {
  const sections = sectionsOf(written)
  const look = lookOf(sections[0] ?? '')
  const conditions = sections.map(conditionOf)
  if (!conditions.some(condition => condition !== undefined)) return { look }
  return { look, sections: sections.map((section, at) => ({ holds: conditions[at] ?? always, look: lookOf(section) })) }
}

/** What no condition takes falls to the last section. */
const always = (): boolean => true

/** Words in quotes, signs escaped or bracketed, fillers: what is shown as it is, or not at all. */
const literals = /"([^"]*)"?|\\(.)|\[\$([^\]-]*)[^\]]*\]|_.|\*.|\[[^\]]*\]/gu

/** Cut at the semicolons that are no part of a literal. */
const sectionsOf = (written: string): readonly string[] => {
  const blind = written.replace(literals, literal => ' '.repeat(literal.length))
  const cuts = [...blind].flatMap((letter, at) => (letter === ';' ? [at] : []))
  return [...cuts, blind.length].map((end, at) => written.slice(at === 0 ? 0 : (cuts[at - 1] ?? 0) + 1, end))
}

const lookOf = (section: string): NumberLook => {
  const tokens = section.replace(literals, '')
  if (tokens.includes('%')) return { kind: 'percent' }
  if (/^general$/i.test(tokens.trim()) || !/[dmyhs]/i.test(tokens)) return numberLook(section)
  const shows = shownPartOf(tokens)
  return shows === undefined ? dateLook : { kind: 'date', shows }
}

const shownPartOf = (tokens: string): NumberLook['shows'] => {
  if (/[dhs]/i.test(tokens)) return undefined
  const hasYear = /y/i.test(tokens)
  if (/m/i.test(tokens)) return hasYear ? 'month' : 'bareMonth'
  return hasYear ? 'year' : undefined
}

const numberLook = (section: string): NumberLook => {
  const commas = /[0#?](,+)(?![0#?,])/.exec(section.replace(literals, ' '))?.[1]?.length ?? 0
  const words = [...section.matchAll(literals)].map(
    ([, quoted, escaped, currency]) => quoted ?? escaped ?? currency ?? '',
  )
  const suffix = wordsIn(words.join('') + section.replace(literals, '').replace(/^general$/i, ''))
  if (commas === 0 && suffix === undefined) return plainLook
  return {
    kind: 'plain',
    ...(commas > 0 && { dividedBy: 1000 ** commas }),
    ...(suffix !== undefined && { suffix }),
  }
}

/** Signs and brackets about a number say nothing of it; letters, and the sign of a currency, do. */
export const wordsIn = (written: string): string | undefined => {
  const words = written.replace(/[\d#?.,;+\-()@]/g, '').trim()
  return /[\p{L}\p{Sc}]/u.test(words) ? words : undefined
}

/** `[>=1000]`, `[<0]`. */
const conditionOf = (section: string): ((value: number) => boolean) | undefined => {
  const [, sign = '', bound = ''] = /\[(<=?|>=?|=|<>)\s*(-?\d+(?:\.\d+)?)\]/.exec(section) ?? []
  const compares = comparisons.get(sign)
  return compares && (value => compares(value, Number(bound)))
}

const comparisons: ReadonlyMap<string, (value: number, limit: number) => boolean> = new Map([
  ['<', (value, limit) => value < limit],
  ['<=', (value, limit) => value <= limit],
  ['>', (value, limit) => value > limit],
  ['>=', (value, limit) => value >= limit],
  ['=', (value, limit) => value === limit],
  ['<>', (value, limit) => value !== limit],
])
