import type { TitleLine } from './titleLines.ts'
import { gathers, investorOfTitle, letterhead, loneOffice, officeLikeness, statedInvestor } from '../words/offices.ts'
import { unitOf } from '../words/units.ts'

/** "Chủ đầu tư: …", or a title that names one. */
export const statedIn = (lines: readonly TitleLine[]): string | undefined =>
  lines.map(({ text }) => investorIn(text) ?? investorOfTitle(text)).find(name => name !== undefined)

/**
 * The one line that is a public body's name and nothing else: a letterhead, "I. Sở Y tế". Under the letterhead of those
 * who gather ("UBND HUYỆN … / PHÒNG TÀI CHÍNH - KẾ HOẠCH") stand the projects of many.
 */
export const writtenBy = (lines: readonly TitleLine[]): string | undefined => {
  const heads = lines.filter(({ row, column }) => isLetterhead(row, column))
  const isGathered = heads.some(({ text }) => gathers.test(text) && officeLikeness(text) !== 'none')
  const bodies = new Set(
    lines.flatMap(line => {
      if (!heads.includes(line)) return loneOffice(line.text) ?? []
      return isGathered ? [] : (letterhead(nameOn(line, lines)) ?? [])
    }),
  )
  return bodies.size === 1 ? [...bodies][0] : undefined
}

/** "ỦY BAN NHÂN DÂN" over "XÃ HƯNG NGUYÊN" is one body on two lines, whose name stands on the first. */
const nameOn = (line: TitleLine, lines: readonly TitleLine[]): string => {
  const [above, below] = [-1, 1].map(step => lines.find(at => at.row === line.row + step && at.column === line.column))
  if (above !== undefined && goesOnIn(above, line)) return ''
  return below !== undefined && goesOnIn(line, below) ? `${line.text} ${below.text}` : line.text
}

const goesOnIn = (upper: TitleLine, lower: TitleLine): boolean =>
  / (?:uy ban nhan dan|ubnd|xay dung|du an) $/u.test(upper.words) && placeName.test(lower.words)

const placeName = /^ (?:xa|phuong|thi tran|huyen|thi xa|thanh pho|tp) (?:[a-z]+ ){1,4}$/u

const isLetterhead = (row: number, column: number): boolean => row <= 3 && column <= 2

/** "CHỦ ĐẦU TƯ" over a name at the foot: who signs. */
export const signedBy = (lines: readonly TitleLine[]): string | undefined => {
  const heads = lines.filter(({ words }) => /^ (?:dai dien )?chu dau tu $/u.test(words))
  const names = heads.flatMap(({ row, column }) => {
    const name = lines.find(line => line.row > row && line.row <= row + 2 && Math.abs(line.column - column) <= 2)
    return name === undefined ? [] : (letterhead(name.text) ?? [])
  })
  return new Set(names).size === 1 ? names[0] : undefined
}

const investorIn = (text: string): string | undefined => {
  const stated = statedInvestor(text.slice(Math.max(0, text.search(/chủ\s+đầu\s+tư\s*:/iu))))
  if (stated === undefined || unitOf(text) !== undefined) return undefined
  return /^đơn vị\s*:/iu.test(text) && officeLikeness(stated) === 'none' ? undefined : stated
}
