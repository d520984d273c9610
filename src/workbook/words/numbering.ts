/** How a row is numbered: `style` tells the kind of number, `depth` the dots in it. */
export type Numbering = { readonly style: NumberingStyle; readonly value: string }

export type NumberingStyle = 'letter' | 'roman' | 'arabic' | 'dotted2' | 'dotted3' | 'small' | 'bullet' | 'none'

/** Reads numbers one after the other: whether "I" or "C" is a Roman number depends on what came before. */
export const createNumberingReader = (): ((text: string) => Numbering) => {
  let lastLetter = ''
  let lastRoman = 0
  return text => {
    const value = text
      .trim()
      .replace(/^[([]|[)\].:]+$/gu, '')
      .trim()
    const plain = plainStyle(value)
    if (plain !== undefined) return { style: plain, value }
    const upper = value.toUpperCase()
    if (!/^[A-ZĐ]+$/u.test(upper)) return { style: 'none', value }
    const roman = romanValue(upper)
    const followsLetter = upper.length === 1 && upper === nextLetter(lastLetter)
    const isRoman =
      roman !== undefined &&
      (roman === lastRoman + 1 || (!followsLetter && (roman === 1 || upper.length > 1 || 'IVX'.includes(upper))))
    if (isRoman && value === upper) {
      lastRoman = roman
      return { style: 'roman', value }
    }
    if (upper.length > 1) return { style: roman === undefined ? 'none' : 'roman', value }
    if (value !== upper) return { style: 'small', value }
    lastLetter = upper
    lastRoman = 0
    return { style: 'letter', value }
  }
}

const plainStyle = (value: string): NumberingStyle | undefined => {
  if (value === '') return 'none'
  if (/^\d{1,5}(?:\.0)?$/u.test(value)) return 'arabic'
  if (/^(?:\d{1,3}|[A-Z]|[IVX]{1,4})[.,]\d{1,3}$/u.test(value)) return 'dotted2'
  if (/^(?:\d{1,3}|[A-Z]|[IVX]{1,4})(?:[.,]\d{1,3}){2,}$/u.test(value)) return 'dotted3'
  if (/^[-–—+*•·o]+$/u.test(value)) return 'bullet'
  return /^[a-zđ]$/u.test(value) ? 'small' : undefined
}

const letters = 'ABCDĐEFGHIKLMNOPQ'

const nextLetter = (letter: string): string => (letter === '' ? '' : (letters[letters.indexOf(letter) + 1] ?? '') || '')

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

const romanValue = (text: string): number | undefined => {
  if (!/^C?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text)) return undefined
  let value = 0
  for (let at = 0; at < text.length; at += 1) {
    const here = romanDigits[text[at] ?? ''] ?? 0
    value += here < (romanDigits[text[at + 1] ?? ''] ?? 0) ? -here : here
  }
  return value === 0 ? undefined : value
}
