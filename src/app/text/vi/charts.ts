/** What stands in and around the charts. */
export const charts = {
  actual: 'Giải ngân',
  committed: 'Cam kết',
  target: (target: string) => `Mục tiêu ${target}`,
  average: 'Bình quân chung của tỉnh',
  forecast: 'Dự báo, từ P10 đến P90',
  forecastShort: 'Dự báo',
  lastYear: (year: number) => `Năm ${year} (theo tỷ lệ)`,
  lastYearShort: (facts: { readonly year: number; readonly rate: string }) =>
    `Cùng kỳ ${facts.year}: ${facts.rate} kế hoạch`,
  lastYearTold: 'Bằng tỷ lệ cùng ngày năm trước',
  behind: 'Kém cam kết',
  ahead: 'Vượt cam kết',
  keys: 'Chú giải',
  showTable: 'Xem bảng số liệu',
  showChart: 'Xem biểu đồ',
  export: 'Tải về',
  exportAs: { png: 'Ảnh (.png)', svg: 'Hình vẽ (.svg)', xlsx: 'Bảng số liệu (.xlsx)' },
  exportFailed: 'Chưa tải về được. Hãy thử lại; nếu vẫn không được, dùng bảng số liệu.',
  about: (facts: {
    readonly year: number
    readonly carriedOver: string
    readonly denominator: string
    readonly asOf: string
    readonly source: string
  }) =>
    `Vốn kế hoạch năm ${facts.year}, ${facts.carriedOver}; tỷ lệ so với ${facts.denominator} tính đến ${facts.asOf}; ${facts.source}.`,
  source: (facts: { readonly files: number; readonly tellers: string }) =>
    `nguồn: ${facts.files} tệp đã nạp, số giải ngân theo ${facts.tellers}`,
  sourceWithoutActual: (files: number) => `nguồn: ${files} tệp đã nạp, chưa có số giải ngân`,
  tellers: { treasury: 'Kho bạc', investor: 'chủ đầu tư', both: 'Kho bạc và chủ đầu tư' },
}
