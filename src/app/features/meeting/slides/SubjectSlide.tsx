import { flagSentence } from '../../../text/flags.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { SeverityMark } from '../../../ui/SeverityMark.tsx'
import { CurvePanel } from '../../../view/CurvePanel.tsx'
import { laggingOn } from '../../../view/laggingOn.ts'
import { RowTiles } from '../../../view/RowTiles.tsx'
import { useYear } from '../../../view/YearProvider.tsx'
import type { Slide } from '../deck.ts'
import styles from '../Meeting.module.css'
import { subjectOf } from './slideFacts.ts'

type SubjectSlideProps = { readonly slide: Extract<Slide, { kind: 'investor' | 'project' }> }

/** Somebody asked about one investor or project: its figures, why it is named, its curve. */
export const SubjectSlide = ({ slide }: SubjectSlideProps) => {
  const { subject: said } = useScreenWords().meeting
  const year = useYear()
  const subject = subjectOf(slide, year)
  if (!subject) return <h2 className={styles['finding']}>{said.unknown}</h2>
  const flags = laggingOn(year.open, year).find(({ key }) => key === slide.id)?.flags ?? []
  return (
    <>
      <h2 className={styles['finding']}>{subject.name}</h2>
      <RowTiles row={subject.row} projects={subject.projects ?? []} />
      {flags.slice(0, 2).map(flag => (
        <p key={flag.rule}>
          <SeverityMark severity={flag.severity} /> {flagSentence(flag)}
        </p>
      ))}
      <CurvePanel row={subject.row} projects={subject.projects ?? []} />
    </>
  )
}
