/** How figures are called and measured, wherever they stand. */
export const figures = {
  unit: { ty: 'tỷ đồng', trieu: 'triệu đồng' },
  unitShort: { ty: 'tỷ', trieu: 'triệu', dong: 'đồng' },
  provenance: 'xem số này lấy từ đâu',
  provenanceTitle: 'Số này lấy từ đâu',
  status: { onTrack: 'Đúng tiến độ', watch: 'Cần theo dõi', lagging: 'Chậm' },
  /** By which rules who lags is named. */
  rulesBy: 'Theo bộ tiêu chí',
  rulesQuote: ({ name, version }: { readonly name: string; readonly version: number }) =>
    `“${name}”, phiên bản ${version}`,
}
