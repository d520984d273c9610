import type { Unit } from '../../../domain/base/money.ts'
import type { ChartTable } from '../chartTable.ts'
import { drawingOf } from './drawingOf.ts'
import { fontFaces } from './fontFaces.ts'
import type { ExportFrame } from './frame.ts'
import { padding, pictureSvg, type MeasureText } from './pictureSvg.ts'
import { spreadsheetOf } from './spreadsheet.ts'

/** The figures behind the chart, as the screen says them. */
export const saveSpreadsheet = async <Row>(frame: ExportFrame, table: ChartTable<Row>, unit: Unit): Promise<void> => {
  const { xlsxBytes } = await import('../../../report/xlsx.ts')
  const bytes = await xlsxBytes(spreadsheetOf({ frame, table, unit, writtenAt: new Date().toISOString() }))
  saveFile(new Blob([bytes], { type: spreadsheetType }), `${frame.fileName}.xlsx`)
}

/** The drawing, to be printed at any size. */
export const saveSvg = async (frame: ExportFrame, stage: HTMLElement): Promise<void> =>
  saveFile(new Blob([await svgOf(frame, stage)], { type: 'image/svg+xml' }), `${frame.fileName}.svg`)

/** The picture, twice as fine as the screen. */
export const savePng = async (frame: ExportFrame, stage: HTMLElement): Promise<void> =>
  saveFile(await pngOf(await svgOf(frame, stage)), `${frame.fileName}.png`)

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const fineness = 2

const svgOf = async (frame: ExportFrame, stage: HTMLElement): Promise<string> => {
  const { drawing, keys } = drawingOf(stage)
  return pictureSvg({ frame, drawing, keys, fontFaces: await fontFaces(), measure: measureText() })
}

const pngOf = async (svg: string): Promise<Blob> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * fineness
  canvas.height = image.naturalHeight * fineness
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('nothing to draw on')
  await drawWithLetters(context, image)
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}

/** A browser draws an SVG before the letters inside it are ready, and without them: it is drawn again until they stand there. */
const drawWithLetters = async (context: CanvasRenderingContext2D, image: HTMLImageElement): Promise<void> => {
  const { width, height } = context.canvas
  for (let attempt = 0; attempt < 20; attempt++) {
    context.drawImage(image, 0, 0, width, height)
    if (attempt > 0 && hasLetters(context)) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** Whether anything stands where the title's first letters belong. */
const hasLetters = (context: CanvasRenderingContext2D): boolean =>
  context.getImageData(padding * fineness, padding * fineness, 200, 50).data.some(channel => channel < 128)

const measureText = (): MeasureText => {
  const context = document.createElement('canvas').getContext('2d')
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.56
    context.font = `${weight} ${size}px 'Be Vietnam Pro', sans-serif`
    return context.measureText(text).width
  }
}

const saveFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
