import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWords } from '../text/words.ts'
import { Panel } from '../ui/Panel.tsx'
import styles from './ChartPanel.module.css'

type ChartPanelProps = {
  /** What the chart shows, as a finding. */
  readonly title: string
  /** Its neutral name, unit, as-of date and source. */
  readonly subtitle: string
  readonly chart: ReactNode
  /** The same figures as a table: behind the chart on screen, under it in print. */
  readonly table: ReactNode
}

/** A chart with the table behind it. */
export const ChartPanel = ({ title, subtitle, chart, table }: ChartPanelProps) => {
  const { charts } = useWords()
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const turned = shown === 'chart' ? 'table' : 'chart'
  return (
    <Panel
      title={title}
      subtitle={subtitle}
      actions={
        <Button variant="default" size="compact-sm" onClick={() => setShown(turned)}>
          {turned === 'table' ? charts.showTable : charts.showChart}
        </Button>
      }
    >
      {shown === 'chart' ? <div className={styles['chart']}>{chart}</div> : table}
    </Panel>
  )
}
