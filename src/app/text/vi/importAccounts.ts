import type { RowAccount } from '../../../workbook/said/account.ts'
import type { Evidence } from '../../../workbook/said/evidence.ts'
import { evidenceText, rowSumText, standingTitles } from '../../../text/vi/evidence.ts'
import { formatCount } from '../../../text/vi/format.ts'

/** What becomes of each column and each row of a file. */
export const importAccounts = {
  view: 'Từng cột, từng hàng',
  standings: standingTitles,
  figures: (count: number) => `${formatCount(count)} số`,
  noHeading: 'không có chữ ở đầu bảng',
  each: (count: number) => `Xem từng cột trong ${formatCount(count)} cột`,
  rows: (projects: number, others: number) =>
    others === 0
      ? `Hàng: ${formatCount(projects)} dòng dự án, không dòng nào khác có số`
      : `Hàng: ${formatCount(projects)} dòng dự án; ${formatCount(others)} dòng khác có số, không ghi lần nữa`,
  rowSum: rowSumText,
  notAdded: (role: string) => `${role}, không cộng thêm`,
  rowReasons: {
    unallocated: 'chưa phân bổ cho dự án nào, không ghi',
    leftOut: 'bạn để lại, không ghi',
  } satisfies Record<NonNullable<RowAccount['why']>, string>,
  moreRows: (count: number) => `Xem thêm ${formatCount(count)} dòng`,
  rowsBeyond: (count: number) => `và ${formatCount(count)} dòng nữa, xem trong bảng tính`,
  leftOut: (columns: string) => `Để ngoài, không ghi: ${columns}.`,
  more: (count: number) => `${formatCount(count)} cột khác`,
}

/** Why something was understood as it was. */
export const importWhy = {
  ask: 'Vì sao?',
  speaks: { for: 'Ủng hộ:', against: 'Ngược lại:' } satisfies Record<Evidence['speaks'], string>,
  because: evidenceText,
}
