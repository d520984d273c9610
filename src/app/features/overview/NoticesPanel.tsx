import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { projectFigures } from '../../../domain/progress/projectFigures.ts'
import { useWords } from '../../text/words.ts'
import { Panel } from '../../ui/Panel.tsx'
import { StatusShape, type Status } from '../../ui/StatusMark.tsx'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useSampleNote } from '../../view/useSampleNote.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { noticesOf, type Notice } from './noticesOf.ts'
import styles from '../../view/province/Province.module.css'

/** What to know before trusting the sums. Nothing to know, no panel. */
export const NoticesPanel = () => {
  const { notices: said } = useWords().overview
  const { open, asOf, sample } = useYear()
  const sampleNote = useSampleNote({ sample })
  const notices = noticesOf(projectFigures(open, asOf))
  if (notices.length === 0 && sampleNote === undefined) return null
  return (
    <Panel title={said.title}>
      <ul className={styles['notices']}>
        {sampleNote !== undefined && <Line status="watch">{sampleNote}</Line>}
        {notices.map(notice => (
          <Line key={notice.kind} status={statusOf[notice.kind]}>
            <NoticeText notice={notice} />
          </Line>
        ))}
      </ul>
    </Panel>
  )
}

const Line = ({ status, children }: { readonly status: Status; readonly children: ReactNode }) => (
  <li className={styles['notice']}>
    <StatusShape status={status} />
    <div>{children}</div>
  </li>
)

/** What makes a sum wrong weighs more than what leaves it open. */
const statusOf = {
  withoutPlan: 'lagging',
  overPlan: 'lagging',
  tellersDiffer: 'watch',
  withoutReport: 'watch',
  withoutCommitment: 'watch',
} as const satisfies Record<Notice['kind'], Status>

/** Named projects can be looked up; more than a few are counted. */
const namedAtOnce = 3

const NoticeText = ({ notice }: { readonly notice: Notice }) => {
  const { notices: said } = useWords().overview
  const say = useMoneyText()
  const { kind, projects, amount } = notice
  const named = projects.slice(0, namedAtOnce)
  return (
    <>
      {said[kind]({ count: projects.length, amount: say(amount) })}{' '}
      {named.map(({ key, name }, at) => (
        <span key={key}>
          {at > 0 && '; '}
          <Link to="/projects/$projectId" params={{ projectId: key }}>
            {name}
          </Link>
        </span>
      ))}
      {projects.length > named.length && ` ${said.andMore(projects.length - named.length)}`}.
    </>
  )
}
