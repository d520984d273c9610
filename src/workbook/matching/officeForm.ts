import type { InvestorGroup } from '../../domain/ledger/directory.ts'
import { nameForm, type NameForm } from '../../domain/names/names.ts'

/** An office's name in the form in which offices compare. */
export type OfficeForm = NameForm & {
  /** The place that a people's committee governs, or a short name that may be one: "Nam Đàn". */
  readonly place: NameForm | undefined
  readonly isCommittee: boolean
}

/**
 * "Huyện Nam Đàn" is its people's committee; the province's own name at the end says nothing ("Sở Y tế Nghệ An",
 * "Công an tỉnh").
 */
export const officeForm = (name: string): OfficeForm => {
  const words = withCommittee(withoutProvince(wordsOf(nameForm(name))))
  const isCommittee = startsWith(words, committee) && levelLength(words, committee.length) > 0
  const place = isCommittee
    ? words.slice(committee.length + levelLength(words, committee.length))
    : words.length <= mostPlaceWords
      ? words
      : undefined
  return { ...formOf(words), place: place && place.length > 0 ? formOf(place) : undefined, isCommittee }
}

/** The group that an office's name puts it in; committees of the province itself are `other`. */
export const groupOf = (name: string): InvestorGroup => {
  const { key, isCommittee } = officeForm(name)
  if (isCommittee) return 'district'
  if (/^so\b/u.test(key)) return 'department'
  return key.startsWith('ban quan li') ? 'board' : 'other'
}

/** A word with and without its diacritics; `marked` undefined in names typed without any. */
type OfficeWord = { readonly plain: string; readonly marked: string | undefined }

const wordsOf = ({ key, marks }: NameForm): readonly OfficeWord[] => {
  const marked = marks?.split(' ')
  return key === '' ? [] : key.split(' ').map((plain, at) => ({ plain, marked: marked?.[at] }))
}

const formOf = (words: readonly OfficeWord[]): NameForm => ({
  key: words.map(({ plain }) => plain).join(' '),
  marks: words.some(({ marked }) => marked === undefined) ? undefined : words.map(({ marked }) => marked).join(' '),
})

const committee = ['uy', 'ban', 'nhan', 'dan']
const levels = [['huyen'], ['thi', 'xa'], ['thanh', 'pho'], ['xa'], ['phuong'], ['thi', 'tran'], ['quan']]
const homeProvince = ['nghe', 'an']
const mostPlaceWords = 3

const startsWith = (words: readonly OfficeWord[], prefix: readonly string[], from = 0): boolean =>
  prefix.every((word, at) => words[from + at]?.plain === word)

/** How many words from `from` on name a level of government that has a place after it. */
const levelLength = (words: readonly OfficeWord[], from: number): number => {
  const level = levels.find(parts => startsWith(words, parts, from))
  const next = level && words[from + level.length]
  return level && next && !notPlaces.has(next.plain) ? level.length : 0
}

/** "Huyện ủy", "Huyện đoàn", "xã hội" are no places. */
const notPlaces: ReadonlySet<string> = new Set(['uy', 'doan', 'doi', 'hoi'])

const withCommittee = (words: readonly OfficeWord[]): readonly OfficeWord[] => {
  if (levelLength(words, 0) === 0) return words
  const isMarked = words.some(({ marked }) => marked !== undefined)
  return [...(isMarked ? markedCommittee : committee.map(plain => ({ plain, marked: undefined }))), ...words]
}

const markedCommittee = wordsOf(nameForm('Ủy ban nhân dân'))

const withoutProvince = (words: readonly OfficeWord[]): readonly OfficeWord[] => {
  const home = endsWith(words, homeProvince) ? words.slice(0, -homeProvince.length) : words
  const rest = endsWith(home, ['tinh']) ? home.slice(0, -1) : home
  return rest.length < 2 || (rest.length === committee.length && startsWith(rest, committee)) ? home : rest
}

const endsWith = (words: readonly OfficeWord[], suffix: readonly string[]): boolean =>
  words.length > suffix.length && startsWith(words, suffix, words.length - suffix.length)
