import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useApi } from '../../client/api.ts'
import { findingsQuery } from '../../client/queries.ts'
import { FailedState } from '../../frame/FailedState.tsx'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { useToday } from '../../view/defaultAsOf.ts'
import { useSubmissionSettings } from '../../view/useSubmissionSettings.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { KindPanel } from './KindPanel.tsx'
import { qualityLines, type QualityKind, type QualityLine } from './qualityLines.ts'
import { isAccepted, useOwners, type Owners } from './useOwners.ts'

/** What in the year's data is missing, wrong or does not agree: each with where, since when, and who puts it right. */
export const QualityPage = () => {
  const { quality: words } = useScreenWords()
  const { open, planYear, asked: asOf } = useYear()
  const today = useToday()
  const { settings } = useSubmissionSettings()
  const findings = useQuery(findingsQuery(useApi(), planYear))
  const owners = useOwners()
  const [shown, setShown] = useState<'open' | 'all'>('open')
  const lines = useMemo(
    () => findings.data && qualityLines(open, { asOf, today: today(), settings, findings: findings.data }),
    [open, asOf, today, settings, findings.data],
  )
  if (findings.isError) return <FailedState error={findings.error} onRetry={() => void findings.refetch()} />
  if (!lines) return <LoadingSkeleton heights={[60, 240, 240]} />
  const counts = countsOf(lines, owners)
  return (
    <div className="stack">
      <header>
        <h1 className="page-title">{words.title}</h1>
        <p className="dimmed">{words.lead(formatDate(asOf))}</p>
        <output>{words.found(counts)}</output>
        {counts.accepted > 0 && (
          <p className="no-print">
            <label>
              <input
                type="checkbox"
                checked={shown === 'all'}
                onChange={event => setShown(event.currentTarget.checked ? 'all' : 'open')}
              />{' '}
              {words.showAccepted}
            </label>
          </p>
        )}
      </header>
      {lines.size === 0 && <EmptyState title={words.clean.title} advice={words.clean.advice} />}
      {[...lines].map(([kind, ofKind]) => (
        <KindPanel
          key={kind}
          kind={kind}
          lines={shown === 'all' ? ofKind : ofKind.filter(({ key }) => !isAccepted(owners, key))}
          owners={owners}
        />
      ))}
    </div>
  )
}

const countsOf = (lines: ReadonlyMap<QualityKind, readonly QualityLine[]>, owners: Owners) => {
  const all = [...lines.values()].flat()
  const accepted = all.filter(({ key }) => isAccepted(owners, key)).length
  return { open: all.length - accepted, accepted }
}
