import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import '@mantine/core/styles/NumberInput.layer.css'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../client/api.ts'
import { sessionQuery } from '../../client/queries.ts'
import { FailedState } from '../../frame/FailedState.tsx'
import { useImportDesk } from '../../importQueue/useImportDesk.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { ImportHistory } from './history/ImportHistory.tsx'
import { LearnedLayouts } from './history/LearnedLayouts.tsx'
import { Workbench } from './Workbench.tsx'

const heights = [220, 320]

/** Files on the left, what they say in the middle, what was found and must be decided on the right; below, what is in. */
export const ImportPage = () => {
  const words = useScreenWords()
  const { importing, states } = words
  const desk = useImportDesk()
  const session = useQuery(sessionQuery(useApi()))
  if (session.isPending) return <LoadingSkeleton heights={heights} />
  if (session.isError) return <FailedState error={session.error} onRetry={() => void session.refetch()} />
  const { mayWrite } = session.data
  return (
    <div className="stack">
      <h1 className="page-title">{importing.title}</h1>
      <div className="no-print">
        {mayWrite ? <Workbench desk={desk} /> : <EmptyState title={states.noRight.title} advice={importing.noRight} />}
      </div>
      <ImportHistory desk={desk} right={mayWrite ? 'write' : 'read'} />
      <LearnedLayouts right={mayWrite ? 'write' : 'read'} />
    </div>
  )
}
