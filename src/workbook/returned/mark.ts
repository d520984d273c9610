/** One cell to be marked, with something to be said of it. */
export type Mark = { readonly sheet: string; readonly cell: string; readonly text: string }

/** What is said of the file as a whole, or of a sheet that it does not have, stands in the first cell of its first sheet. */
export const placedMarks = (marks: readonly Mark[], sheets: readonly string[]): readonly Mark[] => {
  const [first] = sheets
  if (first === undefined) return []
  const placed = marks.map(mark => (sheets.includes(mark.sheet) ? mark : { ...mark, sheet: first, cell: 'A1' }))
  return [...Map.groupBy(placed, ({ sheet, cell }) => `${cell} ${sheet}`).values()].flatMap(together => {
    const [mark] = together
    return mark ? [{ ...mark, text: together.map(({ text }) => text).join('\n') }] : []
  })
}

/** The ground of a marked cell, as RGB: seen in print too, and under black letters. */
export const markColour = 'FFD966'

/** Who comments, as the comment names its author. */
export const markAuthor = 'Kiểm tra số liệu'
