/** Funding sources as the sample's workbooks write them. */
export const sourceNames = {
  domestic: 'NSTW (vốn trong nước)',
  foreign: 'Vốn nước ngoài (ODA)',
  newRural: 'CTMTQG xây dựng nông thôn mới',
  poverty: 'CTMTQG giảm nghèo bền vững',
  ethnic: 'CTMTQG phát triển KT-XH vùng đồng bào DTTS và miền núi',
  balance: 'Cân đối ngân sách địa phương',
  landUse: 'Thu sử dụng đất',
  lottery: 'Xổ số kiến thiết',
} as const

export type SourceKey = keyof typeof sourceNames
