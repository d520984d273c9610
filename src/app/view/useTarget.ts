import { formatTarget } from '../text/format.ts'
import { useYear } from './YearProvider.tsx'

/** The province's target as it is said: "95 %". */
export const useTarget = (): string => formatTarget(useYear().open.target)
