import { useScreenWords } from '../../text/screenWords.ts'
import type { NumberFault } from './typedNumber.ts'

/** What is wrong with a number, in words. */
export const useSayFault = (): ((fault: NumberFault | undefined) => string | undefined) => {
  const { faults } = useScreenWords().rules
  return fault => {
    if (!fault) return undefined
    if (fault.kind !== 'outside') return faults[fault.kind]
    return faults.outside({ min: String(fault.min).replace('.', ','), max: String(fault.max).replace('.', ',') })
  }
}
