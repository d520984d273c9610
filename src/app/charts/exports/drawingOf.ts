import { heatHex, heatSteps } from '../heatSteps.ts'
import { rootPixels } from '../rootPixels.ts'
import { selfContained, type Drawing, type PictureKey } from './pictureSvg.ts'

/** The drawing that stands in a chart's panel, and its legend. */
export const drawingOf = (stage: HTMLElement): { readonly drawing: Drawing; readonly keys: readonly PictureKey[] } => {
  const svg = stage.querySelector<SVGSVGElement>('[data-chart-picture] svg')
  if (!svg) throw new Error('nothing is drawn')
  const keys = [...stage.querySelectorAll('[data-chart-keys] li')].flatMap(key => {
    const swatch = key.querySelector('svg')
    return swatch ? [{ swatch: drawn(swatch), name: key.textContent.trim() }] : []
  })
  return { drawing: drawn(svg), keys }
}

const drawn = (svg: SVGSVGElement): Drawing => {
  const copy = svg.cloneNode(true) as SVGSVGElement // a clone is of the same kind
  const { width, height } = sizeOf(svg)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  for (const passing of copy.querySelectorAll(onlyOnScreen)) passing.remove()
  for (const shaded of copy.querySelectorAll('[data-heat]')) shadePlainly(shaded)
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of pageOnly) element.removeAttribute(name)
  for (const link of copy.querySelectorAll('a')) unlink(link)
  const markup = new XMLSerializer().serializeToString(copy)
  return { markup: selfContained(markup, rootPixels()), width, height }
}

/** Mixed colours are the page's own: a picture names the mixture. */
const shadePlainly = (shaded: Element): void => {
  const step = heatSteps.find(known => known === shaded.getAttribute('data-heat'))
  if (step) shaded.setAttribute('fill', heatHex(step))
}

/** What follows the pointer. */
const onlyOnScreen = '.recharts-tooltip-cursor, .recharts-active-dot, [data-screen-only]'

/** What means nothing outside the page, or would be heard twice. */
const pageOnly = ['class', 'style', 'tabindex', 'role', 'aria-label', 'aria-describedby', 'aria-hidden']

const unlink = (link: Element): void => {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  group.append(...link.childNodes)
  link.replaceWith(group)
}

/** As it is laid out; what stands hidden has no layout, but says its size. */
const sizeOf = (svg: SVGSVGElement): { readonly width: number; readonly height: number } => {
  const { width, height } = svg.getBoundingClientRect()
  return width > 0 && height > 0
    ? { width, height }
    : { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) }
}
