import type { ThresholdWords } from '../vi/ruleThresholds.ts'

export const thresholdWords: ThresholdWords = {
  fromMonth: 'From',
  byMonth: 'By the end of',
  remainingOver: 'Left over (billion VND)',
  target: 'Target (%)',
  fulfilmentUnder: 'Under (%)',
  reports: 'Reports in a row',
  dueDay: 'Due day',
  aheadBy: 'Ahead by (points)',
}
