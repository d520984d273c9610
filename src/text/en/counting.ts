import type { CarriedOverWay, Counting, Denominator } from '../../domain/book/counting.ts'

/** What a rate is taken of, as it follows "52.13% of". */
export const denominatorNames = {
  total: 'all capital assigned',
  primeMinister: 'the capital assigned by the Prime Minister',
  startOfYear: 'the capital assigned at the start of the year',
  allocated: 'the capital allocated to projects',
} as const satisfies Record<Denominator, string>

/** The same, as short as a heading wants it. */
export const denominatorTitles = {
  total: 'All capital assigned',
  primeMinister: 'By the Prime Minister',
  startOfYear: 'At the start of the year',
  allocated: 'Allocated to projects',
} as const satisfies Record<Denominator, string>

/** Whether last year's capital counts. */
export const carriedOverNames = {
  apart: 'without capital carried over',
  together: 'with capital carried over',
} as const satisfies Record<CarriedOverWay, string>

export const countedPlanName = ({ denominator, carriedOver }: Counting): string =>
  carriedOver === 'apart'
    ? denominatorNames[denominator]
    : `${denominatorNames[denominator]}, ${carriedOverNames.together}`

export const countingName = ({ denominator, carriedOver }: Counting): string =>
  `${denominatorNames[denominator]}, ${carriedOverNames[carriedOver]}`
