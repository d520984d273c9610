/** Who issues a report. Decree 30/2020/NĐ-CP: the superior body stands above the issuing one. */
export type Organisation = {
  readonly superior: string
  readonly name: string
  /** Whom the report is sent to. */
  readonly recipients: readonly string[]
  readonly preparer: string
  readonly signatory: string
}

/** The department that collects the workbooks; Sở Kế hoạch và Đầu tư became part of it on 1 March 2025. */
export const defaultOrganisation: Organisation = {
  superior: 'UBND TỈNH NGHỆ AN',
  name: 'SỞ TÀI CHÍNH',
  recipients: ['UBND tỉnh (báo cáo);', 'Các chủ đầu tư có tên trong danh sách;', 'Lưu: VT.'],
  preparer: 'NGƯỜI LẬP BIỂU',
  signatory: 'GIÁM ĐỐC',
}

export const defaultPlace = 'Nghệ An'
