/** A file on its way back to who sent it. */
export const returned = {
  file: 'Tải tệp đã đánh dấu để trả lại',
  help: 'Chính tệp này, các ô có lỗi hay cảnh báo được tô vàng và ghi nhận xét; mọi thứ khác giữ nguyên. Tệp .csv, .xls, .xlsb thì kèm một danh sách.',
  ofImport: (fileName: string) => `Tải bản đã đánh dấu của ${fileName}`,
  fileName: 'da-danh-dau.xlsx',
}
