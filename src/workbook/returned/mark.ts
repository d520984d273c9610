/** One cell to be marked, with all that is to be said of it. */
export type Mark = { readonly sheet: string; readonly cell: string; readonly text: string }

/** The ground of a marked cell, as RGB: seen in print too, and under black letters. */
export const markColour = 'FFD966'

/** Who comments, as the comment names its author. */
export const markAuthor = 'Kiểm tra số liệu'
