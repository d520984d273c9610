import { resolve } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../domain/base/result.ts'
import type { Province } from '../province/province.ts'
import { provinceCalled, provinceIds } from '../province/provinces.ts'
import { limitVariables, toLimits } from './limits.ts'
import type { SandboxLimits } from './parseSandbox.ts'

/** What the environment decides; everything has a default. */
export type Env = {
  /** 0: any free port. */
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** PostgreSQL; without it the data folder holds an SQLite database. */
  readonly databaseUrl: string | undefined
  /** Whose data are shown. */
  readonly province: Province
  /** What one imported file may ask of this machine. */
  readonly limits: SandboxLimits
}

const defaultPort = 8080

const noProvince = (called: string): string =>
  `PROVINCE=${called}: không có tỉnh này trong chương trình (có sẵn: ${provinceIds.join(', ')}). Với tỉnh khác, hãy ghi đủ tên có dấu, ví dụ PROVINCE="Hà Tĩnh"`

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'PORT phải là một số' })
    .int('PORT phải là số nguyên')
    .min(0, 'PORT phải từ 0 đến 65535')
    .max(65_535, 'PORT phải từ 0 đến 65535')
    .default(defaultPort),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL phải có dạng postgres://…')
    .optional(),
  PROVINCE: z
    .string()
    .default('nghe-an')
    .transform((called, context) => {
      const province = provinceCalled(called)
      if (!province) context.addIssue({ code: 'custom', message: noProvince(called) })
      return province ?? z.NEVER
    }),
  ...limitVariables,
})

/** The settings, or a sentence that says which variable is wrong. An empty variable counts as absent. */
export const parseEnv = (variables: Readonly<Record<string, string | undefined>>): Result<Env, string> => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, text]) => text !== undefined && text !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) return err(parsed.error.issues.map(({ message }) => message).join('; '))
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PROVINCE } = parsed.data
  return ok({
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    province: PROVINCE,
    limits: toLimits(parsed.data),
  })
}

const loopbackHosts = ['127.0.0.1', '::1', 'localhost']

/** Until there is sign-in, whoever reaches the port is the officer: so only this machine may. */
export const isLoopback = (host: string): boolean => loopbackHosts.includes(host)
