/** Pixels of one rem: letters are larger on a wide screen. Asked once per width, since the answer makes the browser lay out what is not yet done. */
export const rootPixels = (): number => {
  const { innerWidth } = globalThis
  if (known.width !== innerWidth) {
    known.width = innerWidth
    known.pixels = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  }
  return known.pixels
}

const known = { width: Number.NaN, pixels: 16 }

/** How much larger than on a desk everything must be that is measured in pixels beside letters. */
export const rootScale = (): number => rootPixels() / 16
