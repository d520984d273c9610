import { parseArgs } from 'node:util'
import { z } from 'zod'
import { parseIsoDate, parsePlanYear, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import { carriedOverWays, denominators } from '../../domain/book/counting.ts'
import { groupings } from '../../domain/progress/progress.ts'
import { err, ok, type Result } from '../../domain/base/result.ts'

const planYear = z.string('--year cần một năm, ví dụ --year 2024').transform((text, context): PlanYear => {
  const year = /^\d{4}$/.test(text) ? parsePlanYear(Number(text)) : undefined
  if (year !== undefined) return year
  context.addIssue({ code: 'custom', message: `--year ${text}: phải là bốn chữ số, ví dụ --year 2024` })
  return z.NEVER
})

const asOf = z.string('--as-of cần một ngày, ví dụ --as-of 2024-10-20').transform((text, context): IsoDate => {
  const day = parseIsoDate(text)
  if (day !== undefined) return day
  context.addIssue({ code: 'custom', message: `--as-of ${text}: phải là một ngày có thật, dạng 2024-10-20` })
  return z.NEVER
})

const flag = (option: string) => z.boolean(`${option} không nhận giá trị`).default(false)
const text = (option: string) => z.string(`${option} cần một giá trị`).min(1, `${option} cần một giá trị`)
const nothing = z.tuple([], 'Lệnh này không nhận thêm tham số')
const json = flag('--json')

/** How figures are counted, as the API calls it. */
const counting = {
  denominator: z.enum(denominators, `--denominator phải là một trong: ${denominators.join(', ')}`).optional(),
  'carried-over': z.enum(carriedOverWays, `--carried-over phải là một trong: ${carriedOverWays.join(', ')}`).optional(),
} as const

const rules = text('--rules').optional()

/** The commands of the contract: what each takes, and what it becomes. */
const commands = {
  import: z.strictObject({
    name: z.literal('import'),
    positionals: z.array(z.string()).min(1, 'Thiếu tệp: import TỆP... --year 2024'),
    year: planYear.optional(),
    'as-of': asOf.optional(),
    'accept-warnings': flag('--accept-warnings'),
    'dry-run': flag('--dry-run'),
    json,
  }),
  facts: z.strictObject({
    name: z.literal('facts'),
    positionals: nothing,
    year: planYear,
    project: text('--project').optional(),
    all: flag('--all'),
    json,
  }),
  progress: z.strictObject({
    name: z.literal('progress'),
    positionals: nothing,
    year: planYear,
    'as-of': asOf.optional(),
    by: z.enum(groupings, `--by phải là một trong: ${groupings.join(', ')}`).default('province'),
    ...counting,
    json,
  }),
  forecast: z.strictObject({
    name: z.literal('forecast'),
    positionals: nothing,
    year: planYear,
    'as-of': asOf.optional(),
    by: z.enum(groupings, `--by phải là một trong: ${groupings.join(', ')}`).default('province'),
    json,
  }),
  lagging: z.strictObject({
    name: z.literal('lagging'),
    positionals: nothing,
    year: planYear,
    'as-of': asOf.optional(),
    ...counting,
    rules,
    json,
  }),
  report: z.strictObject({
    name: z.literal('report'),
    positionals: z.tuple([z.literal('lagging', 'Chỉ có báo cáo: report lagging')], 'Thiếu tên báo cáo: report lagging'),
    year: planYear,
    'as-of': asOf.optional(),
    ...counting,
    rules,
    format: z.literal('xlsx', '--format phải là xlsx').default('xlsx'),
    out: text('--out'),
  }),
  undo: z.strictObject({
    name: z.literal('undo'),
    positionals: z.tuple([z.string()], 'Cần đúng một mã lần nạp: undo MÃ'),
    json,
  }),
  sample: z.strictObject({ name: z.literal('sample'), positionals: nothing, json }),
}

type Commands = typeof commands
export type CommandName = keyof Commands
export type CommandOf<Name extends CommandName> = z.output<Commands[Name]>
export type Command = { readonly [Name in CommandName]: CommandOf<Name> }[CommandName]

const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)

/** What was typed → a command, or a sentence that says what is wrong with it. */
export const parseCommand = (typed: readonly string[]): Result<Command, string> => {
  const [name, ...rest] = typed
  if (name === undefined) return err('Thiếu lệnh.')
  if (!isCommandName(name)) return err(`Không có lệnh “${name}”.`)
  const parsed = commands[name].safeParse({ name, ...read(rest) })
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues.map(sentenceOf).join('\n'))
}

/** Options and the rest, unchecked: what they mean is the schemas' to say. */
const read = (typed: readonly string[]): Readonly<Record<string, unknown>> => {
  const { values, positionals } = parseArgs({
    args: [...typed],
    options: {
      year: { type: 'string' },
      'as-of': { type: 'string' },
      by: { type: 'string' },
      denominator: { type: 'string' },
      'carried-over': { type: 'string' },
      rules: { type: 'string' },
      project: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      'accept-warnings': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
  })
  return { ...values, positionals }
}

const sentenceOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return `Lệnh này không có: ${issue.keys.map(key => `--${key}`).join(', ')}`
  return issue.message
}
