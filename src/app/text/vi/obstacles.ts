import { formatCount } from '../format.ts'

/** What keeps the money from being disbursed, and who follows a project. */
export const obstacles = {
  title: ({ open, overdue }: { readonly open: number; readonly overdue: number }) => {
    if (open === 0) return 'Khó khăn, vướng mắc'
    const waiting = `${formatCount(open)} vướng mắc chưa gỡ`
    return overdue === 0 ? waiting : `${waiting}, ${formatCount(overdue)} đã quá hạn`
  },
  none: 'Chưa ai nêu vướng mắc nào.',
  published: (text: string) => `Theo nguồn đã công bố: ${text}`,
  add: 'Thêm vướng mắc',
  edit: 'Sửa vướng mắc',
  resolve: 'Đã gỡ xong',
  save: 'Lưu',
  cancel: 'Thôi',
  kind: 'Loại vướng mắc',
  kinds: {
    siteClearance: 'Giải phóng mặt bằng',
    procedure: 'Thủ tục',
    materials: 'Vật liệu',
    contractor: 'Nhà thầu',
    weather: 'Thời tiết',
    capital: 'Nguồn vốn',
    design: 'Thiết kế, dự toán',
    other: 'Khác',
  },
  text: 'Nội dung',
  owner: 'Người, đơn vị xử lý',
  authority: 'Cấp thẩm quyền',
  noAuthority: 'chưa rõ',
  authorities: {
    investor: 'thuộc chủ đầu tư',
    commune: 'thuộc cấp xã',
    province: 'thuộc tỉnh',
    central: 'thuộc trung ương',
  },
  dueField: 'Hạn xử lý',
  state: 'Tình trạng',
  states: { open: 'chưa gỡ', resolved: 'đã gỡ xong' },
  ownedBy: (owner: string) => `xử lý: ${owner}`,
  found: ({ date, age }: { readonly date: string; readonly age: number }) =>
    age === 0 ? `nêu ngày ${date}` : `nêu ngày ${date}, ${formatCount(age)} ngày`,
  savedBy: (name: string) => `${name} ghi`,
  overdue: ({ due, days }: { readonly due: string; readonly days: number }) =>
    `Quá hạn ${formatCount(days)} ngày (hạn ${due})`,
  due: (date: string) => `Hạn ${date}`,
  withoutDue: 'Chưa có hạn',
  resolved: (date: string) => `Đã gỡ ${date}`,
  /** The person whom the investor made answerable for one project. */
  officer: {
    title: 'Cán bộ theo dõi',
    none: 'Chủ đầu tư chưa giao người theo dõi.',
    name: 'Họ và tên',
    position: 'Chức vụ, đơn vị',
    phone: 'Điện thoại',
    leader: 'Lãnh đạo tỉnh phụ trách',
    ledBy: (name: string) => `Lãnh đạo phụ trách: ${name}`,
    edit: 'Sửa',
    set: 'Ghi người theo dõi',
  },
}
