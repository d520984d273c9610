import type { ProblemCode } from '../../../api/contract/problem.ts'

/** What went wrong on the way, where the server could not say it itself. */
export const failures = {
  /** By the server's code, where the page speaks another language than the server: Vietnamese takes the server's own words. */
  problems: {} as Partial<Record<ProblemCode, { readonly title: string; readonly advice: string }>>, // the other language has some
  unreachable: {
    title: 'Không liên lạc được với máy chủ',
    advice: 'Kiểm tra kết nối mạng rồi thử lại. Số liệu đã nạp vẫn còn nguyên trên máy chủ.',
  },
  missingPart: {
    title: 'Chưa tải được phần này của trang',
    advice: 'Mạng bị ngắt, hoặc phần mềm vừa được cập nhật trong lúc trang đang mở. Tải lại trang để xem tiếp.',
    reload: 'Tải lại trang',
  },
  fault: {
    title: 'Trang này gặp lỗi ngoài dự kiến',
    advice: 'Hãy thử lại. Nếu vẫn lỗi, báo cho quản trị viên biết bạn đang xem trang nào và vừa bấm gì.',
  },
}
