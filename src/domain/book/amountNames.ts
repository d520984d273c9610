/** The amounts that every figure is worked out from. Each adds up over projects and over sources. */
export const amountNames = [
  'plan',
  'carriedOver',
  'unallocated',
  'primeMinisterPlan',
  'actual',
  'claimed',
  'carriedOverActual',
  'priorYears',
  'committed',
] as const
export type AmountName = (typeof amountNames)[number]
