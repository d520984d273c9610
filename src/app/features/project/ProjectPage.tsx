import { Link, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { projectId } from '../../../domain/base/ids.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { FlagList } from '../../ui/FlagList.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { CurvePanel } from '../../view/CurvePanel.tsx'
import { ForecastNote } from '../../view/ForecastNote.tsx'
import { KnownHistory } from '../../view/KnownHistory.tsx'
import { ObstaclesPanel } from '../../view/obstacles/ObstaclesPanel.tsx'
import { useObstacles } from '../../view/obstacles/useObstacles.ts'
import { OfficerPanel } from '../../view/officers/OfficerPanel.tsx'
import { RowTiles } from '../../view/RowTiles.tsx'
import { useForecast } from '../../view/useForecast.ts'
import { RuleSetQuote } from '../../view/RuleSetQuote.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import { FactsTable } from './FactsTable.tsx'
import { projectView, type ProjectView } from './projectView.ts'
import { SourcesTable } from './SourcesTable.tsx'
import { TellersTable } from './TellersTable.tsx'
import styles from './Project.module.css'

/** One project: its figures and curve, what is to be noted, and every cell of every file that speaks of it. */
export const ProjectPage = () => {
  const { project: words } = useScreenWords()
  const { projectId: id } = useParams({ from: '/year/projects/$projectId' })
  const { open, asOf, ruleSet } = useYear()
  const view = useMemo(() => projectView(open, { asOf, ruleSet, id: projectId(id) }), [open, asOf, ruleSet, id])
  if (!view)
    return (
      <EmptyState title={words.unknown.title} advice={words.unknown.advice}>
        <Link to="/projects">{words.back}</Link>
      </EmptyState>
    )
  return (
    <div className="stack">
      <Head view={view} />
      <Body view={view} />
    </div>
  )
}

const ProjectObstacles = ({ projectId: id }: { readonly projectId: string }) => {
  const subjects = useMemo(() => ({ projects: [id], keyProjects: [] }), [id])
  return <ObstaclesPanel lines={useObstacles(subjects)} subject={{ subject: 'project', subjectId: id }} />
}

type ProjectViewProps = { readonly view: ProjectView }

const Head = ({ view: { project, investor } }: ProjectViewProps) => {
  const { project: words } = useScreenWords()
  return (
    <header>
      <Link to="/projects">{words.back}</Link>
      <h1 className="page-title">{project.name}</h1>
      <p className={styles['about']}>
        <span>{project.code === undefined ? words.noCode : words.code(project.code)}</span>
        {investor ? (
          <Link to="/investors/$investorId" params={{ investorId: investor.id }}>
            {investor.name}
          </Link>
        ) : (
          <span>{words.noInvestor}</span>
        )}
      </p>
    </header>
  )
}

const Body = ({ view }: ProjectViewProps) => {
  const { project: words } = useScreenWords()
  const { project, row, flags, facts, counted, sources, tellers } = view
  const projects = useMemo(() => [project.id], [project.id])
  const outlook = useForecast('project', project.id)
  return (
    <>
      <RowTiles row={row} projects={projects} />
      <div className={styles['columns']}>
        <CurvePanel
          row={row}
          projects={projects}
          forecast={outlook?.path}
          note={outlook && <ForecastNote row={outlook.row} />}
        />
        <div className="stack">
          <FlagList title={words.flags} by={<RuleSetQuote />} none={words.noFlags} flags={flags} />
          <ProjectObstacles projectId={project.id} />
          <OfficerPanel projectId={project.id} />
          {tellers && <TellersTable tellers={tellers} />}
        </div>
      </div>
      {sources.length > 0 && <SourcesTable lines={sources} project={project.id} row={row} />}
      <KnownHistory of={{ project: project.id }} />
      <FactsTable facts={facts} counted={counted} />
    </>
  )
}
