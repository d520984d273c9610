import { yearOf, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import type { SubmissionPeriod } from '../../domain/submissions/submissions.ts'
import type { Organisation } from '../../province/province.ts'
import { formatDate, formatMonth } from './format.ts'

/** Whom to remind of which months, and by whom. */
export type ReminderFacts = {
  readonly investor: string
  readonly planYear: PlanYear
  /** The day on which it is written, at the day's end. */
  readonly asOf: IsoDate
  /** Months whose report is not in, earlier first. */
  readonly missing: readonly SubmissionPeriod[]
  /** Months whose report came after its day, earlier first. */
  readonly late: readonly LateReport[]
  /** The department that collects the reports. */
  readonly organisation: Organisation
}

export type LateReport = { readonly period: SubmissionPeriod; readonly receivedOn: IsoDate }

export const reminderForms = ['letter', 'message', 'email'] as const
export type ReminderForm = (typeof reminderForms)[number]

/** A reminder to an investor whose report is not in, or came late: as it can be copied and sent. */
export const reminderText = (form: ReminderForm, facts: ReminderFacts): string => writers[form](facts)

const writers = {
  letter: facts =>
    paragraphs(
      `Kính gửi: ${facts.investor}`,
      `V/v ${subject(facts)}`,
      `Thực hiện chế độ báo cáo tình hình giải ngân vốn đầu tư công năm ${facts.planYear}, ${dutyOf(facts)}.`,
      ...standing(facts),
      request(facts),
      facts.missing.length > 0
        ? `Quá thời hạn trên, ${facts.organisation.called} sẽ tổng hợp danh sách các đơn vị chưa gửi báo cáo để báo cáo ${facts.organisation.superiorCalled} xem xét, chỉ đạo./.`
        : `${facts.organisation.called} đề nghị quý đơn vị quan tâm, phối hợp thực hiện./.`,
    ),
  message: facts =>
    [
      `${facts.organisation.called} kính báo ${facts.investor}:`,
      ...standing(facts),
      facts.missing.length > 0
        ? `Kính đề nghị quý đơn vị gửi tệp báo cáo (theo mẫu đã gửi) ${deadline}; nếu kỳ này không phát sinh, xin vẫn gửi và ghi số 0. Trân trọng cảm ơn.`
        : 'Kính đề nghị quý đơn vị gửi đúng hạn các kỳ sau. Trân trọng cảm ơn.',
    ].join('\n'),
  email: facts =>
    paragraphs(
      `Tiêu đề: [${facts.organisation.called}] ${capitalised(subject(facts))}`,
      `Kính gửi: ${facts.investor}`,
      ...standing(facts),
      request(facts),
      `Tệp báo cáo xin gửi trả lời thư này. Nếu đã gửi, xin cho biết ngày gửi và tên tệp để ${facts.organisation.called} kiểm tra lại.`,
      `Trân trọng,\n${facts.organisation.called}`,
    ),
} as const satisfies Record<ReminderForm, (facts: ReminderFacts) => string>

const subject = ({ missing, planYear }: ReminderFacts): string =>
  missing.length > 0
    ? `đôn đốc gửi báo cáo giải ngân vốn đầu tư công năm ${planYear}`
    : `thực hiện đúng thời hạn báo cáo giải ngân vốn đầu tư công năm ${planYear}`

/** When a month's report is due, said of the last month named. */
const dutyOf = ({ missing, late }: ReminderFacts): string => {
  const last = missing.at(-1) ?? late.at(-1)?.period
  return last === undefined
    ? 'các chủ đầu tư gửi báo cáo hằng tháng'
    : `các chủ đầu tư gửi báo cáo của từng tháng chậm nhất vào ngày ${Number(last.due.slice(8, 10))} của tháng kế tiếp`
}

const standing = ({ missing, late, asOf, organisation }: ReminderFacts): readonly string[] => [
  ...(missing.length === 0
    ? []
    : [
        `Đến hết ngày ${formatDate(asOf)}, ${organisation.called} chưa nhận được báo cáo giải ngân ${missingInWords(missing)}.`,
      ]),
  ...(late.length === 0 ? [] : [`${capitalised(lateInWords(late))}.`]),
]

/** `tháng 8/2024 (hạn gửi 03/09/2024) và tháng 9/2024 (hạn gửi 03/10/2024)` */
const missingInWords = (missing: readonly SubmissionPeriod[]): string =>
  listed(missing.map(({ monthEnd, due }) => `tháng ${formatMonth(monthEnd)} (hạn gửi ${formatDate(due)})`))

const lateInWords = (late: readonly LateReport[]): string =>
  listed(
    late.map(
      ({ period, receivedOn }) =>
        `báo cáo giải ngân tháng ${formatMonth(period.monthEnd)} nhận ngày ${formatDate(receivedOn)}, sau hạn ${formatDate(period.due)}`,
    ),
  )

const request = ({ missing, organisation: { called, superiorCalled } }: ReminderFacts): string =>
  missing.length > 0
    ? `Để kịp tổng hợp, báo cáo ${superiorCalled}, ${called} đề nghị quý đơn vị khẩn trương gửi báo cáo (tệp bảng tính theo mẫu, kèm bản có ký tên, đóng dấu) ${deadline}. Trường hợp trong kỳ không phát sinh giải ngân, đề nghị vẫn gửi báo cáo và ghi rõ số 0.`
    : `${called} đề nghị quý đơn vị gửi báo cáo đúng hạn trong các kỳ tiếp theo.`

const deadline = 'trong 02 ngày làm việc kể từ ngày nhận được thông báo này'

/** One after another, the last with "và". */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n')

/** Place and day under the letterhead, as Decree 30/2020 writes them. */
export const placeAndDay = (place: string, asOf: IsoDate): string => {
  const month = Number(asOf.slice(5, 7))
  return `${place}, ngày ${asOf.slice(8, 10)} tháng ${month < 3 ? asOf.slice(5, 7) : month} năm ${yearOf(asOf)}`
}
