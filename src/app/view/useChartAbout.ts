import { formatDate } from '../text/format.ts'
import { useWords, type EarlyWords } from '../text/words.ts'
import { chartSource, type ChartSource } from './chartSource.ts'
import { useYear } from './YearProvider.tsx'

/** What a chart's shares are shares of, in which scope, as of when and by whose word; a picture that leaves the screen must say that it is of the sample. `rows`: the facts it is made of; without them, the whole year's. */
export const useChartAbout = (rows?: readonly number[]): string => {
  const { charts, frame } = useWords()
  const { open, planYear, asOf, sample } = useYear()
  const source = saySource(chartSource(open, rows), charts)
  const { denominator, carriedOver } = open.counting
  const said = charts.about({
    year: planYear,
    carriedOver: frame.carriedOverNames[carriedOver],
    denominator: frame.denominatorNames[denominator],
    asOf: formatDate(asOf),
    source,
  })
  return sample ? `${frame.sample}. ${said}` : said
}

const saySource = (
  { files, tellers }: ChartSource,
  { source, sourceWithoutActual, tellers: names }: EarlyWords['charts'],
) => {
  const [first, second] = tellers
  return first ? source({ files, tellers: names[second ? 'both' : first] }) : sourceWithoutActual(files)
}
