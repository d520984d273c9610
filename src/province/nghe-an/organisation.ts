import type { Organisation } from '../province.ts'

/** Sở Kế hoạch và Đầu tư became part of it on 1 March 2025. */
export const ngheAnOrganisation: Organisation = {
  superior: 'UBND TỈNH NGHỆ AN',
  name: 'SỞ TÀI CHÍNH',
  superiorCalled: 'UBND tỉnh',
  called: 'Sở Tài chính',
  letterMark: 'STC',
  place: 'Nghệ An',
  signatory: 'GIÁM ĐỐC',
}
