import * as vietnamese from '../../text/vi/findings.ts'
import type { Finding, FindingCode } from '../../workbook/said/findings.ts'
import { spoken } from './spoken.ts'

/** What is wrong with a file, in the language of the page. */
export const findingSentence = (finding: Finding): string => (spoken() ?? vietnamese).findingSentence(finding)

export const findingTitle = (code: FindingCode): string => (spoken() ?? vietnamese).findingTitle(code)

export const placeOf = (finding: Pick<Finding, 'sheet' | 'cell'>): string => (spoken() ?? vietnamese).placeOf(finding)
