import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dong } from '../../../../domain/base/money.ts'
import type { ImportRecord } from '../../../../domain/ledger/ledger.ts'
import { useApi } from '../../../client/api.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { factName } from '../../../text/factName.ts'
import { formatDate, formatMoney } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { LoadingSkeleton } from '../../../ui/LoadingSkeleton.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import { useUnit } from '../../../ui/unit.ts'
import { stateOf, type ComparedRow, type Comparison } from '../../../worker/comparison.ts'
import { comparisonQuery } from './comparisonQuery.ts'
import styles from './ImportHistory.module.css'

export type ImportPair = readonly [a: ImportRecord, b: ImportRecord]

type ComparisonPaneProps = {
  readonly desk: ImportDesk
  readonly imports: ImportPair
  readonly onClose: () => void
}

/** Two files of the history side by side: what each said of the same amount. */
export const ComparisonPane = ({ desk, imports, onClose }: ComparisonPaneProps) => {
  const { compare: words } = useScreenWords().importing
  const [a, b] = imports
  const compared = useQuery(comparisonQuery(useApi(), desk, imports))
  return (
    <Panel
      title={words.title(a.fileName, b.fileName)}
      subtitle={words.subtitle}
      actions={
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {compared.isPending && (
        <>
          <output>{words.pending}</output>
          <LoadingSkeleton heights={skeletonHeights} />
        </>
      )}
      {(compared.isError || compared.data?.ok === false) && <p role="alert">{words.failed}</p>}
      {compared.data?.ok && <Compared comparison={compared.data.value} imports={imports} />}
    </Panel>
  )
}

const skeletonHeights = [160]

type ComparedProps = { readonly comparison: Comparison; readonly imports: ImportPair }

const Compared = ({ comparison: { counts, rows }, imports }: ComparedProps) => {
  const words = useScreenWords()
  const { compare: said } = words.importing
  const unit = useUnit()
  const columns = useColumns(imports)
  const [only, setOnly] = useState<'differing' | 'all'>('differing')
  const wanted = only === 'differing' ? rows.filter(row => stateOf(row) !== 'same') : rows
  const shown = wanted.slice(0, mostShown)
  const all = counts.differ + counts.onlyA + counts.onlyB + (only === 'all' ? counts.same : 0)
  return (
    <>
      <p className={styles['counts']}>{said.counts(counts)}.</p>
      <Checkbox
        size="xs"
        label={said.filter}
        checked={only === 'differing'}
        onChange={event => setOnly(event.currentTarget.checked ? 'differing' : 'all')}
      />
      {shown.length > 0 && (
        <DataTable caption={said.caption(words.figures.unit[unit])} columns={columns} rows={shown} keyOf={rowKey} />
      )}
      {all > shown.length && <p className={styles['counts']}>{said.more(all - shown.length)}</p>}
    </>
  )
}

const mostShown = 200

const useColumns = ([a, b]: ImportPair): readonly Column<ComparedRow>[] => {
  const words = useScreenWords()
  const { compare: said } = words.importing
  const unit = useUnit()
  return [
    {
      key: 'project',
      head: said.project,
      kind: 'text',
      cell: ({ project, investor }) => (
        <>
          {project.name}
          <span className={styles['of']}>{[project.code, investor].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { key: 'what', head: said.what, kind: 'text', cell: row => whatOf(row, words) },
    { key: 'a', head: a.fileName, kind: 'number', cell: row => formatMoney(row.a, unit) },
    { key: 'b', head: b.fileName, kind: 'number', cell: row => formatMoney(row.b, unit) },
    {
      key: 'by',
      head: said.by,
      kind: 'number',
      cell: row => formatMoney(row.a === undefined || row.b === undefined ? undefined : dong(row.b - row.a), unit),
    },
    { key: 'state', head: said.state, kind: 'text', cell: row => said.states[stateOf(row)] },
  ]
}

const whatOf = (row: ComparedRow, words: ReturnType<typeof useScreenWords>): string => {
  const { otherAsOf } = row
  const first = factName(row, words)
  const name = otherAsOf === undefined ? first : words.importing.compare.andThen(first, formatDate(otherAsOf))
  return row.fundingSource === undefined ? name : `${name} · ${row.fundingSource}`
}

const rowKey = ({ project, investor, kind, capital, basis, asOf, reporter, fundingSource }: ComparedRow): string =>
  [project.code, project.name, investor, kind, capital, basis, asOf, reporter, fundingSource].join('\n')
