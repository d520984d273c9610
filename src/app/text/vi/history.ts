/** What was known after each file. */
export const history = {
  title: 'Số liệu đã từng được biết',
  subtitle: (facts: { readonly asOf: string; readonly unit: string }) =>
    `Sau mỗi lần nạp hoặc rút tệp, số liệu đến ${facts.asOf} là bao nhiêu, ${facts.unit}; mới nhất ở trên`,
  at: 'Từ lúc',
  file: 'Vì',
  events: {
    committed: (facts: { readonly fileName: string; readonly by: string }) => `${facts.by} nạp ${facts.fileName}`,
    undone: (facts: { readonly fileName: string; readonly by: string }) => `rút ${facts.fileName}`,
  },
  plan: 'Kế hoạch',
  committedYear: 'Cam kết cả năm',
  actual: 'Giải ngân',
  actualAsOf: 'Số liệu đến',
  rate: 'Tỷ lệ so với kế hoạch khi đó',
}
