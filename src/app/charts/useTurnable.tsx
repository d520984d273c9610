import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWords } from '../text/words.ts'

type Sides = {
  readonly chart: ReactNode
  /** The same figures as a table. */
  readonly table: ReactNode
  /** What the chart is of, where several buttons on a screen would sound alike. */
  readonly of?: string
}

/** A chart that can be turned to see the table behind it: the side shown, and the button that turns it. */
export const useTurnable = ({ chart, table, of }: Sides): { readonly shown: ReactNode; readonly button: ReactNode } => {
  const { charts } = useWords()
  const [side, setSide] = useState<'chart' | 'table'>('chart')
  const other = side === 'chart' ? 'table' : 'chart'
  return {
    shown: side === 'chart' ? chart : table,
    button: (
      <Button className="no-print" variant="default" size="compact-sm" onClick={() => setSide(other)}>
        {other === 'table' ? charts.showTable : charts.showChart}
        {of && <span className="spoken"> {of}</span>}
      </Button>
    ),
  }
}
