/** How much of the plan was reported. Money and shares come in formatted, with their units. */
export const coverage = {
  reported: (facts: {
    readonly share: string
    readonly reported: number
    readonly projects: number
    readonly due: string | undefined
  }) =>
    `Đã có báo cáo${facts.due === undefined ? '' : ` kỳ đến hạn gần nhất (${facts.due})`}: ${facts.share} kế hoạch đã phân bổ, ${facts.reported}/${facts.projects} dự án`,
  stale: (facts: { readonly projects: number; readonly plan: string }) =>
    `${facts.projects} dự án (${facts.plan}) chỉ có báo cáo cũ hơn`,
  silent: (facts: { readonly projects: number; readonly plan: string }) =>
    `${facts.projects} dự án (${facts.plan}) chưa có báo cáo`,
  tooLittle: (least: string) => `Chưa đủ ${least} kế hoạch có báo cáo nên chưa so với bình quân và chưa dự báo.`,
  /** In the headline. */
  rateOfReported: (rate: string) => `phần đã có báo cáo đạt ${rate}`,
  tooLittleShort: (share: string) =>
    `Mới có báo cáo kỳ đến hạn của ${share} kế hoạch: chưa so với bình quân, chưa dự báo.`,
  latestReport: (date: string) => `${date} (báo cáo gần nhất)`,
  /** The band in the header: a day was asked for by which a later report was due. */
  overdue: (facts: { readonly day: string; readonly asked: string; readonly cutOff: string; readonly due: string }) =>
    `Hỏi đến ${facts.asked}, nhưng báo cáo gần nhất là của ${facts.day}: mọi số liệu, nhận xét và dự báo ở đây là của ngày đó. Kỳ ${facts.cutOff} đã đến hạn ${facts.due} mà chưa có báo cáo nào.`,
  /** On the curve. */
  unreportedPlan: 'kế hoạch chưa có báo cáo',
}
