import { formatDate } from '../../text/vi/format.ts'
import { wrappedLines, type Sheet } from '../xlsx.ts'
import type { Template } from './template.ts'

/** How to fill the form in, on a sheet of its own. */
export const templateGuide = (template: Template): Sheet => ({
  name: 'Hướng dẫn',
  columnWidths: [4, 100],
  rows: [
    { height: 24, cells: [undefined, { text: 'Hướng dẫn', style: { bold: true, size: 14 } }] },
    ...guide(template).map((text, at) => ({
      height: 18 * wrappedLines(text, 92) + 2,
      cells: [
        { text: `${at + 1}.`, style: { vertical: 'top' } as const },
        { text, style: { wrap: true, vertical: 'top' } as const },
      ],
    })),
  ],
  merges: [],
  frozenRows: 0,
  print: { orientation: 'portrait', repeatRows: undefined, footer: { left: '', center: '', right: '' } },
  isProtected: true,
})

const guide = ({ kind, asOf }: Template): readonly string[] => [
  'Chỉ gõ vào các ô nền vàng. Các ô khác đã khóa để khi gửi về không phải hỏi lại: xin đừng thêm, bớt, đổi chỗ hàng và cột.',
  'Số tiền tính bằng triệu đồng, có thể gõ số lẻ (1 đồng = 0,000001 triệu đồng). Không gõ chữ, dấu gạch hay dấu chấm thay cho số.',
  kind.name === 'disbursement'
    ? `Không phát sinh giải ngân thì gõ 0; ô để trống được hiểu là chưa báo cáo. Số lũy kế tính từ ngày 01/01 đến hết ngày ${formatDate(kind.asOf)}.`
    : 'Tháng nào không cam kết giải ngân thì gõ 0 hoặc để trống; tháng thứ mười ba là tháng 01 năm sau. Cột tổng và dòng tổng tự tính.',
  `Danh sách dự án và kế hoạch vốn lấy theo sổ đến ngày ${formatDate(asOf)}. Thiếu dự án hoặc sai kế hoạch, xin ghi ở cột ghi chú và báo cho nơi nhận.`,
  'Trang bảo vệ không đặt mật khẩu. Lưu tệp ở dạng .xlsx rồi gửi lại, giữ nguyên tên tệp nếu được.',
]
