import type { DecidedThing, Finding } from '../said/findings.ts'

/** A decision about something that the file does not have: said, and otherwise without effect. */
export const unplaced = (
  decided: DecidedThing,
  { sheet, cell, what }: { readonly sheet: string; readonly cell?: string; readonly what?: string },
): Finding => ({ code: 'decision-unplaced', severity: 'warning', sheet, cell, decided, what: what ?? cell ?? sheet })
