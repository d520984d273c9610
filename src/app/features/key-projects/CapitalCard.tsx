import styles from './KeyProjects.module.css'
import { lazy, Suspense } from 'react'
import { projectId } from '../../../domain/base/ids.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { formatDate, formatShare, formatTarget } from '../../text/format.ts'
import { useTurnable } from '../../charts/useTurnable.tsx'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import { FigureButton } from '../../ui/FigureButton.tsx'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { CardObstacles } from './CardObstacles.tsx'
import { ComponentsTable } from './ComponentsTable.tsx'
import { CurveTable } from './CurveTable.tsx'
import { KeyProjectHead, KeyProjectNotes } from './KeyProjectFacts.tsx'
import { cardId, type KeyProjectCard } from './keyProjectCards.ts'

const ShareChart = lazy(() => import('../../charts/ShareChart.tsx').then(module => ({ default: module.ShareChart })))

type CapitalCardProps = {
  readonly card: KeyProjectCard
  /** Top of the scale that all cards share. */
  readonly top: number
}

/** A key project with a provincial plan: how far it is from the target, its curve, its components. */
export const CapitalCard = ({ card, top }: CapitalCardProps) => {
  const { keyProjects } = useScreenWords()
  const { open, planYear, asOf } = useYear()
  const target = formatTarget(open.target)
  const say = useMoneyText()
  const { keyProject, figures, points, components } = card
  const { name } = keyProject
  const finding = findingOf(figures, { say, target }, keyProjects)
  const isDrawn = figures.plan !== undefined && figures.plan > 0 && points.some(isKnown)
  const { shown, button } = useTurnable({
    chart: (
      <Suspense fallback={<LoadingSkeleton heights={[170]} />}>
        <ShareChart
          curve={{ planYear, asOf, plan: figures.plan, target: open.target, points }}
          top={top}
          description={keyProjects.curve.description({ name, finding, target })}
        />
      </Suspense>
    ),
    table: <CurveTable name={name} points={points.filter(isKnown)} plan={figures.plan} />,
    of: name,
  })
  const projects = components.map(({ key }) => projectId(key))
  const figure = { figure: 'gapToTarget', asOf, projects } as const
  return (
    <article id={cardId(keyProject.id)} className={styles['card']}>
      <KeyProjectHead keyProject={keyProject} />
      <p className={styles['finding']}>
        <FigureButton explained={{ title: `${name}: ${finding}`, figure }}>{finding}</FigureButton>
      </p>
      {keyProject.capital !== 'provincial' && <p className="dimmed">{keyProjects.payerBeside[keyProject.capital]}</p>}
      {isDrawn ? (
        <>
          <div className={styles['chartHead']}>
            <span className="dimmed">{keyProjects.curve.subtitle({ asOf: formatDate(asOf) })}</span>
            {button}
          </div>
          {shown}
        </>
      ) : (
        <p className="dimmed">{keyProjects.curve.none}</p>
      )}
      <ComponentsTable name={name} components={components} together={figures} />
      <CardObstacles card={card} />
      <KeyProjectNotes keyProject={keyProject} />
    </article>
  )
}

const isKnown = ({ actual, committed }: KeyProjectCard['points'][number]): boolean =>
  actual !== undefined || committed !== undefined

type Sayings = { readonly say: ReturnType<typeof useMoneyText>; readonly target: string }

const findingOf = (
  { plan, rate, gapToTarget }: ProgressRow,
  { say, target }: Sayings,
  { finding }: Words['keyProjects'],
): string => {
  if (plan === undefined) return finding.noPlan
  if (rate === undefined || gapToTarget === undefined) return finding.noReport(say(plan))
  const share = formatShare(rate)
  return gapToTarget > 0
    ? finding.missing({ rate: share, gap: say(gapToTarget), target })
    : finding.beyond(share, target)
}
