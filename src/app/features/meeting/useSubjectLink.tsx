import type { ReactNode } from 'react'
import type { MeetingPlace } from '../../view/meetingParam.ts'
import { useMeeting } from '../../view/useMeeting.ts'
import styles from './Meeting.module.css'

type SubjectPlace = Extract<MeetingPlace, { kind: 'investor' | 'project' }>

/** A name that opens its extra slide. */
export const useSubjectLink = () => {
  const { show } = useMeeting()
  return (place: SubjectPlace, name: string): ReactNode =>
    place.id === '' ? (
      name
    ) : (
      <button type="button" className={styles['subject']} onClick={() => show(place)}>
        {name}
      </button>
    )
}
