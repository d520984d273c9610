import type { ColumnDraft } from './column.ts'
import { otherMatters, type OtherMatter } from '../said/matters.ts'
import type { Titles } from '../tables/titles.ts'
import type { Evidence } from '../said/evidence.ts'
import { asWritten } from '../words/asWritten.ts'
import { remembered } from '../words/remembered.ts'
import { wordsOf } from '../words/words.ts'

type Said = { readonly titles: Titles; readonly drafts: readonly ColumnDraft[]; readonly sheetName: string }

/** What a table may be about instead of public investment, with what speaks for and against that. */
export type MatterDoubt = { readonly of: OtherMatter; readonly evidence: readonly Evidence[] }

/**
 * What a table is about instead of public investment, where more speaks for that than against it. Titles weigh for a whole
 * table; headings and codes of projects weigh against it.
 */
export const otherMatterOf = (said: Said): MatterDoubt | undefined => {
  const title = [...said.titles.lines.map(({ text }) => text), said.sheetName]
  const headings = said.drafts.map(({ header }) => header.join(' '))
  const named = said.drafts.filter(({ sense }) => sense.field === 'name').map(({ header }) => header.join(' '))
  const speaks = otherMatters.map(matter => ({
    matter,
    evidence: [
      ...heard(title, signs[matter].inTitle, { speaks: 'for', weight: 4, of: matter }),
      ...heard(title, signs[matter].sure ?? never, { speaks: 'for', weight: 3, of: matter }),
      ...heard(named, signs[matter].inHeadings, { speaks: 'for', weight: 3, of: matter }),
    ],
  }))
  const strongest = speaks.reduce((a, b) => (weightOf(b.evidence) > weightOf(a.evidence) ? b : a))
  const codes = said.drafts.reduce((sum, { sense, type }) => sum + (sense.field === 'code' ? type.codes : 0), 0)
  const against: readonly Evidence[] = [
    ...heard(title, investmentTitle, { speaks: 'against', weight: 3, of: 'investment' }),
    ...heard(headings, investmentHeading, { speaks: 'against', weight: 2, of: 'investment' }),
    ...(codes > 0
      ? [{ about: '', speaks: 'against' as const, weight: 2, because: { kind: 'projectCodes' as const, count: codes } }]
      : []),
  ]
  const weight = weightOf(strongest.evidence)
  return weight >= 3 && weight > weightOf(against)
    ? { of: strongest.matter, evidence: [...strongest.evidence, ...against] }
    : undefined
}

const never = /(?!)/u

const weightOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { weight }) => sum + weight, 0)

type Hearing = Pick<Evidence, 'speaks' | 'weight'> & { readonly of: OtherMatter | 'investment' }

/** The first of the texts in which a sign stands, once. */
const heard = (texts: readonly string[], sign: RegExp, { speaks, weight, of }: Hearing): readonly Evidence[] => {
  for (const text of texts) {
    const match = sign.exec(knownWords(text))
    if (match)
      return [{ about: '', speaks, weight, because: { kind: 'matter', words: asWritten(text, match[0]) ?? text, of } }]
  }
  return []
}

const knownWords = remembered(wordsOf)

/** `sure`: words of a title that hardly stand over public investment. */
type Signs = { readonly inTitle: RegExp; readonly inHeadings: RegExp; readonly sure?: RegExp }

const signs: Readonly<Record<OtherMatter, Signs>> = {
  recurrent: {
    inTitle:
      / (?:chi thuong xuyen|kinh phi thuong xuyen|chi su nghiep|kinh phi su nghiep|von su nghiep|mua sam tai san|mua sam sua chua|sua chua mua sam|thu chi ngan sach|du toan (?:thu|chi)|recurrent) /u,
    inHeadings: / noi dung chi /u,
    sure: / (?:thuong xuyen|von su nghiep|kinh phi su nghiep|mua sam tai san) /u,
  },
  indicators: {
    inTitle: / (?:cac|he thong|mot so) chi tieu |chi tieu kinh te|chi tieu chu yeu /u,
    inHeadings: /^ (?:ten )?(?:chi tieu|indicators?) /u,
  },
  settlement: {
    inTitle:
      / quyet toan (?:von dau tu )?(?:cac )?(?:du an|cong trinh)(?: dau tu)?(?: su dung von nha nuoc)? hoan thanh /u,
    inHeadings: / quyet toan duoc duyet /u,
  },
  contracts: {
    inTitle: / (?:hop dong|goi thau|dau thau|lua chon nha thau) /u,
    inHeadings: /^ (?:ten |cac )?(?:goi thau|hop dong|nha thau) /u,
  },
  private: {
    inTitle: / (?:ngoai ngan sach|keu goi dau tu|fdi|von tu nhan|dau tu tu nhan|nha dau tu|thu hut dau tu|von fdi) /u,
    inHeadings: /^ (?:ten )?(?:nha dau tu|doanh nghiep) /u,
    sure: / (?:keu goi dau tu|thu hut dau tu|fdi|dau tu tu nhan) /u,
  },
}

const investmentTitle = / (?:dau tu cong|von dau tu(?! tu nhan)|xdcb|giai ngan|ke hoach von|disbursement) /u
const investmentHeading = / (?:giai ngan|ke hoach von|kh von|khv|von giao|cam ket|disbursement|disbursed) /u
