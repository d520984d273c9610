import { useEffect, useState, type RefObject } from 'react'

/** What shows of something that scrolls, in pixels, told in steps: what is drawn beyond it on either side makes up for them. */
export type Viewport = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export const viewportStep = 96

/** Of a view that has no size yet, or never will, in a test: a page's worth is drawn. */
const unmeasured: Viewport = { left: 0, top: 0, width: 1200, height: 700 }

/** Follows an element as it scrolls and is resized. */
export const useViewport = (view: RefObject<HTMLElement | null>): Viewport => {
  const [viewport, setViewport] = useState(unmeasured)
  useEffect(() => {
    const element = view.current
    if (!element) return undefined
    const measure = (): void => {
      const next = viewportOf(element)
      setViewport(before => (isSame(before, next) ? before : next))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [view])
  return viewport
}

const viewportOf = ({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): Viewport => ({
  left: stepBelow(scrollLeft),
  top: stepBelow(scrollTop),
  width: clientWidth > 0 ? stepBelow(clientWidth) + 2 * viewportStep : unmeasured.width,
  height: clientHeight > 0 ? stepBelow(clientHeight) + 2 * viewportStep : unmeasured.height,
})

const stepBelow = (pixels: number): number => Math.floor(pixels / viewportStep) * viewportStep

const isSame = (a: Viewport, b: Viewport): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height
