import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../src/server/cli/command.ts'

const words = (typed: string): readonly string[] => typed.split(' ').filter(word => word !== '')

const parsed = (typed: string) => {
  const command = parseCommand(words(typed))
  if (!command.ok) throw new Error(command.error)
  return command.value
}

describe('what is typed', () => {
  it('import: files, and what the file may not say', () => {
    expect(parsed('import a.xlsx b.ods --year 2024 --as-of 2024-10-20 --accept-warnings --dry-run --json')).toEqual({
      name: 'import',
      positionals: ['a.xlsx', 'b.ods'],
      year: 2024,
      'as-of': '2024-10-20',
      'accept-warnings': true,
      'dry-run': true,
      json: true,
    })
  })

  it('progress: by the province unless told', () => {
    expect(parsed('progress --year 2024')).toMatchObject({ by: 'province', json: false })
    expect(parsed('progress --year=2024 --by=investor --as-of 2024-10-20')).toMatchObject({ by: 'investor' })
  })

  it('how figures are counted, and by which rules', () => {
    expect(parsed('progress --year 2024 --denominator primeMinister --carried-over together')).toMatchObject({
      denominator: 'primeMinister',
      'carried-over': 'together',
    })
    expect(parsed('lagging --year 2024 --rules default@2 --denominator allocated')).toMatchObject({
      rules: 'default@2',
    })
    expect(parsed('report lagging --year 2024 --rules default --out a.xlsx')).toMatchObject({ rules: 'default' })
  })

  it('forecast: by the province unless told', () => {
    expect(parsed('forecast --year 2024')).toMatchObject({ by: 'province', json: false })
    expect(parsed('forecast --year 2024 --by key --as-of 2024-10-20 --json')).toMatchObject({ by: 'key', json: true })
  })

  it('facts: what figures count, or all that files say', () => {
    expect(parsed('facts --year 2024')).toMatchObject({ all: false })
    expect(parsed('facts --year 2024 --all')).toMatchObject({ all: true })
  })

  it('a project by its name with spaces', () => {
    const command = parseCommand(['facts', '--year', '2024', '--project', 'Đường ven biển'])
    expect(command).toMatchObject({ ok: true, value: { project: 'Đường ven biển' } })
  })

  it.each([
    ['', 'Thiếu lệnh'],
    ['imprt a.xlsx', 'Không có lệnh “imprt”'],
    ['toString', 'Không có lệnh “toString”'],
    ['import --year 2024', 'Thiếu tệp'],
    ['import a.xlsx --yaer 2024', 'Lệnh này không có: --yaer'],
    ['import a.xlsx --year 24', '--year 24'],
    ['import a.xlsx --year', '--year cần một năm'],
    ['import a.xlsx --as-of 2024-02-30', 'ngày có thật'],
    ['import a.xlsx --json=yes', '--json không nhận giá trị'],
    ['facts', '--year cần một năm'],
    ['facts extra --year 2024', 'không nhận thêm tham số'],
    ['progress --year 2024 --by month', '--by phải là một trong'],
    ['progress --year 2024 --denominator gdp', '--denominator phải là một trong'],
    ['lagging --year 2024 --carried-over maybe', '--carried-over phải là một trong'],
    ['progress --year 2024 --rules default', 'Lệnh này không có: --rules'],
    ['report --year 2024 --out a.xlsx', 'report lagging'],
    ['report lagging --year 2024', '--out cần một giá trị'],
    ['report lagging --year 2024 --out a.pdf --format pdf', '--format phải là xlsx'],
    ['undo', 'Cần đúng một mã'],
  ])('“%s” is answered with what is wrong', (typed, sentence) => {
    const command = parseCommand(words(typed))
    expect(command.ok).toBe(false)
    expect(command.ok ? '' : command.error).toContain(sentence)
  })
})
