import { Link, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { investorId, type ProjectId } from '../../../domain/base/ids.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { FlagList } from '../../ui/FlagList.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SeverityMark } from '../../ui/SeverityMark.tsx'
import { CurvePanel } from '../../view/CurvePanel.tsx'
import { ForecastNote } from '../../view/ForecastNote.tsx'
import { KnownHistory } from '../../view/KnownHistory.tsx'
import { ObstaclesPanel } from '../../view/obstacles/ObstaclesPanel.tsx'
import { useObstacles } from '../../view/obstacles/useObstacles.ts'
import { RowTiles } from '../../view/RowTiles.tsx'
import { TemplateForm } from '../../view/TemplateForm.tsx'
import { useForecast } from '../../view/useForecast.ts'
import { RuleSetQuote } from '../../view/RuleSetQuote.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import { InvestorProjects } from './InvestorProjects.tsx'
import { investorView } from './investorView.ts'
import { SourceFiles } from './SourceFiles.tsx'
import styles from './Investor.module.css'

/** One investor: where it stands, why it is named, its projects, and the files that say so. */
export const InvestorPage = () => {
  const { investor: words, investors, templates } = useScreenWords()
  const { investorId: id } = useParams({ from: '/year/investors/$investorId' })
  const { open, asOf, ruleSet } = useYear()
  const outlook = useForecast('investor', id)
  const view = useMemo(() => investorView(open, { asOf, ruleSet, id: investorId(id) }), [open, asOf, ruleSet, id])
  if (!view)
    return (
      <EmptyState title={words.unknown.title} advice={words.unknown.advice}>
        <Link to="/investors">{words.back}</Link>
      </EmptyState>
    )
  const { investor, row, lagging, projects, projectRows, sources } = view
  return (
    <div className="stack">
      <header>
        <Link to="/investors">{words.back}</Link>
        <h1 className="page-title">{investor.name}</h1>
        <p className={styles['about']}>
          <span>{investors.groups[investor.group]}</span>
          {lagging && <SeverityMark severity={lagging.severity} />}
        </p>
      </header>
      <RowTiles row={row} projects={projects} />
      <div className={styles['columns']}>
        <CurvePanel
          row={row}
          projects={projects}
          forecast={outlook?.path}
          note={outlook && <ForecastNote row={outlook.row} />}
        />
        <div className="stack">
          <FlagList title={words.flags} by={<RuleSetQuote />} none={words.noFlags} flags={lagging?.flags ?? []} />
          <InvestorObstacles projects={projects} />
        </div>
      </div>
      <InvestorProjects rows={projectRows} />
      <KnownHistory of={{ investor: investor.id }} />
      <SourceFiles sources={sources} />
      <Panel title={templates.title}>
        <TemplateForm investorId={investor.id} />
      </Panel>
    </div>
  )
}

/** Of all its projects; new ones are named on a project's own page. */
const InvestorObstacles = ({ projects }: { readonly projects: readonly ProjectId[] }) => {
  const { directory } = useYear().open.book
  const subjects = useMemo(() => ({ projects, keyProjects: [] }), [projects])
  return (
    <ObstaclesPanel
      lines={useObstacles(subjects)}
      nameOf={({ subjectId }) => directory.projects.find(({ id }) => id === subjectId)?.name}
    />
  )
}
