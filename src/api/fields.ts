import type { z } from '@hono/zod-openapi'
import type { Problem } from './contract/problem.ts'

/** Which parameters are wrong, in the words of the contract where it has some. */
export const fieldsOf = (error: z.ZodError): NonNullable<Problem['fields']> =>
  error.issues.map(({ path, message, code }) => ({
    name: path.join('.'),
    message: code === 'custom' && message !== 'Invalid input' ? message : 'Giá trị không đúng dạng',
  }))
