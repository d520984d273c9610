import { formatDate } from '../text/format.ts'
import { useWords, type EarlyWords } from '../text/words.ts'
import type { ProgressRow } from '../../domain/progress/progress.ts'
import { useMoneyText } from '../ui/useMoneyText.ts'
import { coverageSentence } from './CoverageBar.tsx'
import { coverageTold } from './coverageTold.ts'
import { chartSource, type ChartSource } from './chartSource.ts'
import { useYear } from './YearProvider.tsx'

/** What a chart's shares are shares of, in which scope, as of when and by whose word; a picture that leaves the screen must say that it is of the sample. `of`: whose chart it is; without it, the province's. How much of the plan was reported stands with it. */
export const useChartAbout = (of?: Pick<ProgressRow, 'factRows' | 'coverage'>): string => {
  const { charts, frame, coverage } = useWords()
  const { open, ruleSet, planYear, asOf, sample } = useYear()
  const say = useMoneyText()
  const source = saySource(chartSource(open, of?.factRows), charts)
  const told = coverageTold(open, { asOf, ruleSet, ...(of && { coverage: of.coverage }) })
  const { denominator, carriedOver } = open.counting
  const said = charts.about({
    year: planYear,
    carriedOver: frame.carriedOverNames[carriedOver],
    denominator: frame.denominatorNames[denominator],
    asOf: formatDate(asOf),
    source,
  })
  const all = told.share === undefined ? said : `${said} ${coverageSentence(told, coverage, say)}`
  return sample ? `${frame.sample}. ${all}` : all
}

const saySource = (
  { files, tellers }: ChartSource,
  { source, sourceWithoutActual, tellers: names }: EarlyWords['charts'],
) => {
  const [first, second] = tellers
  return first ? source({ files, tellers: names[second ? 'both' : first] }) : sourceWithoutActual(files)
}
