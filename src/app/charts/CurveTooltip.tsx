import type { TooltipContentProps } from 'recharts'
import { dong } from '../../domain/money.ts'
import { formatDate, formatMoneyWithUnit } from '../../text/format.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from '../ui/unit.ts'
import type { DrawnPoint } from './curveSeries.ts'
import styles from './CurveTooltip.module.css'

/** The figures of the day under the pointer, or under the arrow keys. */
export const CurveTooltip = ({ active, payload }: TooltipContentProps) => {
  const { charts } = useWords()
  const unit = useUnit()
  const point = payload?.[0]?.payload as DrawnPoint | undefined // the chart's own rows
  if (!active || !point) return null
  const said = (amount: number | undefined) =>
    formatMoneyWithUnit(amount === undefined ? undefined : dong(Math.round(amount)), unit)
  return (
    <div className={styles['tooltip']}>
      <strong>{formatDate(point.date)}</strong>
      <dl className={styles['figures']}>
        <dt>{charts.actual}</dt>
        <dd>{said(point.actual)}</dd>
        <dt>{charts.committed}</dt>
        <dd>{said(point.committed)}</dd>
      </dl>
    </div>
  )
}
