/** Of the two rows of heads, letters and meanings; as in `SheetGrid.module.css`. */
export const headHeight = 94

/** Of the rows' heads, numbers and roles. */
export const headWidth = 108
