import { createRoute, z } from '@hono/zod-openapi'
import { decisionsField } from './decisions.ts'
import { problemResponse } from './problem.ts'
import { isoDateSchema, planYearSchema } from './values.ts'

const markedFile = {
  200: {
    description: 'Tệp đã đánh dấu, hoặc danh sách những điều cần sửa',
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
  default: problemResponse,
} as const

/** The fields of an import that bear on what is found in the file; nothing is written. */
export const returnedFormSchema = z
  .object({
    file: z
      .custom<File>(part => part instanceof File, { message: 'Thiếu tệp' })
      .openapi({ type: 'string', format: 'binary' }),
    planYear: z.coerce.number().pipe(planYearSchema).optional().openapi({ type: 'integer', example: 2024 }),
    asOf: isoDateSchema.optional(),
    decisions: decisionsField.optional(),
  })
  .openapi('ReturnedForm')

export const returnedRoute = createRoute({
  method: 'post',
  path: '/api/returned',
  summary: 'Chính tệp gửi lên, các ô có lỗi được tô và ghi nhận xét, để trả lại nơi gửi',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: returnedFormSchema } } } },
  responses: markedFile,
})

export const returnedImportRoute = createRoute({
  method: 'get',
  path: '/api/imports/{id}/returned',
  summary: 'Tệp gốc của một lần nạp, các ô cần xem được tô và ghi nhận xét',
  request: { params: z.object({ id: z.string().min(1) }) },
  responses: markedFile,
})
