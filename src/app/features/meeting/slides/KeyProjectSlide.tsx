import styles from '../Meeting.module.css'
import type { KeyProject, Measure } from '../../../../domain/ledger/directory.ts'
import { minus, zero } from '../../../../domain/base/money.ts'
import type { ProgressRow } from '../../../../domain/progress/progress.ts'
import { formatDate, formatQuantity, formatShare, formatTarget } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import type { Words } from '../../../text/vi/vi.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { useMoneyText, type MoneyText } from '../../../ui/useMoneyText.ts'
import { CurvePanel } from '../../../view/CurvePanel.tsx'
import { useYear } from '../../../view/YearProvider.tsx'
import type { Slide } from '../deck.ts'
import { subjectOf } from './slideFacts.ts'

type KeyProjectSlideProps = { readonly slide: Extract<Slide, { kind: 'keyProject' }> }

/** A key project: how far it is from the target, its curve; without a provincial plan, its measures. */
export const KeyProjectSlide = ({ slide }: KeyProjectSlideProps) => {
  const { keyProject: said } = useScreenWords().meeting
  const say = useMoneyText()
  const year = useYear()
  const subject = subjectOf(slide, year)
  const { keyProject } = slide
  if (!subject) return null
  const hasPlan = subject.row.plan !== undefined
  return (
    <>
      <h2 className={styles['finding']}>
        {keyProject.name}: {findingOf(subject.row, { say, target: formatTarget(year.open.target) }, said)}
      </h2>
      {hasPlan ? (
        <CurvePanel row={subject.row} projects={subject.projects ?? []} />
      ) : (
        <Measures keyProject={keyProject} />
      )}
      {keyProject.obstacles !== undefined && (
        <p>
          <strong>{said.obstacles}:</strong> {keyProject.obstacles}
        </p>
      )}
    </>
  )
}

type Sayings = { readonly say: MoneyText; readonly target: string }

const findingOf = (row: ProgressRow, { say, target }: Sayings, { finding }: Words['meeting']['keyProject']): string => {
  const { plan, rate, gapToTarget } = row
  if (plan === undefined) return finding.noPlan
  if (rate === undefined || gapToTarget === undefined) return finding.noReport(say(plan))
  if (gapToTarget <= 0) return finding.beyond(formatShare(rate), target)
  return finding.missing({ rate: formatShare(rate), gap: say(minus(gapToTarget, zero)), target })
}

const Measures = ({ keyProject: { measures } }: { readonly keyProject: KeyProject }) => {
  const { keyProject: said } = useScreenWords().meeting
  if (measures.length === 0) return <p>{said.noMeasures}</p>
  const columns: readonly Column<Measure>[] = [
    { key: 'name', head: said.measure, kind: 'text', cell: ({ name }) => name },
    { key: 'done', head: said.done, kind: 'number', cell: ({ done, unit }) => `${formatQuantity(done)} ${unit}` },
    {
      key: 'total',
      head: said.total,
      kind: 'number',
      cell: ({ total, unit }) => (total === undefined ? '—' : `${formatQuantity(total)} ${unit}`),
    },
    {
      key: 'share',
      head: said.share,
      kind: 'number',
      cell: ({ done, total }) => formatShare(total ? done / total : undefined),
    },
    { key: 'asOf', head: said.asOf, kind: 'text', cell: ({ asOf }) => formatDate(asOf) },
  ]
  return <DataTable caption={said.measures} columns={columns} rows={measures} keyOf={({ name }) => name} />
}
