/** The states that every screen has: loading, failed, empty, no right, too little data. */
export const states = {
  loading: 'Đang tải…',
  retry: 'Thử lại',
  noRight: {
    title: 'Bạn không có quyền làm việc này',
    advice: 'Hãy nhờ quản trị viên cấp quyền, hoặc quay lại trang Tổng quan.',
  },
  notFound: {
    title: 'Không có trang này',
    advice: 'Địa chỉ có thể đã cũ hoặc gõ nhầm.',
    back: 'Về trang Tổng quan',
  },
  unknownYear: (year: number) => ({
    title: `Chưa có số liệu của năm kế hoạch ${year}`,
    advice: 'Chọn một năm đã có số liệu, hoặc nạp tệp của năm này.',
    seeYear: (other: number) => `Xem năm ${other}`,
    toImport: 'Nhập số liệu',
  }),
}
