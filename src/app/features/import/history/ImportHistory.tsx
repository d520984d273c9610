import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportId } from '../../../../domain/base/ids.ts'
import type { ImportRecord } from '../../../../domain/ledger/ledger.ts'
import { formatCount, formatDate } from '../../../text/format.ts'
import { useApi } from '../../../client/api.ts'
import { bookQuery, importsQuery } from '../../../client/queries.ts'
import { FailedState } from '../../../frame/FailedState.tsx'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { formatInstant } from '../../../text/instant.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { LoadingSkeleton } from '../../../ui/LoadingSkeleton.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import { OriginalFile } from '../../../view/OriginalFile.tsx'
import { ComparisonPane } from './ComparisonPane.tsx'
import { ImportDetails } from './ImportDetails.tsx'
import { KeptAfterUndo, type UndoneFile } from './KeptAfterUndo.tsx'
import styles from './ImportHistory.module.css'
import { standingCounts } from './standingCounts.ts'

type ImportHistoryProps = { readonly desk: ImportDesk; readonly right: 'read' | 'write' }

/** Every file ever taken in: who, when, how much still rests on it, the original, and the way to take it out. */
export const ImportHistory = ({ desk, right }: ImportHistoryProps) => {
  const { history } = useScreenWords().importing
  const api = useApi()
  const imports = useQuery(importsQuery(api))
  return (
    <Panel title={history.title} subtitle={history.factsHelp}>
      {imports.isPending && <LoadingSkeleton heights={[120]} />}
      {imports.isError && <FailedState error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.data?.length === 0 && <p className="dimmed">{history.empty}</p>}
      {imports.data && imports.data.length > 0 && <HistoryTable desk={desk} right={right} imports={imports.data} />}
    </Panel>
  )
}

type HistoryTableProps = ImportHistoryProps & { readonly imports: readonly ImportRecord[] }

const HistoryTable = ({ desk, right, imports }: HistoryTableProps) => {
  const { history, compare } = useScreenWords().importing
  const counts = useStandingCounts(imports)
  const [chosen, setChosen] = useState<readonly ImportId[]>([])
  const [opened, setOpened] = useState<ImportId>()
  const [undone, setUndone] = useState<UndoneFile>()
  const columns = useColumns({
    desk,
    right,
    counts,
    chosen,
    onChoose: setChosen,
    onOpen: setOpened,
    onUndone: setUndone,
  })
  const openedRecord = imports.find(({ id }) => id === opened)
  // The earlier import stands first, whichever was chosen first.
  const [later, earlier] = imports.filter(({ id }) => chosen.includes(id))
  return (
    <>
      <p className={styles['counts']}>{later && !earlier ? compare.one(later.fileName) : compare.hint}</p>
      {undone && <KeptAfterUndo undone={undone} onClose={() => setUndone(undefined)} />}
      <DataTable
        caption={<span className="spoken">{history.caption}</span>}
        columns={columns}
        rows={imports}
        keyOf={record => record.id}
      />
      {openedRecord && (
        <ImportDetails key={openedRecord.id} record={openedRecord} onClose={() => setOpened(undefined)} />
      )}
      {later && earlier && <ComparisonPane desk={desk} imports={[earlier, later]} onClose={() => setChosen([])} />}
    </>
  )
}

type HistoryColumns = ImportHistoryProps & {
  readonly counts: ReadonlyMap<ImportId, number>
  readonly chosen: readonly ImportId[]
  readonly onChoose: (chosen: readonly ImportId[]) => void
  readonly onOpen: (id: ImportId) => void
  readonly onUndone: (undone: UndoneFile) => void
}

const useColumns = (needs: HistoryColumns): readonly Column<ImportRecord>[] => {
  const { history, compare } = useScreenWords().importing
  const { desk, right, counts, chosen, onChoose, onOpen, onUndone } = needs
  return [
    { key: 'file', head: history.file, kind: 'text', cell: record => <OriginalFile file={record} /> },
    { key: 'year', head: history.year, kind: 'number', cell: record => record.planYear },
    { key: 'reportDate', head: history.reportDate, kind: 'number', cell: record => formatDate(record.reportDate) },
    { key: 'facts', head: history.facts, kind: 'number', cell: record => formatCount(counts.get(record.id)) },
    { key: 'by', head: history.by, kind: 'text', cell: record => record.committedBy },
    { key: 'at', head: history.at, kind: 'number', cell: record => formatInstant(record.committedAt) },
    {
      key: 'detail',
      head: <span className="spoken">{compare.detail.open}</span>,
      kind: 'text',
      cell: ({ id, fileName }) => (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={compare.detail.openOf(fileName)}
          onClick={() => onOpen(id)}
        >
          {compare.detail.open}
        </Button>
      ),
    },
    {
      key: 'compare',
      head: compare.choose,
      kind: 'text',
      cell: ({ id, fileName }) => (
        <Checkbox
          size="xs"
          aria-label={compare.chooseOne(fileName)}
          checked={chosen.includes(id)}
          // A third takes the place of the first.
          onChange={event => onChoose(event.currentTarget.checked ? [...chosen, id].slice(-2) : without(chosen, id))}
        />
      ),
    },
    { key: 'state', head: history.state, kind: 'text', cell: record => <State record={record} /> },
    {
      key: 'actions',
      head: <span className="spoken">{history.undo}</span>,
      kind: 'text',
      cell: record => {
        if (right !== 'write') return null
        if (record.undoneAt !== undefined) return <PutBack desk={desk} record={record} />
        return <Undo desk={desk} record={record} onUndone={onUndone} />
      },
    },
  ]
}

const without = (chosen: readonly ImportId[], id: ImportId): readonly ImportId[] => chosen.filter(other => other !== id)

/** From the books of the years concerned; undone imports are in none. */
const useStandingCounts = (imports: readonly ImportRecord[]): ReadonlyMap<ImportId, number> => {
  const api = useApi()
  const years = [...new Set(imports.filter(({ undoneAt }) => undoneAt === undefined).map(({ planYear }) => planYear))]
  const books = useQueries({ queries: years.map(year => bookQuery(api, year)) })
  return new Map(books.flatMap(({ data }) => (data ? [...standingCounts(data)] : [])))
}

const State = ({ record: { undoneAt, sample } }: { readonly record: ImportRecord }) => {
  const { history } = useScreenWords().importing
  return (
    <span className={styles['state']}>
      {undoneAt === undefined ? history.live : history.undone(formatInstant(undoneAt))}
      {sample && <span className={styles['sample']}>{history.sample}</span>}
    </span>
  )
}

/** Seen short, heard with the file's name after it. */
const UndoLabel = ({ fileName }: { readonly fileName: string }) => {
  const { undo } = useScreenWords().importing.history
  return (
    // One child: a button lays several out side by side, and the space between words is lost.
    <span>
      {undo} <span className="spoken">{fileName}</span>
    </span>
  )
}

type UndoProps = Pick<HistoryColumns, 'desk' | 'onUndone'> & { readonly record: ImportRecord }

/** Asked twice, in place: no window comes between the officer and the list. */
const Undo = ({ desk, record: { id, fileName }, onUndone }: UndoProps) => {
  const { history, compare } = useScreenWords().importing
  const [asked, setAsked] = useState<'no' | 'yes'>('no')
  const undo = useMutation({
    mutationFn: () => desk.undoImport(id),
    onSuccess: ({ kept }) => onUndone({ fileName, kept }),
  })
  if (asked === 'no')
    return (
      <Button variant="subtle" size="compact-sm" onClick={() => setAsked('yes')}>
        <UndoLabel fileName={fileName} />
      </Button>
    )
  return (
    <fieldset className={styles['confirm']}>
      <legend>{history.confirmUndo(fileName)}</legend>
      <p>{compare.undo.keeps}</p>
      {undo.isError && <p role="alert">{desk.sayFailure(undo.error)}</p>}
      <Button size="compact-sm" loading={undo.isPending} onClick={() => undo.mutate()}>
        {history.confirm}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => setAsked('no')}>
        {history.keep}
      </Button>
    </fieldset>
  )
}

type PutBackProps = { readonly desk: ImportDesk; readonly record: ImportRecord }

/** On the desk above, to be looked at and written like any other file. */
const PutBack = ({ desk, record }: PutBackProps) => {
  const { history } = useScreenWords().importing
  const putBack = useMutation({
    mutationFn: () => desk.putBack(record),
    onSuccess: () => document.querySelector('h1')?.scrollIntoView(),
  })
  return (
    <>
      <Button variant="subtle" size="compact-sm" loading={putBack.isPending} onClick={() => putBack.mutate()}>
        <span>
          {history.putBack} <span className="spoken">{record.fileName}</span>
        </span>
      </Button>
      {putBack.isError && <p role="alert">{desk.sayFailure(putBack.error)}</p>}
    </>
  )
}
