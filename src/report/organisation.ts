import type { Organisation } from '../province/province.ts'

/** Whom a report is sent to. */
export const recipientsOf = ({ superiorCalled }: Organisation): readonly string[] => [
  `${superiorCalled} (báo cáo);`,
  'Các chủ đầu tư có tên trong danh sách;',
  'Lưu: VT.',
]

/** Stands over the name of who drew the report up. */
export const preparer = 'NGƯỜI LẬP BIỂU'
