import { portion, type Dong } from './money.ts'

/**
 * Which share of the plan is to be disbursed by 31 January: what the Prime Minister asks of every province each year
 * (official dispatch 749/CĐ-TTg of 18/8/2023, likewise 2024 and 2025). A province may set itself another, of at most
 * four decimals.
 */
export const nationalTarget = 0.95

/** What the target leaves out of a plan. A share is exact in ten thousandths only. */
export const beyondTarget = (plan: Dong, target: number): Dong =>
  portion(plan, tenThousand - Math.round(target * tenThousand), tenThousand)

const tenThousand = 10_000
