import { memo, useState } from 'react'
import type { FindingView } from '../../../api/contract/imports.ts'
import type { Severity } from '../../../workbook/said/findings.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { outcomeOf, readinessOf, type QueuedFile } from '../../importQueue/queue.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { StatusShape, type Status } from '../../ui/StatusMark.tsx'
import { Decision } from './Decision.tsx'
import { EditList } from './edit/EditList.tsx'
import { findingGroups, findingsOf, messageBesidePlace, type FindingGroup } from './findingGroups.ts'
import { NamesPane } from './names/NamesPane.tsx'
import { besideQuestions, openQuestions } from './questions/openQuestions.ts'
import { QuestionsPane } from './questions/QuestionsPane.tsx'
import { NewEntries } from './names/NewEntries.tsx'
import { Returned } from './Returned.tsx'
import styles from './FindingsPane.module.css'

type FindingsPaneProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly onLead: (sheet: string, cell: string) => void
}

/** What is to be decided about the file, and above all why. */
export const FindingsPane = memo(({ desk, file, onLead }: FindingsPaneProps) => {
  const { findings: words } = useScreenWords().importing
  const questions = openQuestions(file)
  const groups = findingGroups(besideQuestions(findingsOf(file), questions))
  const known = outcomeOf(file.stage) !== undefined || readinessOf(file.stage) !== 'busy'
  return (
    <Panel title={words.title}>
      <Decision desk={desk} file={file} />
      <QuestionsPane desk={desk} file={file} onLead={onLead} />
      <NamesPane desk={desk} file={file} onLead={onLead} />
      <EditList desk={desk} file={file} />
      <NewEntries entries={file.judged?.newEntries} />
      {groups.length + questions.length === 0 && file.stage.name !== 'failed' && (
        <p className="dimmed">{known ? words.none : words.pending}</p>
      )}
      <Returned file={file} />
      {groups.map(group => (
        <Group key={group.severity} group={group} onLead={file.reading && onLead} />
      ))}
    </Panel>
  )
})

const statusOf = { error: 'lagging', warning: 'watch', note: 'onTrack' } as const satisfies Record<Severity, Status>

/** Shown before "more" of a group is asked for. */
const firstShown = 8

type GroupProps = { readonly group: FindingGroup; readonly onLead: FindingsPaneProps['onLead'] | undefined }

const Group = ({ group: { severity, findings }, onLead }: GroupProps) => {
  const { findings: words } = useScreenWords().importing
  const [all, setAll] = useState(false)
  const shown = all ? findings : findings.slice(0, firstShown)
  return (
    <section className={styles['group']} aria-label={words.severity[severity]}>
      <h3 className={styles['severity']}>
        <StatusShape status={statusOf[severity]} /> {words.severity[severity]} <span>({findings.length})</span>
      </h3>
      <ul className={styles['findings']}>
        {shown.map((finding, place) => (
          <FindingEntry
            key={`${finding.code} ${finding.sheet} ${finding.cell} ${place}`}
            finding={finding}
            onLead={onLead}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {words.more(findings.length - shown.length)}
        </button>
      )}
    </section>
  )
}

type FindingEntryProps = { readonly finding: FindingView; readonly onLead: FindingsPaneProps['onLead'] | undefined }

/** Where it is, as a way to the cell where the sheet is at hand; then what is wrong and what to do. */
const FindingEntry = ({ finding, onLead }: FindingEntryProps) => {
  const { findings: words } = useScreenWords().importing
  const { sheet, cell } = finding
  const lead = sheet !== null && cell !== null && onLead ? () => onLead(sheet, cell) : undefined
  const place = sheet === null ? words.wholeFile : cell === null ? words.wholeSheet(sheet) : words.at(sheet, cell)
  return (
    <li className={styles['finding']}>
      {lead ? (
        <button type="button" className={styles['way']} onClick={lead}>
          {place}
        </button>
      ) : (
        <span className={styles['place']}>{place}</span>
      )}
      {messageBesidePlace(finding)}
    </li>
  )
}
