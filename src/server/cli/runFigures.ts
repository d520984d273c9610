import { writeFileSync } from 'node:fs'
import type { FactView, Facts, Lagging, LaggingView, Progress, ProgressView } from '../../api/contract/figures.ts'
import { problemMediaType, problemSchema, type Problem } from '../../api/contract/problem.ts'
import { isoDate, type IsoDate } from '../../domain/base/calendar.ts'
import type { Counting } from '../../domain/book/counting.ts'
import { coverageShare } from '../../domain/progress/reportCoverage.ts'
import { standsApart } from '../../domain/ledger/ledger.ts'
import type { Dong } from '../../domain/base/money.ts'
import { countingName } from '../../text/vi/counting.ts'
import { factTerms } from '../../text/vi/columnWords.ts'
import { formatDate, formatShare, formatTy, formatTarget } from '../../text/vi/format.ts'
import { describeError } from '../describeError.ts'
import { readAnswer } from './answers.ts'
import type { CommandOf } from './command.ts'
import type { Connection } from './connect.ts'
import { exitCodes, type ExitCode } from './exitCodes.ts'
import type { Terminal } from './terminal.ts'
import { tableOf, type TableColumn } from './table.ts'

type Request = Connection['request']

export const runFacts = async (
  { year, project, all, json }: CommandOf<'facts'>,
  request: Request,
  terminal: Terminal,
): Promise<ExitCode> => {
  const query = queryOf({ project })
  const answer = await readAnswer<Facts>(await request(`/api/years/${year}/facts${query}`))
  if (!answer.ok) return complain(answer.error, terminal)
  const facts = answer.value.facts.filter(({ kind }) => all || !standsApart[kind])
  terminal.print(json ? JSON.stringify(facts, null, 2) : tableOf(factColumns, facts))
  return exitCodes.done
}

export const runProgress = async (
  { year, 'as-of': asked, by, denominator, 'carried-over': carriedOver, json }: CommandOf<'progress'>,
  request: Request,
  terminal: Terminal,
): Promise<ExitCode> => {
  const query = queryOf({ asOf: asked, by, denominator, carriedOver })
  const answer = await readAnswer<Progress>(await request(`/api/years/${year}/progress${query}`))
  if (!answer.ok) return complain(answer.error, terminal)
  const { asked: day, asOf, rows, samePeriodLastYear, counting, target } = answer.value
  const columns = [...progressColumns(target), ...samePeriodColumns(samePeriodLastYear)]
  terminal.print(
    json ? JSON.stringify(rows, null, 2) : titled({ year, asked: day, asOf, counting }, tableOf(columns, rows)),
  )
  return exitCodes.done
}

export const runLagging = async (
  { year, 'as-of': asked, rules, denominator, 'carried-over': carriedOver, json }: CommandOf<'lagging'>,
  request: Request,
  terminal: Terminal,
): Promise<ExitCode> => {
  const query = queryOf({ asOf: asked, rules, denominator, carriedOver })
  const answer = await readAnswer<Lagging>(await request(`/api/years/${year}/lagging${query}`))
  if (!answer.ok) return complain(answer.error, terminal)
  const { asked: day, asOf, investors, ruleSet, counting } = answer.value
  const text = [quotedRules(ruleSet), ...investors.map(laggingText)].join('\n')
  terminal.print(json ? JSON.stringify(investors, null, 2) : titled({ year, asked: day, asOf, counting }, text))
  return exitCodes.done
}

export const runReport = async (
  { year, 'as-of': asked, rules, denominator, 'carried-over': carriedOver, format, out }: CommandOf<'report'>,
  request: Request,
  terminal: Terminal,
): Promise<ExitCode> => {
  const query = queryOf({ asOf: asked, rules, denominator, carriedOver, format })
  const response = await request(`/api/years/${year}/reports/lagging${query}`)
  if (response.headers.get('content-type')?.startsWith(problemMediaType) === true) {
    return complain(problemSchema.parse(await response.json()), terminal)
  }
  return write(out, new Uint8Array(await response.arrayBuffer()), terminal)
}

const write = (path: string, bytes: Uint8Array, { say }: Terminal): ExitCode => {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    say(`Không ghi được ${path}: ${describeError(error)}`)
    return exitCodes.usage
  }
  say(`Đã ghi ${path}`)
  return exitCodes.done
}

export const queryOf = (parameters: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(parameters).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

export const complain = ({ code, title, detail }: Problem, { say }: Terminal): ExitCode => {
  say(`${title}: ${detail}`)
  return code === 'fault' ? exitCodes.fault : exitCodes.usage
}

type TableTitle = {
  readonly year: number
  readonly asked: IsoDate
  readonly asOf: IsoDate
  readonly counting?: Counting
}

/** A rate stands under what it is taken of, and under the day of the report it rests on. */
export const titled = ({ year, asked, asOf, counting }: TableTitle, table: string): string => {
  const counted = counting ? `; tỷ lệ tính trên ${countingName(counting)}` : ''
  const latest = asked === asOf ? '' : ` (báo cáo gần nhất tính đến ${formatDate(asked)})`
  return `Năm kế hoạch ${year}, tính đến ${formatDate(asOf)}${latest}; đơn vị: tỷ đồng${counted}\n${table}`
}

const quotedRules = ({ name, version }: Lagging['ruleSet']): string =>
  `Theo bộ tiêu chí “${name}”, phiên bản ${version}`

/** The rate of the same day a year before, where the ledger has that year. */
const samePeriodColumns = (lastYear: Progress['samePeriodLastYear']): readonly TableColumn<ProgressView>[] => {
  const [first] = lastYear ?? []
  if (!first) return []
  const rates = new Map(lastYear?.map(({ key, rate }) => [key, rate]))
  const title = `Cùng kỳ ${formatDate(first.asOf)}`
  return [{ title, align: 'right', cell: ({ key }) => formatShare(rates.get(key) ?? undefined) }]
}

const kindText = ({ kind, capital }: FactView): string =>
  capital === 'carriedOver' && kind !== 'carriedOver' ? `${factTerms[kind]} (kéo dài)` : factTerms[kind]

const factColumns: readonly TableColumn<FactView>[] = [
  { title: 'Dự án', align: 'left', cell: ({ project }) => [project.code, project.name].filter(Boolean).join(' ') },
  { title: 'Loại', align: 'left', cell: kindText },
  { title: 'Đến ngày', align: 'left', cell: ({ asOf }) => formatDate(isoDate(asOf)) },
  { title: 'Cách tính', align: 'left', cell: ({ basis }) => (basis === 'toDate' ? 'lũy kế' : 'trong tháng') },
  { title: 'Đồng', align: 'right', cell: ({ amount }) => amount.toLocaleString('vi-VN') },
  { title: 'Nguồn vốn', align: 'left', cell: ({ fundingSource }) => fundingSource ?? '' },
  { title: 'Ô', align: 'left', cell: ({ file, sheet, cell }) => `${file} / ${sheet}!${cell}` },
]

const ty = (amount: Dong | null): string => formatTy(amount ?? undefined)

const progressColumns = (target: number): readonly TableColumn<ProgressView>[] => [
  { title: 'Tên', align: 'left', cell: ({ name }) => name },
  { title: 'Kế hoạch', align: 'right', cell: ({ plan }) => ty(plan) },
  { title: 'Giải ngân', align: 'right', cell: ({ actual }) => ty(actual) },
  { title: 'Tỷ lệ', align: 'right', cell: ({ rate }) => formatShare(rate ?? undefined) },
  { title: 'Cam kết', align: 'right', cell: ({ committed }) => ty(committed) },
  { title: 'So cam kết', align: 'right', cell: ({ fulfilment }) => formatShare(fulfilment ?? undefined) },
  { title: 'Còn lại', align: 'right', cell: ({ remaining }) => ty(remaining) },
  {
    title: `Còn thiếu để đạt ${formatTarget(target)} kế hoạch`,
    align: 'right',
    cell: ({ gapToTarget }) => ty(gapToTarget),
  },
  { title: 'Kéo dài', align: 'right', cell: ({ carriedOver }) => ty(carriedOver) },
  { title: 'Kế hoạch đã có báo cáo', align: 'right', cell: ({ coverage }) => formatShare(coverageShare(coverage)) },
]

const laggingText = ({ investor, plan, actual, rate, flags }: LaggingView): string =>
  [
    `${investor}: ${ty(actual)}/${ty(plan)}, ${formatShare(rate ?? undefined)}`,
    ...flags.map(({ sentence }) => `  - ${sentence}`),
  ].join('\n')
