/** The tiles of one investor or project. Shares come in formatted. */
export const tiles = {
  plan: 'Kế hoạch được giao',
  noPlan: 'chưa tệp nào ghi kế hoạch',
  actual: 'Đã giải ngân',
  rate: (rate: string, average: string) => `đạt ${rate} kế hoạch; bình quân tỉnh ${average}`,
  noRate: 'chưa đủ số liệu để tính tỷ lệ',
  remaining: 'Còn lại chưa giải ngân',
  gapToTarget: (target: string) => `Còn thiếu để đạt ${target}`,
  beyondTarget: (target: string) => `Đã vượt mức ${target}`,
  target: (target: string) => `mục tiêu: trên ${target} kế hoạch đến 31/01`,
  committed: 'Cam kết đến ngày này',
  fulfilment: (share: string) => `đã thực hiện ${share} cam kết`,
  noFulfilment: 'chưa đủ cam kết và giải ngân để so sánh',
  carriedOver: 'kéo dài tính riêng:',
  carriedOverActual: ', đã giải ngân',
  carriedOverPlan: 'Kế hoạch kéo dài',
  carriedOverDisbursed: 'Đã giải ngân vốn kéo dài',
}
