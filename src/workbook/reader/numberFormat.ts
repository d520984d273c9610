/** What a number format says about the numbers shown in it. */
export type NumberKind = 'plain' | 'percent' | 'date'

/** Formats that a file names by number alone, without writing them out. */
export const builtInKind = (id: number): NumberKind => {
  if (id === 9 || id === 10) return 'percent'
  return isBuiltInDate(id) ? 'date' : 'plain'
}

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format as written, such as `#,##0.0`, `0.00%`, `dd/mm/yyyy`; words in quotes and brackets are not part of it. */
export const kindOfFormat = (format: string): NumberKind => {
  const tokens = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  if (tokens.includes('%')) return 'percent'
  return /^general$/i.test(tokens) || !/[dmyhs]/i.test(tokens) ? 'plain' : 'date'
}
