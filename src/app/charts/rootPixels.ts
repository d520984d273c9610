/** Pixels of one rem: letters are larger on a wide screen. */
export const rootPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
