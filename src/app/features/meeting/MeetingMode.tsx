import { useWindowEvent } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { FailedState } from '../../frame/FailedState.tsx'
import { UnitContext } from '../../ui/unit.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { useMeeting } from '../../view/useMeeting.ts'
import { useView } from '../../view/useView.ts'
import { useYearState } from '../../view/YearProvider.tsx'
import { FrozenLedger } from './FrozenLedger.tsx'
import { MeetingRoom } from './MeetingRoom.tsx'

// A slide must not wait for its drawing once the network is gone.
void import('../../charts/CumulativeChart.tsx')

/** The meeting, over whatever screen it was called from. Without a year there is nothing to present. */
export const MeetingMode = () => {
  const { meeting } = useScreenWords()
  const { leave } = useMeeting()
  const { view } = useView()
  const state = useYearState()
  // The live year may go on changing; the meeting began with this one.
  const [begun, setBegun] = useState(state.kind === 'open' ? state.year : undefined)
  const nothing = state.kind === 'noYears' || state.kind === 'unknownYear'
  useEffect(() => {
    if (nothing) leave()
  }, [nothing, leave])
  useFullScreen(leave)
  if (!begun && state.kind === 'open') setBegun(state.year)
  if (state.kind === 'failed' && !begun) return <FailedState error={state.error} onRetry={state.retry} />
  if (!begun) return <LoadingSkeleton />
  return (
    <UnitContext value={view.unit ?? 'ty'}>
      <title>{meeting.label}</title>
      <FrozenLedger year={begun}>{news => <MeetingRoom news={news} />}</FrozenLedger>
    </UnitContext>
  )
}

/** Letters for the back row, on the whole screen where the browser allows it; who leaves that leaves the meeting. */
const useFullScreen = (leave: () => void): void => {
  useEffect(() => {
    const root = document.documentElement
    root.dataset['meeting'] = ''
    const entered = root.requestFullscreen?.().catch(() => undefined) // refused: the mode works without
    return () => {
      delete root.dataset['meeting']
      void entered?.then(() => (document.fullscreenElement ? document.exitFullscreen() : undefined))
    }
  }, [])
  useWindowEvent('fullscreenchange', () => {
    if (!document.fullscreenElement) leave()
  })
}
