import type { TooltipContentProps } from 'recharts'
import { dong } from '../../domain/base/money.ts'
import { formatDate, formatMoneyWithUnit } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from '../ui/unit.ts'
import styles from './CurveTooltip.module.css'
import type { DrawnPoint } from './curveSeries.ts'

/** The figures of the day under the pointer, or under the arrow keys: what is known of it, exactly. */
export const CurveTooltip = ({ active, payload }: TooltipContentProps) => {
  const { charts } = useWords()
  const unit = useUnit()
  const point = payload?.[0]?.payload as DrawnPoint | undefined // the chart's own rows
  if (!active || !point) return null
  const say = (amount: number) => formatMoneyWithUnit(dong(Math.round(amount)), unit)
  const lines = [
    { name: charts.actual, amount: point.actual },
    { name: charts.committed, amount: point.committed },
    { name: charts.lastYearTold, amount: point.lastYear },
    ...(point.actual === undefined ? [{ name: charts.forecastShort, amount: point.median }] : []),
  ].flatMap(({ name, amount }) => (amount === undefined ? [] : [{ name, said: say(amount) }]))
  return (
    <div className={styles['tooltip']}>
      <strong>{formatDate(point.date)}</strong>
      <dl className={styles['figures']}>
        {lines.map(({ name, said }) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{said}</dd>])}
        {point.actual === undefined && point.band && (
          <>
            <dt>{charts.forecast}</dt>
            <dd>{point.band.map(say).join(' – ')}</dd>
          </>
        )}
      </dl>
    </div>
  )
}
