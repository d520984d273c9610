import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { paramOf, parseMeeting, placeOf, type MeetingPlace } from './meetingParam.ts'

type Meeting = {
  /** Undefined: there is no meeting. */
  readonly place: MeetingPlace | undefined
  readonly show: (place: MeetingPlace) => void
  readonly leave: () => void
}

/** The meeting mode as the URL has it, over whatever screen one came from. */
export const useMeeting = (): Meeting => {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const { meeting } = parseMeeting(search['meeting'])
  const navigate = useNavigate()
  return useMemo(
    () => ({
      place: meeting === undefined ? undefined : placeOf(meeting),
      show: place => void navigate({ to: '.', search: current => ({ ...current, meeting: paramOf(place) }) }),
      leave: () => void navigate({ to: '.', search: current => ({ ...current, meeting: undefined }) }),
    }),
    [meeting, navigate],
  )
}
