import type { Capital } from '../../domain/ledger/ledger.ts'
import { wordsOf } from '../words/words.ts'
import { withoutNumber } from './rowNames.ts'

/**
 * Of which year's capital a group, or a row under a project, speaks: "B. Kế hoạch vốn năm 2024 kéo dài", "Vốn năm 2025".
 * Undefined where it speaks of no capital ("Đường Lê Mao kéo dài"), or of both ("Vốn năm 2025 và vốn kéo dài").
 */
export const capitalOf = (label: string): Capital | undefined => {
  const words = wordsOf(withoutNumber(label))
  if (!ofCapital.test(words)) return undefined
  if (carried.test(words)) return both.test(words) ? undefined : 'carriedOver'
  return ofTheYear.test(words) ? 'planYear' : undefined
}

const ofCapital =
  /^ (?:cac |phan |so )?(?:du an |cong trinh )?(?:thuoc |su dung |bo tri tu )?(?:nguon |kinh phi )?(?:ke hoach|von|kh|khv|nguon) /u

const carried = / (?:keo dai|chuyen nguon) | nam truoc chuyen sang | nam \d+ chuyen sang /u

const both =
  / (?:va|gom|ca|ke ca|khong|chua|tru) (?:[a-z\d]+ ){0,4}(?:keo dai|chuyen nguon) | (?:keo dai|chuyen nguon) (?:[a-z\d]+ ){0,4}va /u

const ofTheYear =
  /^ (?:ke hoach|von|kh|khv|nguon)(?: von| ke hoach| dau tu cong| dau tu| dtc)*(?: duoc)?(?: giao| bo tri| phan bo)?(?: trong)? nam (?:20\d\d|nay|ke hoach|bao cao)(?: giao| duoc giao)? $/u
