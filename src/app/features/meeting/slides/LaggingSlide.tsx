import type { LaggingInvestor } from '../../../../domain/lagging/lagging.ts'
import { shareOf } from '../../../../domain/base/money.ts'
import { provinceFigures } from '../../../../domain/progress/progress.ts'
import { formatDate, formatMoney, formatShare } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { statusOf } from '../../../ui/SeverityMark.tsx'
import { StatusShape } from '../../../ui/StatusMark.tsx'
import { useMoneyText } from '../../../ui/useMoneyText.ts'
import { useUnit } from '../../../ui/unit.ts'
import { laggingOn } from '../../../view/laggingOn.ts'
import { heldBy } from '../../../view/province/LaggingPanel.tsx'
import { useYear } from '../../../view/YearProvider.tsx'
import styles from '../Meeting.module.css'
import { useSubjectLink } from '../useSubjectLink.tsx'

/** As many as a room can read. */
const shownAtOnce = 7

/** Who lags, most money first. */
export const LaggingSlide = () => {
  const { meeting, figures } = useScreenWords()
  const { lagging: said } = meeting
  const unit = useUnit()
  const say = useMoneyText()
  const { open, asOf, ruleSet } = useYear()
  const lagging = laggingOn(open, { asOf, ruleSet }).toSorted((a, b) => (b.remaining ?? 0) - (a.remaining ?? 0))
  const held = heldBy(lagging)
  const share = shareOf(held, provinceFigures(open, asOf).remaining)
  const title =
    lagging.length === 0
      ? said.none
      : held === undefined || share === undefined
        ? said.titleWithoutShare(lagging.length)
        : said.title({ count: lagging.length, remaining: say(held), share: formatShare(share) })
  const columns: readonly Column<LaggingInvestor>[] = [
    {
      key: 'investor',
      head: said.investor,
      kind: 'text',
      cell: named,
    },
    { key: 'plan', head: said.plan, kind: 'number', cell: row => formatMoney(row.plan, unit) },
    { key: 'actual', head: said.actual, kind: 'number', cell: row => formatMoney(row.actual, unit) },
    { key: 'rate', head: said.rate, kind: 'number', cell: row => formatShare(row.rate) },
    { key: 'remaining', head: said.remaining, kind: 'number', cell: row => formatMoney(row.remaining, unit) },
  ]
  return (
    <>
      <h2 className={styles['finding']}>{title}</h2>
      <DataTable
        caption={said.caption({ unit: figures.unit[unit], asOf: formatDate(asOf) })}
        columns={columns}
        rows={lagging.slice(0, shownAtOnce)}
        keyOf={({ key }) => key}
      />
      {lagging.length > shownAtOnce && <p>{said.others(lagging.length - shownAtOnce)}</p>}
    </>
  )
}

const named = (investor: LaggingInvestor) => <Named investor={investor} />

const Named = ({ investor: { key, name, severity } }: { readonly investor: LaggingInvestor }) => {
  const { investors } = useScreenWords()
  const link = useSubjectLink()
  return (
    <span className={styles['marked']}>
      <StatusShape status={statusOf[severity]} />
      <span>
        <span className="spoken">{investors.severity[severity]}: </span>
        {link({ kind: 'investor', id: key }, name)}
      </span>
    </span>
  )
}
