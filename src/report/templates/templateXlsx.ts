import { splitWords } from '../../domain/names/words.ts'
import { xlsxBytes } from '../xlsx.ts'
import type { Template } from './template.ts'
import { titleOf } from './templateColumns.ts'
import { templateGuide } from './templateGuide.ts'
import { templateSheet } from './templateSheet.ts'

/** The form as an .xlsx: the same form is the same bytes. */
export const templateXlsx = (template: Template): Promise<Uint8Array<ArrayBuffer>> =>
  xlsxBytes({
    title: titleOf(template),
    author: template.investor.name,
    writtenAt: `${template.asOf}T00:00:00Z`,
    font: { name: 'Times New Roman', size: 12 },
    sheets: [templateSheet(template), templateGuide(template)],
  })

/** `mau-giai-ngan-2024-08-31-so-y-te.xlsx`: letters that every system takes. */
export const templateFileName = ({ kind, planYear, investor }: Template): string => {
  const about = kind.name === 'disbursement' ? `giai-ngan-${kind.asOf}` : `cam-ket-${planYear}`
  return `mau-${about}-${plainName(investor.name)}.xlsx`
}

const plainName = (name: string): string =>
  splitWords(name)
    .map(({ folded }) => folded)
    .join('-')
    .slice(0, 60)
