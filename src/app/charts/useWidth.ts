import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** How wide a place is, in pixels: measured before it is first painted, and again when it changes. */
export const useWidth = (assumed: number): readonly [RefObject<HTMLDivElement | null>, number] => {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(assumed)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return undefined
    const measure = (): void => {
      // What is hidden or not laid out has no width of its own.
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [place, width]
}
