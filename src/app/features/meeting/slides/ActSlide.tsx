import styles from '../Meeting.module.css'
import type { LaggingInvestor } from '../../../../domain/lagging/lagging.ts'
import { flagSentence } from '../../../text/flags.ts'
import { formatDate, formatMoney, formatTarget } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { useUnit } from '../../../ui/unit.ts'
import { laggingOn } from '../../../view/laggingOn.ts'
import { useObstacleRecords } from '../../../view/obstacles/useObstacles.ts'
import { useOfficers } from '../../../view/officers/useOfficers.ts'
import { useYear } from '../../../view/YearProvider.tsx'
import { useSubjectLink } from '../useSubjectLink.tsx'
import { projectsOfInvestor } from './slideFacts.ts'

/** Each with its sentence: more would not fit. */
const shownAtOnce = 4

/** Who must act: the lagging investors that miss most money, why, and the officers who answer for it. */
export const ActSlide = () => {
  const { meeting, figures } = useScreenWords()
  const { act: said } = meeting
  const unit = useUnit()
  const link = useSubjectLink()
  const { open, asOf, ruleSet } = useYear()
  const answerable = useAnswerable()
  const target = formatTarget(open.target)
  const missing = laggingOn(open, { asOf, ruleSet })
    .filter(({ gapToTarget }) => gapToTarget !== undefined && gapToTarget > 0)
    .sort((a, b) => (b.gapToTarget ?? 0) - (a.gapToTarget ?? 0))
    .slice(0, shownAtOnce)
  const columns: readonly Column<LaggingInvestor>[] = [
    {
      key: 'investor',
      head: said.investor,
      kind: 'text',
      cell: ({ key, name }) => link({ kind: 'investor', id: key }, name),
    },
    { key: 'gap', head: said.gap(target), kind: 'number', cell: row => formatMoney(row.gapToTarget, unit) },
    { key: 'why', head: said.why, kind: 'text', cell: ({ flags: [flag] }) => flag && flagSentence(flag) },
    { key: 'officer', head: said.officer, kind: 'text', cell: ({ key }) => answerable(key) },
  ]
  return (
    <>
      <h2 className={styles['finding']}>
        {missing.length === 0 ? said.none(target) : said.title(missing.length, target)}
      </h2>
      <DataTable
        caption={said.caption({ unit: figures.unit[unit], asOf: formatDate(asOf) })}
        columns={columns}
        rows={missing}
        keyOf={({ key }) => key}
      />
    </>
  )
}

/** The officers of an investor's projects, and how many obstacles are still in the way. */
const useAnswerable = () => {
  const { act: said } = useScreenWords().meeting
  const year = useYear()
  const officers = useOfficers()
  const obstacles = useObstacleRecords()
  return (investorId: string): string => {
    const projects = projectsOfInvestor(investorId, year)
    const names = [...new Set(projects.flatMap(id => officers.get(id)?.body.name ?? []))]
    const theirs = new Set<string>(projects)
    const open = obstacles.filter(
      ({ body }) => body.subject === 'project' && body.state === 'open' && theirs.has(body.subjectId),
    )
    const named = names.length === 0 ? said.noOfficer : names.join(', ')
    return open.length === 0 ? named : `${named}; ${said.obstacles(open.length)}`
  }
}
