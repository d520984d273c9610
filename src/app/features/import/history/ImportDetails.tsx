import { Button } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ImportDetailView } from '../../../../api/contract/importHistory.ts'
import type { ImportRecord } from '../../../../domain/ledger/ledger.ts'
import { getJson, useApi, type Api } from '../../../client/api.ts'
import { FailedState } from '../../../frame/FailedState.tsx'
import { formatInstant } from '../../../text/instant.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { LoadingSkeleton } from '../../../ui/LoadingSkeleton.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import { differenceCounts } from '../difference/differenceView.ts'
import { InvestorTotals } from '../difference/InvestorTotals.tsx'
import { mendedText } from '../edit/editText.ts'
import styles from './ImportHistory.module.css'

/** What was decided about an import and what it changed; it never changes after. */
export const importDetailQuery = (api: Api, importId: string) =>
  queryOptions({
    queryKey: ['importDetail', importId],
    queryFn: ({ signal }) => getJson<ImportDetailView>(api, `/api/imports/${encodeURIComponent(importId)}`, signal),
    staleTime: Infinity,
  })

type ImportDetailsProps = { readonly record: ImportRecord; readonly onClose: () => void }

/** One import of the history: what it changed in the ledger when it was written, and what people decided about it. */
export const ImportDetails = ({ record, onClose }: ImportDetailsProps) => {
  const { detail: words } = useScreenWords().importing.compare
  const detail = useQuery(importDetailQuery(useApi(), record.id))
  return (
    <Panel
      title={words.title(record.fileName)}
      subtitle={words.mendedBy(record.committedBy, formatInstant(record.committedAt))}
      actions={
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {detail.isPending && <LoadingSkeleton heights={skeletonHeights} />}
      {detail.isError && <FailedState error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.data && <Told detail={detail.data} />}
    </Panel>
  )
}

const skeletonHeights = [120]

const Told = ({ detail: { outcome, decisions } }: { readonly detail: ImportDetailView }) => {
  const { difference: words, compare } = useScreenWords().importing
  const difference = outcome?.difference
  return (
    <>
      {difference ? (
        <>
          <p className={styles['counts']}>{words.counts(differenceCounts(difference))}.</p>
          <InvestorTotals investors={difference.investors} />
        </>
      ) : (
        <p className="dimmed">{compare.detail.none}</p>
      )}
      {decisions && <Decided decisions={decisions} />}
    </>
  )
}

const Decided = ({ decisions }: { readonly decisions: NonNullable<ImportDetailView['decisions']> }) => {
  const words = useScreenWords().importing
  const { detail } = words.compare
  const { mends, names, leftOut } = decisions
  return (
    <>
      {mends.length > 0 && (
        <>
          <h3 className={styles['title']}>{detail.mends}</h3>
          <ul>
            {mends.map(({ sheet, cell, value }) => (
              <li key={`${sheet} ${cell}`}>
                {words.findings.at(sheet, cell)}: {mendedText(value, words)}
              </li>
            ))}
          </ul>
        </>
      )}
      {names.length > 0 && (
        <>
          <h3 className={styles['title']}>{detail.answers}</h3>
          <ul>
            {names.map(({ kind, name, code, investor }) => (
              <li key={[kind, name, code, investor].join()}>{words.names.legend(words.names.kinds[kind], name)}</li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && <p className={styles['counts']}>{detail.leftOut(leftOut.length)}</p>}
    </>
  )
}
