/** The overview: where the province stands. Money and shares come in formatted, with their units. */
export const overview = {
  title: 'Tổng quan',
  headline: {
    disbursed: (facts: { readonly asOf: string; readonly actual: string }) =>
      `Đến ${facts.asOf} tỉnh giải ngân ${facts.actual}`,
    ofPlan: (rate: string) => `đạt ${rate} kế hoạch được giao`,
    noPlan: 'chưa có kế hoạch vốn để tính tỷ lệ',
    nothing: (asOf: string) => `Đến ${asOf} chưa có số liệu giải ngân`,
    planned: (plan: string) => `kế hoạch được giao ${plan}`,
    behind: (gap: string) => `kém cam kết ${gap}`,
    ahead: (gap: string) => `vượt cam kết ${gap}`,
    asCommitted: 'đúng bằng cam kết',
    lagging: (facts: { readonly count: number; readonly remaining: string }) =>
      `${facts.count} chủ đầu tư chậm, giữ ${facts.remaining} chưa giải ngân`,
    laggingOnly: (count: number) => `${count} chủ đầu tư chậm`,
    noneLagging: 'không chủ đầu tư nào chậm',
  },
  tiles: {
    plan: 'Kế hoạch được giao',
    carriedOver: (amount: string) => `kéo dài tính riêng: ${amount}`,
    withoutCarriedOver: 'không gồm vốn kéo dài',
    actual: 'Đã giải ngân',
    rate: (rate: string) => `đạt ${rate} kế hoạch`,
    remaining: 'Còn lại chưa giải ngân',
    remainingShare: (share: string) => `bằng ${share} kế hoạch`,
    gapToTarget: 'Còn thiếu để đạt 95 %',
    beyondTarget: 'Đã vượt mức 95 %',
    target: (date: string) => `mục tiêu đến ${date}`,
    committed: 'Cam kết đến ngày này',
    fulfilment: (share: string) => `đã thực hiện ${share} cam kết`,
    noFulfilment: 'chưa đủ cam kết và giải ngân để so sánh',
    noRate: 'chưa đủ số liệu để tính tỷ lệ',
    change: (facts: { readonly amount: string; readonly date: string }) => `${facts.amount} từ ${facts.date}`,
    changeWithPoints: (facts: { readonly amount: string; readonly points: string; readonly date: string }) =>
      `${facts.amount}, ${facts.points} điểm % từ ${facts.date}`,
    noChange: (date: string) => `không đổi từ ${date}`,
    firstReport: 'kỳ báo cáo đầu tiên',
  },
  curve: {
    behind: (gap: string) => `Kém cam kết ${gap}`,
    behindSince: (facts: { readonly gap: string; readonly month: number }) =>
      facts.month === 13
        ? `Kém cam kết ${facts.gap}, bắt đầu từ tháng 1 năm sau`
        : `Kém cam kết ${facts.gap}, liên tục từ tháng ${facts.month}`,
    ahead: (gap: string) => `Vượt cam kết ${gap}`,
    asCommitted: 'Giải ngân đúng bằng cam kết',
    noCommitment: 'Chưa có cam kết để đối chiếu với số đã giải ngân',
    noActual: 'Chưa có số liệu giải ngân để đối chiếu với cam kết',
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Lũy kế giải ngân và cam kết, ${facts.unit}; đến ${facts.asOf}`,
    file: (asOf: string) => `luy-ke-giai-ngan-den-${asOf}`,
    description: (finding: string) =>
      `Biểu đồ đường lũy kế theo tháng: giải ngân, cam kết và mức 95 % kế hoạch. ${finding}. Bảng số liệu ở nút bên cạnh.`,
    caption: (unit: string) => `Lũy kế giải ngân và cam kết, ${unit}`,
    date: 'Đến ngày',
    committed: 'Cam kết',
    actual: 'Giải ngân',
    gap: 'Thiếu so với cam kết',
    rate: 'Tỷ lệ giải ngân so với kế hoạch',
    empty: {
      title: 'Chưa đủ số liệu để vẽ đường lũy kế',
      advice: 'Cần ít nhất một tệp có cam kết theo tháng hoặc số giải ngân.',
    },
  },
  sources: {
    title: (facts: { readonly name: string; readonly rate: string; readonly average: string }) =>
      `Thấp nhất là ${facts.name}: ${facts.rate}, bình quân chung ${facts.average}`,
    neutral: 'Theo nguồn vốn',
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Giải ngân theo nguồn vốn, ${facts.unit}; tỷ lệ so với kế hoạch được giao của từng nguồn; đến ${facts.asOf}; vạch đứng là bình quân chung`,
    caption: (unit: string) => `Giải ngân theo nguồn vốn, ${unit}`,
    source: 'Nguồn vốn',
    plan: 'Kế hoạch',
    actual: 'Giải ngân',
    rate: 'Tỷ lệ',
    remaining: 'Còn lại',
    total: 'Tổng số',
    empty: 'Các tệp đã nạp không tách theo nguồn vốn.',
    toldWider:
      'Có dự án tách kế hoạch theo nguồn nhưng chỉ báo giải ngân chung: nguồn nào không so được thì tỷ lệ để trống.',
  },
  lagging: {
    title: (facts: { readonly count: number; readonly remaining: string; readonly share: string }) =>
      `${facts.count} chủ đầu tư chậm giữ ${facts.remaining}, bằng ${facts.share} số còn lại`,
    titleWithoutShare: (count: number) => `${count} chủ đầu tư chậm`,
    unknown: 'Chưa đủ số liệu để nhận diện chủ đầu tư chậm',
    unknownAdvice: 'Cần ít nhất một kỳ báo cáo giải ngân. Hãy nạp báo cáo của chủ đầu tư hoặc của Kho bạc.',
    none: 'Không chủ đầu tư nào bị đánh dấu chậm',
    noneAdvice: 'Mọi chủ đầu tư đều qua các quy tắc nhận diện chậm ở ngày này.',
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Chủ đầu tư chậm, xếp theo số còn lại chưa giải ngân, ${facts.unit}; đến ${facts.asOf}`,
    all: (count: number) => `Xem cả ${count} chủ đầu tư`,
  },
  notices: {
    title: 'Cần lưu ý',
    withoutPlan: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án đã giải ngân ${facts.amount} nhưng chưa có kế hoạch vốn: tổng số đã gồm khoản này, tỷ lệ vì vậy cao hơn thực tế.`,
    withoutReport: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án có kế hoạch (${facts.amount}) nhưng chưa có số liệu giải ngân nào đến ngày này: khác với giải ngân bằng 0.`,
    withoutCommitment: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án có kế hoạch (${facts.amount}) nhưng chưa có cam kết: số cam kết để so sánh vì vậy chưa gồm các dự án này.`,
    overPlan: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án giải ngân vượt kế hoạch, tổng cộng ${facts.amount}: kiểm tra số liệu.`,
    tellersDiffer: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án có số Kho bạc khác số chủ đầu tư báo, cộng chênh lệch ${facts.amount} (kỳ báo cáo có thể khác nhau); tổng số lấy theo Kho bạc.`,
    andMore: (count: number) => `và ${count} dự án khác`,
  },
}
