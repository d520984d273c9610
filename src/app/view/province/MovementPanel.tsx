import { useMemo } from 'react'
import { formatDate, formatMoney, formatPoints } from '../../text/format.ts'
import { BarList } from '../../charts/BarList.tsx'
import type { Bar } from '../../charts/barLayout.ts'
import { ChartPanel } from '../../charts/ChartPanel.tsx'
import type { ChartTable } from '../../charts/chartTable.ts'
import { useWords, type EarlyWords } from '../../text/words.ts'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { useChartAbout } from '../useChartAbout.ts'
import { useInvestorLink } from '../useInvestorLink.ts'
import { useYear } from '../YearProvider.tsx'
import { InvestorAmount, InvestorLink } from './InvestorCells.tsx'
import { movementOf, type RowMovement, type Movement } from './movement.ts'
import styles from './Province.module.css'

const shownAtOnce = 6

/** Who rose most since the report before, in money and points; and who stood still, with the money that they still hold. */
export const MovementPanel = () => {
  const words = useWords()
  const { movement: said } = words.overview
  const unit = useUnit()
  const { open, asOf } = useYear()
  const about = useChartAbout()
  const linkTo = useInvestorLink()
  const movement = useMemo(() => movementOf(open, asOf), [open, asOf])
  const title = useFinding(movement)
  if (!movement) return null
  const bars = movement.risen.slice(0, shownAtOnce).map(({ row, amount, points }): Bar => ({
    key: row.key,
    name: row.name,
    value: amount,
    label: said.rise({ amount: `+${formatMoney(amount, unit)}`, points: formatPoints(points) }),
    tone: 'actual',
  }))
  const dates = { since: formatDate(movement.since), asOf: formatDate(asOf) }
  return (
    <ChartPanel
      title={title}
      subtitle={said.subtitle({ ...dates, unit: words.figures.unit[unit] })}
      about={[...(movement.silent > 0 ? [said.silent({ count: movement.silent, ...dates })] : []), about].join(' ')}
      description={said.description(title)}
      fileName={said.file(asOf)}
      chart={<BarList bars={bars} linkOf={bar => linkTo(bar.key)} />}
      table={tableOf(movement, words.figures.unit[unit], said)}
      note={movement.still.length > 0 && <StoodStill still={movement.still} />}
    />
  )
}

const useFinding = (movement: Movement | undefined): string => {
  const { movement: said } = useWords().overview
  const say = useMoneyText()
  if (!movement) return ''
  const since = formatDate(movement.since)
  const [first] = movement.risen
  if (!first) return said.nobody(since, movement.silent)
  return said.title({
    name: first.row.name,
    amount: say(first.amount),
    still: movement.still.length,
    silent: movement.silent,
    since,
  })
}

const StoodStill = ({ still }: { readonly still: readonly RowMovement[] }) => {
  const { movement: said } = useWords().overview
  const unit = useUnit()
  const { unitShort } = useWords().figures
  return (
    <>
      <h3 className={styles['stillTitle']}>{said.still(still.length)}</h3>
      <ul className={styles['still']}>
        {still.slice(0, shownAtOnce).map(({ row }) => (
          <li key={row.key}>
            <InvestorLink investorId={row.key} name={row.name} />
            <span className="number">
              {said.left} <InvestorAmount row={row} figure="remaining" called={said.left} /> {unitShort[unit]}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const tableOf = (
  movement: Movement,
  unit: string,
  said: EarlyWords['overview']['movement'],
): ChartTable<RowMovement> => ({
  caption: said.caption(unit),
  columns: [
    {
      key: 'investor',
      head: said.investor,
      kind: 'text',
      value: ({ row }) => row.name,
      cell: ({ row }) => <InvestorLink investorId={row.key} name={row.name} />,
    },
    { key: 'amount', head: said.amount, kind: 'money', value: ({ amount }) => amount },
    { key: 'points', head: said.points, kind: 'points', value: ({ points }) => points },
    {
      key: 'actual',
      head: said.actual,
      kind: 'money',
      value: ({ row }) => row.actual,
      cell: ({ row }) => <InvestorAmount row={row} figure="actual" called={said.actual} />,
    },
    {
      key: 'remaining',
      head: said.left,
      kind: 'money',
      value: ({ row }) => row.remaining,
      cell: ({ row }) => <InvestorAmount row={row} figure="remaining" called={said.left} />,
    },
  ],
  rows: [...movement.risen, ...movement.still],
  keyOf: ({ row }) => row.key,
})
