import type { Words } from '../vi/vi.ts'

export const figures: Words['figures'] = {
  unit: { ty: 'billion VND', trieu: 'million VND' },
  unitShort: { ty: 'bn VND', trieu: 'm VND', dong: 'VND' },
  provenance: 'see where this figure comes from',
  provenanceTitle: 'Where this figure comes from',
  status: { onTrack: 'On track', watch: 'To be watched', lagging: 'Lagging' },
  /** By which rules who lags is named. */
  rulesBy: 'By the rule set',
  rulesQuote: ({ name, version }) => `“${name}”, version ${version}`,
}
