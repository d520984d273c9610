import type { ReactNode } from 'react'
import { Panel } from '../ui/Panel.tsx'
import { useTurnable } from './useTurnable.tsx'

type ChartPanelProps = {
  /** What the chart shows, as a finding. */
  readonly title: string
  /** Its neutral name, unit, as-of date and source. */
  readonly subtitle: string
  readonly chart: ReactNode
  readonly table: ReactNode
}

/** A chart with its finding above and the table behind it. */
export const ChartPanel = ({ title, subtitle, chart, table }: ChartPanelProps) => {
  const { shown, button } = useTurnable({ chart, table })
  return (
    <Panel title={title} subtitle={subtitle} actions={button}>
      {shown}
    </Panel>
  )
}
