import { largestSum } from '../amounts/exactAmounts.ts'
import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'

/** Amounts that each can be, and together cannot: told at the first with which their kind passes every bound. */
export const checkSumBounds = (facts: readonly ReadFact[]): readonly Finding[] => {
  const sums = new Map<ReadFact['kind'], number>()
  const findings: Finding[] = []
  for (const { kind, amount, sheet, cell } of facts) {
    const before = sums.get(kind) ?? 0
    const sum = before + Math.abs(amount)
    sums.set(kind, sum)
    if (before <= largestSum && sum > largestSum)
      findings.push({ code: 'amount-out-of-range', severity: 'error', sheet, cell, stored: String(sum) })
  }
  return findings
}
