import { formatTarget } from '../text/format.ts'
import type { EarlyWords } from '../text/words.ts'
import type { ChartKey } from './ChartKeys.tsx'

/** The three lines that every curve has. */
export const curveKeys = (charts: EarlyWords['charts'], target: number): readonly ChartKey[] => [
  { mark: 'actual', name: charts.actual },
  { mark: 'commitment', name: charts.committed },
  { mark: 'target', name: charts.target(formatTarget(target)) },
]
