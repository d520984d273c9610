import { monthEnd, planMonths } from '../../domain/base/calendar.ts'
import { formatDate, formatMonth } from '../../text/vi/format.ts'
import type { Template } from './template.ts'

/** A column that is typed into. */
export type InputColumn = { readonly head: string; readonly kind: 'inMonth' | 'toDate' }

/** Before the first of these stand number, code, name, source and plan. */
export const inputColumns = ({ kind, planYear }: Template): readonly InputColumn[] => {
  if (kind.name === 'commitment')
    return planMonths.map(month => ({
      head: `Cam kết giải ngân trong tháng ${formatMonth(monthEnd(planYear, month))}`,
      kind: 'inMonth',
    }))
  const end = monthEnd(planYear, kind.month)
  const toDate = { head: `Giải ngân lũy kế từ đầu năm đến ngày ${formatDate(kind.asOf)}`, kind: 'toDate' } as const
  // What was disbursed in a part of a month would be taken for the whole of it.
  return kind.asOf === end ? [{ head: `Giải ngân trong tháng ${formatMonth(end)}`, kind: 'inMonth' }, toDate] : [toDate]
}

export const titleOf = ({ kind, planYear }: Template): string =>
  kind.name === 'commitment'
    ? `ĐĂNG KÝ CAM KẾT GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM ${planYear}`
    : `BÁO CÁO GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM ${planYear}`

/**
 * Said so that the column is not read back as capital newly assigned: a plan's own day is its decision's, which a form
 * cannot know of every project.
 */
export const planHead = ({ kind, planYear }: Template): string =>
  `Kế hoạch vốn năm ${planYear} trong sổ, để so với số ${kind.name === 'commitment' ? 'cam kết' : 'giải ngân'}`
