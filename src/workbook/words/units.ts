import { units } from '../../domain/base/money.ts'
import { remembered } from './remembered.ts'
import { fold } from './words.ts'

/** Đồng per unit as a unit line or a heading says it ("ĐVT: triệu đồng", "(1.000đ)"), or undefined where it says none. */
export const unitOf = remembered((text: string): number | undefined => {
  const folded = fold(text)
  const marked = marker.exec(folded)
  const said = marked ? folded.slice(marked.index + marked[0].length) : undefined
  if (said !== undefined) return unitAtStart(said)
  return isGroupLetter(text) ? undefined : enclosedUnit(folded)
})

/** Whether the text is there to tell the unit and nothing else. */
export const isUnitLine = remembered((text: string): boolean => {
  const folded = fold(text).replace(/^\(/u, '')
  if (marker.exec(folded)?.index === 0) return unitOf(text) !== undefined
  return !isGroupLetter(text) && unitAtStart(folded, wholeText) !== undefined
})

/** "D" and "Đ" number groups of rows; only the small letter with its bar is short for đồng. */
const isGroupLetter = (text: string): boolean => /^\s*[Dd\u0110]\s*[.):]?\s*$/u.test(text)

/** The unit that stands after a number, and nothing else: "tỷ", "tr.đ", "nghìn đồng", "₫". */
export const unitOfSuffix = (text: string): number | undefined => {
  const folded = fold(text).replaceAll('₫', 'd')
  if (folded === '') return undefined
  return /^tr\.?$/u.test(folded) ? units.trieu : unitAtStart(folded, wholeText)
}

const marker =
  /(?<![a-z])(?:dvt|d\.v\.t|dv tinh|don vi tinh|don vi tien te|don vi tien|don vi|tinh bang|tinh theo|currency|unit|in (?=million|billion|thousand|vnd)|dv)\s*[:;.-]?\s*\(?\s*(?:tinh\s*[:.-]?\s*)?/u

const writtenUnits: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:vnd|dong)\s?(?:billions?|bil|bn)(?![a-z\d])|^(?:billions?|bil|bn)\.?\s?(?:of )?(?:vnd|dong)(?![a-z\d])/u,
    units.ty,
  ],
  [
    /^(?:vnd|dong)\s?(?:millions?|mil|mn|mio)(?![a-z\d])|^(?:millions?|mil|mn|mio)\.?\s?(?:of )?(?:vnd|dong)(?![a-z\d])/u,
    units.trieu,
  ],
  [/^(?:vnd|dong)\s?(?:thousands?)(?![a-z\d])|^(?:thousands?)\s?(?:of )?(?:vnd|dong)(?![a-z\d])/u, units.nghin],
  [/^(?:vnd|dong)\s?1[.,\s]?000[.,\s]?000[.,\s]?000(?![\d])/u, units.ty],
  [/^(?:vnd|dong)\s?1[.,\s]?000[.,\s]?000(?![\d])/u, units.trieu],
  [/^(?:vnd|dong)\s?(?:1[.,\s]?|['\u2019])000s?(?![a-z\d])/u, units.nghin],
  [/^(?:1[.,\s]?000[.,\s]?000[.,\s]?000\s?(?:dong|d|vnd)|t[yi]\s?(?:dong|d|vnd)|t[yi])(?![a-z\d])/u, units.ty],
  [/^(?:1[.,\s]?000[.,\s]?000\s?(?:dong|d|vnd)|(?:trieu|tr)\.?\s?(?:dong|d|vnd)|trieu)(?![a-z\d])/u, units.trieu],
  [/^(?:1[.,\s]?000\s?(?:dong|d|vnd)|(?:nghin|ngan|ng)\.?\s?(?:dong|d|vnd)|nghin|ngan)(?![a-z\d])/u, units.nghin],
  [/^(?:viet nam dong|dong viet nam|dong|vnd|d)(?![a-z\d])/u, units.dong],
]

const wholeText = /^[\s).:;]*$/u

const unitAtStart = (text: string, rest?: RegExp): number | undefined => {
  for (const [pattern, factor] of writtenUnits) {
    const match = pattern.exec(text)
    if (match && (rest === undefined || rest.test(text.slice(match[0].length)))) return factor
  }
  return undefined
}

/** "Kế hoạch vốn (triệu đồng)": in brackets, or at the end after a word for thousands. A lone "đồng" is a place's name. */
const enclosedUnit = (folded: string): number | undefined => {
  for (const [, inside = ''] of folded.matchAll(/\(([^()]*)\)/gu)) {
    const factor = unitAtStart(inside.trim(), wholeText)
    if (factor !== undefined) return factor
  }
  const whole = unitAtStart(folded, wholeText)
  if (whole !== undefined) return whole
  const atEnd =
    /(?:^|[\s,;-])((?:t[yi]|trieu|nghin|ngan|tr\.?)\s?(?:dong|d|vnd)|(?:billions?|millions?|thousands?|bil|mil|bn|mn)\.?\s?vnd|trd|vnd)\s*$/u.exec(
      folded,
    )
  return atEnd?.[1] === undefined ? unitAtStart(folded, wholeText) : unitAtStart(atEnd[1])
}
