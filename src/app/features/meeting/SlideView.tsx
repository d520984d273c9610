import { CurvePanel } from '../../view/CurvePanel.tsx'
import { provinceFigures } from '../../../domain/progress/progress.ts'
import { useWords } from '../../text/words.ts'
import { lastYearCurve } from '../../view/lastYearCurve.ts'
import { MovementPanel } from '../../view/province/MovementPanel.tsx'
import { ShortfallPanel } from '../../view/province/ShortfallPanel.tsx'
import { SourcesPanel } from '../../view/province/SourcesPanel.tsx'
import { useProvinceForecast } from '../../view/useForecast.ts'
import { useLastYear } from '../../view/useLastYear.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { Slide } from './deck.ts'
import { ActSlide } from './slides/ActSlide.tsx'
import { HeadlineSlide } from './slides/HeadlineSlide.tsx'
import { KeyProjectSlide } from './slides/KeyProjectSlide.tsx'
import { LaggingSlide } from './slides/LaggingSlide.tsx'
import { SinceSlide } from './slides/SinceSlide.tsx'
import { SubjectSlide } from './slides/SubjectSlide.tsx'

/** A slide by its kind. Where the overview has a panel for the finding, the slide is that very panel. */
export const SlideView = ({ slide }: { readonly slide: Slide }) => {
  switch (slide.kind) {
    case 'since':
      return <SinceSlide />
    case 'headline':
      return <HeadlineSlide />
    case 'curve':
      return <CurveSlide />
    case 'lagging':
      return <LaggingSlide />
    case 'gap':
      return <ShortfallPanel />
    case 'movement':
      return <MovementPanel />
    case 'sources':
      return <SourcesPanel />
    case 'keyProject':
      return <KeyProjectSlide slide={slide} />
    case 'investor':
    case 'project':
      return <SubjectSlide slide={slide} />
    case 'act':
      return <ActSlide />
  }
}

const CurveSlide = () => {
  const words = useWords()
  const { open, asOf } = useYear()
  const lastYear = useLastYear()
  const { row, path } = useProvinceForecast(lastYear)
  return (
    <CurvePanel
      row={provinceFigures(open, asOf)}
      forecast={path}
      lastYear={lastYear && lastYearCurve(lastYear)}
      note={<p>{words.overview.outlook(row.forecast)}</p>}
    />
  )
}
