import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordBody } from '../../../../api/contract/records/kinds.ts'
import type { RecordView } from '../../../../api/contract/records/routes.ts'
import { layoutVersion } from '../../../../workbook/layouts/layout.ts'
import { useApi } from '../../../client/api.ts'
import { recordsChanged, recordsQuery, removeRecord } from '../../../client/records.ts'
import { FailedState } from '../../../frame/FailedState.tsx'
import { formatCount } from '../../../text/format.ts'
import { formatInstant } from '../../../text/instant.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import styles from './ImportHistory.module.css'

type LayoutRecord = RecordView<RecordBody<'layouts'>>

/** What earlier files taught about how to read their kind: shown, and to be forgotten. */
export const LearnedLayouts = ({ right }: { readonly right: 'read' | 'write' }) => {
  const { layouts: words } = useScreenWords().importing.compare
  const layouts = useQuery(recordsQuery(useApi(), 'layouts'))
  const columns = useColumns(right)
  return (
    <Panel title={words.title} subtitle={words.subtitle}>
      {layouts.isError && <FailedState error={layouts.error} onRetry={() => void layouts.refetch()} />}
      {layouts.data?.length === 0 && <p className="dimmed">{words.empty}</p>}
      {layouts.data && layouts.data.length > 0 && (
        <DataTable
          caption={<span className="spoken">{words.title}</span>}
          columns={columns}
          rows={layouts.data}
          keyOf={({ id }) => id}
        />
      )}
    </Panel>
  )
}

const useColumns = (right: 'read' | 'write'): readonly Column<LayoutRecord>[] => {
  const { layouts: words } = useScreenWords().importing.compare
  const columns: readonly Column<LayoutRecord>[] = [
    { key: 'from', head: words.from, kind: 'text', cell: ({ body }) => <LearnedFrom body={body} /> },
    {
      key: 'columns',
      head: words.columns,
      kind: 'number',
      cell: ({ body }) => formatCount(body.tables.reduce((sum, table) => sum + table.columns.length, 0)),
    },
    { key: 'by', head: words.by, kind: 'text', cell: ({ by }) => by },
    { key: 'at', head: words.at, kind: 'number', cell: ({ at }) => formatInstant(at) },
  ]
  if (right === 'read') return columns
  return [
    ...columns,
    {
      key: 'forget',
      head: <span className="spoken">{words.forget}</span>,
      kind: 'text',
      cell: layout => <Forget layout={layout} />,
    },
  ]
}

/** The file that taught it, and whether the recognition has changed since: it may then be asked about once more. */
const LearnedFrom = ({ body: { learnedFrom, readWith } }: Pick<LayoutRecord, 'body'>) => {
  const { layouts: words } = useScreenWords().importing.compare
  return (
    <>
      {learnedFrom.fileName}
      {readWith !== layoutVersion && <span className={styles['of']}>{words.outdated}</span>}
    </>
  )
}

/** Asked twice, in place. */
const Forget = ({ layout: { id, version, body } }: { readonly layout: LayoutRecord }) => {
  const { layouts: words } = useScreenWords().importing.compare
  const api = useApi()
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<'no' | 'yes'>('no')
  const forget = useMutation({
    mutationFn: () => removeRecord(api, { kind: 'layouts', id, version }),
    onSettled: () => recordsChanged(queryClient, 'layouts'),
  })
  const { fileName } = body.learnedFrom
  if (asked === 'no')
    return (
      <Button variant="subtle" size="compact-sm" aria-label={words.forgetOne(fileName)} onClick={() => setAsked('yes')}>
        {words.forget}
      </Button>
    )
  return (
    <fieldset className={styles['confirm']}>
      <legend>{words.confirm(fileName)}</legend>
      <Button size="compact-sm" loading={forget.isPending} onClick={() => forget.mutate()}>
        {words.forget}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => setAsked('no')}>
        {words.keep}
      </Button>
    </fieldset>
  )
}
