/** The id of a previewed cell in the page, so that a finding can lead to it. */
export const cellId = (sheet: string, cell: string): string => `cell-${encodeURIComponent(sheet)}-${cell}`

/** Brings the cell before the eye and the screen reader; false where it is not among the rows shown. */
export const showCell = (sheet: string, cell: string): boolean => {
  const shown = document.getElementById(cellId(sheet, cell))
  shown?.scrollIntoView({ block: 'center', inline: 'center' })
  shown?.focus({ preventScroll: true })
  return shown !== null
}
