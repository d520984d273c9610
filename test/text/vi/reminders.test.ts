import { describe, expect, test } from 'vitest'
import { isoDate, planYearOf, type PlanMonth } from '../../../src/domain/base/calendar.ts'
import { defaultSubmissionSettings, periodOf } from '../../../src/domain/submissions/submissions.ts'
import { ngheAn } from '../../../src/province/nghe-an/ngheAn.ts'
import { placeAndDay, reminderForms, reminderText, type ReminderFacts } from '../../../src/text/vi/reminders.ts'

const year = planYearOf(2024)
const period = (month: PlanMonth) => periodOf(year, month, defaultSubmissionSettings)

const facts: ReminderFacts = {
  investor: 'UBND huyện Con Cuông',
  planYear: year,
  asOf: isoDate('2024-10-20'),
  missing: [period(8), period(9)],
  late: [],
  organisation: ngheAn.organisation,
}

describe('a reminder', () => {
  test('as a letter names the months, their due days and what to do', () => {
    expect(reminderText('letter', facts).split('\n\n')).toEqual([
      'Kính gửi: UBND huyện Con Cuông',
      'V/v đôn đốc gửi báo cáo giải ngân vốn đầu tư công năm 2024',
      'Thực hiện chế độ báo cáo tình hình giải ngân vốn đầu tư công năm 2024, các chủ đầu tư gửi báo cáo của từng tháng chậm nhất vào ngày 3 của tháng kế tiếp.',
      'Đến hết ngày 20/10/2024, Sở Tài chính chưa nhận được báo cáo giải ngân tháng 8/2024 (hạn gửi 03/09/2024) và tháng 9/2024 (hạn gửi 03/10/2024).',
      'Để kịp tổng hợp, báo cáo UBND tỉnh, Sở Tài chính đề nghị quý đơn vị khẩn trương gửi báo cáo (tệp bảng tính theo mẫu, kèm bản có ký tên, đóng dấu) trong 02 ngày làm việc kể từ ngày nhận được thông báo này. Trường hợp trong kỳ không phát sinh giải ngân, đề nghị vẫn gửi báo cáo và ghi rõ số 0.',
      'Quá thời hạn trên, Sở Tài chính sẽ tổng hợp danh sách các đơn vị chưa gửi báo cáo để báo cáo UBND tỉnh xem xét, chỉ đạo./.',
    ])
  })

  test('as a message is short', () => {
    expect(reminderText('message', { ...facts, missing: [period(9)] })).toBe(
      [
        'Sở Tài chính kính báo UBND huyện Con Cuông:',
        'Đến hết ngày 20/10/2024, Sở Tài chính chưa nhận được báo cáo giải ngân tháng 9/2024 (hạn gửi 03/10/2024).',
        'Kính đề nghị quý đơn vị gửi tệp báo cáo (theo mẫu đã gửi) trong 02 ngày làm việc kể từ ngày nhận được thông báo này; nếu kỳ này không phát sinh, xin vẫn gửi và ghi số 0. Trân trọng cảm ơn.',
      ].join('\n'),
    )
  })

  test('of a late report asks for the next ones in time, and threatens nothing', () => {
    const late = { ...facts, missing: [], late: [{ period: period(8), receivedOn: isoDate('2024-09-15') }] }
    for (const form of reminderForms) {
      const text = reminderText(form, late)
      expect(text).toContain('Báo cáo giải ngân tháng 8/2024 nhận ngày 15/09/2024, sau hạn 03/09/2024.')
      expect(text).toMatch(/đúng hạn/)
      expect(text).not.toMatch(/chưa nhận được|Quá thời hạn/)
    }
  })
})

test.each([
  ['2024-10-05', 'Nghệ An, ngày 05 tháng 10 năm 2024'],
  ['2024-02-20', 'Nghệ An, ngày 20 tháng 02 năm 2024'],
  ['2024-03-20', 'Nghệ An, ngày 20 tháng 3 năm 2024'],
])('place and day of %s', (asOf, text) => {
  expect(placeAndDay('Nghệ An', isoDate(asOf))).toBe(text)
})
