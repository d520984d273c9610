/** Pixels of one rem: letters are larger on a wide screen. */
export const rootPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** How much larger than on a desk everything must be that is measured in pixels beside letters. */
export const rootScale = (): number => rootPixels() / 16
