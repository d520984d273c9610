import type { FactRow } from '../../../domain/book/factRow.ts'
import { formatMoney } from '../../text/format.ts'
import { factName } from '../../text/factName.ts'
import { formatInstant } from '../../text/instant.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { OriginalFile } from '../../view/OriginalFile.tsx'
import styles from './Project.module.css'

/** Every fact of the project with the cell that said it; what a later report replaced stays, struck through. */
type FactsTableProps = { readonly facts: readonly FactRow[]; readonly counted: ReadonlySet<number> }

export const FactsTable = ({ facts, counted }: FactsTableProps) => {
  const { project: said } = useScreenWords()
  const superseded = facts.filter(fact => fact.supersededBy !== undefined).length
  const subtitle = said.factsSubtitle({ standing: facts.length - superseded, superseded })
  return (
    <Panel title={said.facts} subtitle={subtitle}>
      <DataTable
        caption={<span className="spoken">{said.factsCaption}</span>}
        columns={useColumns(counted)}
        rows={facts}
        keyOf={fact => String(fact.row)}
      />
    </Panel>
  )
}

const useColumns = (counted: ReadonlySet<number>): readonly Column<FactRow>[] => {
  const { project: said } = useScreenWords()
  return [
    {
      key: 'what',
      head: said.what,
      kind: 'text',
      cell: fact => <What fact={fact} counts={counted.has(fact.row) ? 'yes' : 'no'} />,
    },
    { key: 'source', head: said.source, kind: 'text', cell: ({ source }) => source?.name ?? said.wholeSource },
    { key: 'amount', head: said.amountInDong, kind: 'number', cell: fact => <StatedAmount fact={fact} /> },
    { key: 'where', head: said.where, kind: 'text', cell: fact => <Where fact={fact} /> },
    { key: 'imported', head: said.imported, kind: 'text', cell: fact => <Imported fact={fact} /> },
  ]
}

type FactProps = { readonly fact: FactRow }

const What = ({ fact, counts }: FactProps & { readonly counts: 'yes' | 'no' }) => {
  const words = useScreenWords()
  const { superseded, notCounted } = words.project
  if (fact.supersededBy !== undefined)
    return (
      <span className={styles['replaced']}>
        {superseded} {factName(fact, words)}
      </span>
    )
  return (
    <>
      {factName(fact, words)}
      {counts === 'no' && !isEarlierStand(fact) && <span className={styles['aside']}>{notCounted}</span>}
    </>
  )
}

/** That a later figure to date takes the place of an earlier one goes without saying. */
const isEarlierStand = ({ kind, basis }: FactRow): boolean => kind === 'disbursement' && basis === 'toDate'

const StatedAmount = ({ fact }: FactProps) =>
  fact.supersededBy === undefined ? formatMoney(fact.amount, 'dong') : <s>{formatMoney(fact.amount, 'dong')}</s>

const Where = ({ fact }: FactProps) => {
  const { provenance } = useScreenWords()
  return (
    <div className={styles['where']}>
      <OriginalFile file={fact.import}>, {provenance.place(fact.sheet, fact.cell)}</OriginalFile>
    </div>
  )
}

const Imported = ({ fact }: FactProps) => {
  const { provenance } = useScreenWords()
  const { committedBy, committedAt } = fact.import
  return provenance.imported(committedBy, formatInstant(committedAt))
}
