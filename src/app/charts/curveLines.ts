import { colour } from '../palette.ts'

const still = { dot: false, isAnimationActive: false, connectNulls: true } as const

/**
 * Commitment is promised by the month, so it climbs in steps; each lies around its month's end and the day of the
 * question, so that on those days, on which it is measured, the line stands exactly at what was promised. What was
 * disbursed between two reports is not known: a straight line.
 */
export const lineOf = {
  committed: { ...still, dataKey: 'committed', type: 'step', stroke: colour('commitment'), strokeWidth: 2 },
  actual: {
    ...still,
    dataKey: 'actual',
    type: 'linear',
    stroke: colour('actual'),
    strokeWidth: 3,
    dot: { r: 2.5, fill: colour('actual'), strokeWidth: 0 },
  },
  lastYear: { ...still, dataKey: 'lastYear', type: 'linear', stroke: colour('lastYear'), strokeWidth: 1.25 },
  median: {
    ...still,
    dataKey: 'median',
    type: 'linear',
    stroke: colour('actual'),
    strokeWidth: 2,
    strokeDasharray: '1 5',
    strokeLinecap: 'round',
    activeDot: false,
  },
} as const
