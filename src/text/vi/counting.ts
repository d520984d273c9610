import type { CarriedOverWay, Counting, Denominator } from '../../domain/book/counting.ts'

/** What a rate is taken of, as it follows "đạt 52,13 %". */
export const denominatorNames = {
  total: 'tổng kế hoạch vốn được giao',
  primeMinister: 'kế hoạch vốn Thủ tướng Chính phủ giao',
  startOfYear: 'kế hoạch vốn giao đầu năm',
  allocated: 'kế hoạch vốn đã phân bổ chi tiết',
} as const satisfies Record<Denominator, string>

/** The same, as short as a heading wants it. */
export const denominatorTitles = {
  total: 'Tổng KH được giao',
  primeMinister: 'KH Thủ tướng giao',
  startOfYear: 'KH giao đầu năm',
  allocated: 'KH phân bổ chi tiết',
} as const satisfies Record<Denominator, string>

/** Whether last year's capital counts. */
export const carriedOverNames = {
  apart: 'không gồm vốn kéo dài',
  together: 'gồm cả vốn kéo dài',
} as const satisfies Record<CarriedOverWay, string>

/** "tổng kế hoạch vốn được giao", and carried-over capital where it is in it. */
export const countedPlanName = ({ denominator, carriedOver }: Counting): string =>
  carriedOver === 'apart'
    ? denominatorNames[denominator]
    : `${denominatorNames[denominator]}, ${carriedOverNames.together}`

/** "tổng kế hoạch vốn được giao, không gồm vốn kéo dài": the whole of it, for the line that says how figures are counted. */
export const countingName = ({ denominator, carriedOver }: Counting): string =>
  `${denominatorNames[denominator]}, ${carriedOverNames[carriedOver]}`
