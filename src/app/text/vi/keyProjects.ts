/** The key projects. Money, shares and dates come in formatted, with their units. */
export const keyProjects = {
  title: 'Công trình trọng điểm',
  headline: (facts: {
    readonly asOf: string
    readonly actual: string
    readonly rate: string
    readonly gap: string
    readonly target: string
  }) =>
    `Đến ${facts.asOf} các công trình trọng điểm dùng vốn tỉnh giải ngân ${facts.actual}, đạt ${facts.rate} kế hoạch; còn thiếu ${facts.gap} để đạt ${facts.target}.`,
  headlineBeyond: (facts: {
    readonly asOf: string
    readonly actual: string
    readonly rate: string
    readonly target: string
  }) =>
    `Đến ${facts.asOf} các công trình trọng điểm dùng vốn tỉnh giải ngân ${facts.actual}, đạt ${facts.rate} kế hoạch, đã qua mức ${facts.target}.`,
  headlineNoRate: (asOf: string) =>
    `Đến ${asOf} chưa đủ kế hoạch và số giải ngân của các công trình trọng điểm dùng vốn tỉnh để tính tỷ lệ.`,
  summary: {
    title: ({ behind, known }: { readonly behind: number; readonly known: number }) =>
      behind === 0
        ? `Chưa công trình nào chậm trong ${known} công trình có kế hoạch vốn của tỉnh`
        : `${behind} trong ${known} công trình có kế hoạch vốn của tỉnh đang chậm`,
    subtitle: (facts: { readonly unit: string; readonly asOf: string; readonly close: string }) =>
      `Tóm tắt đến ${facts.asOf}, ${facts.unit}; tỷ lệ và dự báo đến ${facts.close} so với kế hoạch được giao, không gồm vốn kéo dài`,
    name: 'Công trình',
    standing: 'Tình trạng',
    standings: {
      behind: 'chậm',
      atRisk: 'có nguy cơ',
      onTrack: 'đúng tiến độ',
      unknown: 'chưa đủ số liệu',
      otherCapital: 'không dùng vốn tỉnh',
    },
    rate: 'Tỷ lệ so với kế hoạch',
    gap: (target: string) => `Còn thiếu để đạt ${target} kế hoạch`,
    forecast: 'Dự báo cuối kỳ so với kế hoạch',
    band: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} đến ${to}`,
    obstacles: 'Vướng mắc',
    waiting: ({ open, overdue }: { readonly open: number; readonly overdue: number }) => {
      if (open === 0) return '—'
      return overdue === 0 ? `${open} chưa gỡ` : `${open} chưa gỡ, ${overdue} quá hạn`
    },
    who: 'Ai phải làm',
    difference: 'Chủ đầu tư báo hơn Kho bạc',
  },
  edit: {
    open: 'Sửa danh mục',
    title: 'Danh mục công trình trọng điểm',
    explained:
      'Thứ tự ở đây là thứ tự trên màn hình và trong báo cáo. Mỗi lần lưu là một bản mới; bản cũ vẫn giữ, kèm người sửa.',
    up: (name: string) => `Đưa ${name} lên trên`,
    down: (name: string) => `Đưa ${name} xuống dưới`,
    remove: (name: string) => `Bỏ ${name} khỏi danh mục`,
    components: (name: string) => `Dự án thành phần của ${name}`,
    addComponent: 'Thêm dự án thành phần…',
    removeComponent: (name: string) => `Bỏ dự án ${name}`,
    foundByName: (count: number) => `${count} dự án nhận ra theo tên`,
    newName: 'Tên công trình mới',
    capital: 'Vốn do ai bố trí',
    capitals: {
      provincial: 'tỉnh',
      ministry: 'bộ, ngành trung ương',
      private: 'nhà đầu tư tư nhân',
      stateCompany: 'doanh nghiệp nhà nước',
    },
    add: 'Thêm vào danh mục',
    save: 'Lưu danh mục',
    cancel: 'Thôi',
    lastSaved: ({ by, at }: { readonly by: string; readonly at: string }) => `Bản đang dùng: ${by}, ${at}`,
  },
  withPlan: 'Có kế hoạch vốn của tỉnh',
  withoutPlan: 'Không có kế hoạch vốn của tỉnh: theo dõi mặt bằng và khối lượng',
  investor: (name: string) => `Chủ đầu tư: ${name}`,
  totalInvestment: (amount: string) => `Tổng mức đầu tư: ${amount}`,
  finding: {
    missing: (facts: { readonly gap: string; readonly rate: string; readonly target: string }) =>
      `Đạt ${facts.rate} kế hoạch, còn thiếu ${facts.gap} để đạt ${facts.target}`,
    beyond: (rate: string, target: string) => `Đạt ${rate} kế hoạch, đã qua mức ${target}`,
    noReport: (plan: string) => `Kế hoạch ${plan}, chưa có số liệu giải ngân`,
    noPlan: 'Chưa thấy kế hoạch vốn của tỉnh trong các tệp đã nạp',
  },
  payer: {
    provincial: 'Vốn do tỉnh bố trí.',
    ministry: 'Vốn do bộ, ngành trung ương bố trí, không nằm trong kế hoạch của tỉnh; tỉnh lo giải phóng mặt bằng.',
    private: 'Vốn của nhà đầu tư tư nhân, không nằm trong kế hoạch của tỉnh; tỉnh lo giải phóng mặt bằng.',
    stateCompany: 'Vốn của doanh nghiệp nhà nước, không nằm trong kế hoạch của tỉnh; tỉnh lo giải phóng mặt bằng.',
  },
  payerBeside: {
    provincial: 'Vốn do tỉnh bố trí.',
    ministry: 'Vốn chính do bộ, ngành trung ương bố trí; số dưới đây chỉ là phần trong kế hoạch vốn của tỉnh.',
    private: 'Vốn chính của nhà đầu tư tư nhân; số dưới đây chỉ là phần trong kế hoạch vốn của tỉnh.',
    stateCompany: 'Vốn chính của doanh nghiệp nhà nước; số dưới đây chỉ là phần trong kế hoạch vốn của tỉnh.',
  },
  noRate: 'Không tính tỷ lệ giải ngân vì không có kế hoạch vốn của tỉnh.',
  curve: {
    subtitle: (facts: { readonly asOf: string }) => `Lũy kế so với kế hoạch được giao (%), đến ${facts.asOf}`,
    description: (facts: { readonly name: string; readonly finding: string; readonly target: string }) =>
      `Biểu đồ đường lũy kế của ${facts.name} so với kế hoạch: giải ngân, cam kết và mức ${facts.target}. ${facts.finding}.`,
    caption: (unit: string) => `Lũy kế giải ngân và cam kết, ${unit}`,
    date: 'Đến ngày',
    committed: 'Cam kết',
    actual: 'Giải ngân',
    rate: 'Tỷ lệ so với kế hoạch',
    none: 'Chưa đủ số liệu để vẽ đường lũy kế.',
  },
  components: {
    caption: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Dự án thành phần, ${facts.unit}, đến ${facts.asOf}`,
    project: 'Dự án',
    plan: 'Kế hoạch',
    actual: 'Giải ngân',
    rate: 'Tỷ lệ',
    gapToTarget: (target: string) => `Thiếu để đạt ${target}`,
    total: 'Cộng',
  },
  measures: {
    title: 'Mặt bằng và khối lượng',
    none: 'Chưa có số đo nào được công bố.',
    done: (facts: { readonly done: string; readonly unit: string }) => `${facts.done} ${facts.unit}`,
    doneOf: (facts: { readonly done: string; readonly total: string; readonly unit: string }) =>
      `${facts.done}/${facts.total} ${facts.unit}`,
    asOf: (date: string) => `đến ${date}`,
  },
  obstacles: 'Khó khăn, vướng mắc',
  reference: 'Nguồn công bố',
  empty: {
    title: 'Chưa có danh mục công trình trọng điểm',
    advice: 'Danh mục đi kèm số liệu của tỉnh. Hãy nạp số liệu của tỉnh, hoặc nhờ quản trị viên lập danh mục.',
  },
}
