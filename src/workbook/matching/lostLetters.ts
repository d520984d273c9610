import { tidyText } from '../../domain/names/names.ts'
import { hasLost } from '../checks/lostLetters.ts'

/** Whether a name may be another whose letters became question marks: "H? B?n M?ng" is "Hồ Bản Mồng". */
export type Fits = (known: string) => boolean

/** Undefined where no letter of the name is lost, or so many that it could be anything. */
export const fitsLost = (name: string): Fits | undefined => {
  const text = tidyText(name).toLowerCase()
  const lost = [...text].filter(letter => lostLetter.test(letter)).length
  const left = [...text].filter(letter => /[\p{L}\d]/u.test(letter)).length
  if (!hasLost(text) || left < fewestLeft || left < lost) return undefined
  const pattern = new RegExp(`^${[...text].map(letterPattern).join('')}$`, 'u')
  return known => pattern.test(tidyText(known).toLowerCase())
}

const letterPattern = (letter: string): string =>
  lostLetter.test(letter) ? String.raw`\p{L}` : letter.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)

const lostLetter = /[?\ufffd]/u
const fewestLeft = 4
