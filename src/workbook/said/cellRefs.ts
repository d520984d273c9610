/** The sheet's edge in every format read here. */
export const maxRows = 1_048_576
export const maxColumns = 16_384

/** `A` → 0, `AD` → 29. */
export const columnOf = (letters: string): number => {
  let column = 0
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64
  return column - 1
}

/** 0 → `A`, 29 → `AD`. */
export const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
