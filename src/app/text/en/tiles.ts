import type { Words } from '../vi/vi.ts'

export const tiles: Words['tiles'] = {
  plan: 'Capital plan assigned',
  noPlan: 'no file states a plan',
  actual: 'Disbursed',
  rate: (rate, average) => `${rate} of the plan; province average ${average}`,
  noRate: 'too little is known to compute a rate',
  remaining: 'Not yet disbursed',
  gapToTarget: target => `Short of ${target} of the plan`,
  beyondTarget: target => `Beyond ${target} of the plan`,
  target: target => `target: over ${target} of the plan by 31 January`,
  committed: 'Committed to this day',
  fulfilment: share => `${share} of the commitment fulfilled`,
  noFulfilment: 'too few commitments and disbursements to compare',
  carriedOver: 'carried over, counted apart:',
  carriedOverActual: ', of it disbursed',
  carriedOverPlan: 'Capital carried over',
  carriedOverDisbursed: 'Disbursed of capital carried over',
}
