import type { ColumnDraft } from './column.ts'
import { otherMatters, type OtherMatter } from '../said/matters.ts'
import type { Titles } from '../tables/titles.ts'
import { wordsOf } from '../words/words.ts'

type Said = { readonly titles: Titles; readonly drafts: readonly ColumnDraft[]; readonly sheetName: string }

/**
 * What a table is about instead of public investment, where more speaks for that than against it. Titles weigh for a whole
 * table; headings and codes of projects weigh against it.
 */
export const otherMatterOf = ({ titles, drafts, sheetName }: Said): OtherMatter | undefined => {
  const title = [...titles.lines.map(({ words }) => words), wordsOf(sheetName)].join('|')
  const headings = drafts.map(({ header }) => wordsOf(header.join(' ')))
  const speaks = otherMatters.map(matter => {
    const { inTitle, inHeadings, sure } = signs[matter]
    const named = drafts
      .filter(({ sense }) => sense.field === 'name')
      .some(({ header }) => inHeadings.test(wordsOf(header.join(' '))))
    const isSure = sure?.test(title) === true
    return { matter, weight: (inTitle.test(title) ? 4 : 0) + (isSure ? 3 : 0) + (named ? 3 : 0) }
  })
  const strongest = speaks.reduce((a, b) => (b.weight > a.weight ? b : a))
  const against =
    (investmentTitle.test(title) ? 3 : 0) +
    (headings.some(words => investmentHeading.test(words)) ? 2 : 0) +
    (drafts.some(({ sense, type }) => sense.field === 'code' && type.codes > 0) ? 2 : 0)
  return strongest.weight >= 3 && strongest.weight > against ? strongest.matter : undefined
}

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
