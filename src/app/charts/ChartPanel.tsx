import { Button } from '@mantine/core'
import { useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../text/words.ts'
import { Panel } from '../ui/Panel.tsx'
import { useUnit } from '../ui/unit.ts'
import { ChartExports, type ExportFormat } from './ChartExports.tsx'
import { ChartKeys, type ChartKey } from './ChartKeys.tsx'
import { ChartLabelContext } from './chartLabel.ts'
import styles from './ChartPanel.module.css'
import type { ChartTable } from './chartTable.ts'
import { ChartTableView } from './ChartTableView.tsx'

type ChartPanelProps<Row> = {
  /** What the chart shows, as a finding. */
  readonly title: string
  /** Its neutral name, unit and as-of date. */
  readonly subtitle: string
  /** Scope, denominator and source: what every share of it is a share of. */
  readonly about: string
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  /** The name of the exported files, without ending. */
  readonly fileName: string
  readonly keys?: readonly ChartKey[]
  readonly chart: ReactNode
  /** The SVG to be exported, where the drawing on screen is none. */
  readonly picture?: ReactNode
  readonly table: ChartTable<Row>
  /** Choices that change what is drawn. */
  readonly controls?: ReactNode
  /** What belongs to the finding and is no mark of the drawing. */
  readonly note?: ReactNode
}

/** The frame of every chart: its finding above, what it counts below, the table behind it, and the way to take it along. */
export const ChartPanel = <Row,>(props: ChartPanelProps<Row>) => {
  const { title, subtitle, about, description, keys, chart, picture, table, controls, note } = props
  const { charts } = useWords()
  const descriptionId = useId()
  const stage = useRef<HTMLDivElement>(null)
  const [side, setSide] = useState<'chart' | 'table'>('chart')
  const [pictured, setPictured] = useState(false)
  const other = side === 'chart' ? 'table' : 'chart'
  const exportAs = useExport(props)
  const takeAlong = async (format: ExportFormat): Promise<void> => {
    // The picture is taken of what is drawn: it must stand there, and have had the time to measure itself.
    if (format !== 'xlsx') flushSync(() => (setSide('chart'), setPictured(true)))
    if (format !== 'xlsx') await painted()
    await exportAs(format, stage.current).finally(() => setPictured(false))
  }
  return (
    <Panel
      title={title}
      subtitle={subtitle}
      actions={
        <div className={styles['actions']} data-chart-tools>
          <Button variant="default" size="compact-sm" onClick={() => setSide(other)}>
            {other === 'table' ? charts.showTable : charts.showChart}
            <span className="spoken">: {title}</span>
          </Button>
          <ChartExports of={title} onExport={takeAlong} />
        </div>
      }
    >
      {controls}
      <div ref={stage} className={styles['stage']}>
        {side === 'table' ? (
          <ChartTableView table={table} />
        ) : (
          <ChartLabelContext value={{ title, descriptionId }}>
            {keys && keys.length > 0 && <ChartKeys keys={keys} />}
            <div data-chart-picture={picture === undefined ? '' : undefined}>{chart}</div>
            {pictured && picture !== undefined && (
              <div hidden data-chart-picture>
                {picture}
              </div>
            )}
          </ChartLabelContext>
        )}
      </div>
      {side === 'chart' && note}
      <p id={descriptionId} className="spoken">
        {description}
      </p>
      <p className={styles['about']} data-chart-about>
        {about}
      </p>
    </Panel>
  )
}

/** Two frames: one to lay out, one to draw what the layout asked for. */
const painted = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** What writes the files is loaded when the first is asked for. */
const useExport = <Row,>({ title, subtitle, about, fileName, table }: ChartPanelProps<Row>) => {
  const unit = useUnit()
  const frame = { title, subtitle, about, fileName }
  return async (format: ExportFormat, stage: HTMLElement | null): Promise<void> => {
    const { saveSpreadsheet, savePng, saveSvg } = await import('./exports/save.ts')
    if (format === 'xlsx') return saveSpreadsheet(frame, table, unit)
    if (!stage) return undefined
    return format === 'svg' ? saveSvg(frame, stage) : savePng(frame, stage)
  }
}
