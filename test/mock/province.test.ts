import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { firstCommitments, renewedCommitments } from '../../mock/province/commitments.ts'
import { carriedOverDisbursedOf, disbursedOf } from '../../mock/province/disbursements.ts'
import { firstDecision, linesOf, planOn, ty, type Line } from '../../mock/province/lines.ts'
import { sampleBooks } from '../../mock/province/make.ts'
import list from '../../mock/province/province.json' with { type: 'json' }
import { cutOffs } from '../../mock/province/published.ts'
import { roster } from '../../mock/province/roster.ts'
import { sourceNames } from '../../mock/province/sources.ts'
import { isoDate, monthEnd, planMonths, planYearOf } from '../../src/domain/base/calendar.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import type { ReadFact } from '../../src/workbook/said/interpretation.ts'
import { readWorkbook } from '../../src/workbook/reader/read.ts'
import { dataDir } from '../fixtures/shared.ts'

const lines = linesOf()
const disbursed = disbursedOf(lines)
const carriedOver = carriedOverDisbursedOf(lines)

const onDay = (date: string, of: (line: Line) => boolean = () => true) => {
  const amounts = disbursed.get(date) ?? []
  const own = lines.flatMap((line, index) => (of(line) ? [{ line, amount: amounts[index] ?? 0 }] : []))
  const actual = own.reduce((sum, { amount }) => sum + amount, 0)
  const plan = own.reduce((sum, { line }) => sum + planOn(line, date), 0)
  return { actual, plan, rate: percent(actual / plan), remaining: plan - actual }
}

/** As published: two decimals. */
const percent = (share: number): number => Math.round(share * 10_000) / 100

const ofInvestor =
  (name: string) =>
  (line: Line): boolean =>
    line.investor.name === name

const ofSource =
  (source: Line['source']) =>
  (line: Line): boolean =>
    line.source === source

const writtenBytes = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../mock/province/workbooks', name)))

/** What is in the package; how hard it is pressed is the machine's affair. */
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]))

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(resolve(dataDir, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))

describe('the sample province', () => {
  it('has the 68 investors and 158 projects of 2024', () => {
    expect(roster).toHaveLength(68)
    expect(new Set(lines.map(({ project }) => project.name))).toHaveProperty('size', 158)
  })

  it('is written from the roster that is checked in, part by part', async () => {
    const books = await sampleBooks()
    expect(list.files.map(({ name }) => ({ name, parts: partsOf(writtenBytes(name)) }))).toEqual(
      books.map(({ name, bytes }) => ({ name, parts: partsOf(bytes) })),
    )
  })

  it('says in Vietnamese what is real and what is made up', () => {
    expect(list.notice).toContain('Dữ liệu mẫu')
    expect(list.notice).toContain('Giả định')
  })
})

describe('published totals of the province-managed plan, to the đồng', () => {
  it.each([
    ['2024-04-30', 988_933_000_000, 21.37],
    ['2024-07-20', 1_850_891_000_000, 39.99],
    ['2024-10-20', 2_852_000_000_000, 52.13],
  ])('%s', (date, actual, rate) => {
    expect(onDay(date)).toMatchObject({ actual, rate })
  })

  it.each(
    rowsOf('province_series.csv').flatMap(([date = '', scope, , published = '']) =>
      disbursed.has(date) && scope === 'province-managed' && published !== '' ? [{ date, published }] : [],
    ),
  )('$date in the published series: $published tỷ', ({ date, published }) => {
    expect(onDay(date).actual / ty).toBe(Number(published))
  })

  it('20/09: 48,09 % of the plan of the day', () => {
    expect(onDay('2024-09-20').rate).toBe(48.09)
  })

  it('20/10: plan 5.471 tỷ, 2.619 left', () => {
    expect(onDay('2024-10-20')).toMatchObject({ plan: 5_471 * ty, remaining: 2_619 * ty })
  })

  it('carried over: 34,09 % on 20/09', () => {
    const plan = lines.reduce((sum, line) => sum + line.carriedOver, 0)
    const actual = (carriedOver.get('2024-09-20') ?? []).reduce((sum, amount) => sum + amount, 0)
    expect(percent(actual / plan)).toBe(34.09)
  })
})

describe('published rates of named investors', () => {
  // 20/09 was published for the total scope; the sample, which has no other, stands by it.
  const published = rowsOf('investor_rates.csv').filter(([date = '']) => disbursed.has(date))

  it.each(published.map(([date = '', , name = '', rate]) => ({ date, name, rate: Number(rate) })))(
    '$date $name $rate %',
    ({ date, name, rate }) => {
      const { actual, plan } = onDay(date, ofInvestor(name))
      expect(actual).toBe((plan / 10_000) * Math.round(rate * 100))
    },
  )

  it('30/04: 24 of 68 over 30 %, 13 at zero', () => {
    const rates = roster.map(({ name }) => onDay('2024-04-30', ofInvestor(name)).rate)
    expect(rates.filter(rate => rate > 30)).toHaveLength(24)
    expect(rates.filter(rate => rate === 0)).toHaveLength(13)
  })

  it('20/07: 27 over 50 %', () => {
    expect(roster.filter(({ name }) => onDay('2024-07-20', ofInvestor(name)).rate > 50)).toHaveLength(27)
  })

  it('20/09: 36 above the average, 24 over 60 %', () => {
    const rates = roster.map(({ name }) => onDay('2024-09-20', ofInvestor(name)).rate)
    expect(rates.filter(rate => rate > 48.09)).toHaveLength(36)
    expect(rates.filter(rate => rate > 60)).toHaveLength(24)
  })

  it('20/10: 16 below the average with over 20 tỷ left, 4 above it with over 45; the twenty hold 2.050,476', () => {
    const average = onDay('2024-10-20').rate
    const all = roster.map(({ name }) => onDay('2024-10-20', ofInvestor(name)))
    const below = all.filter(({ rate, remaining }) => rate < average && remaining > 20 * ty)
    const above = all.filter(({ rate, remaining }) => rate >= average && remaining > 45 * ty)
    expect([below.length, above.length]).toEqual([16, 4])
    const held = [...below, ...above].reduce((sum, { remaining }) => sum + remaining, 0)
    expect(held).toBe(2_050_476_000_000)
  })
})

describe('published money of sources and key projects', () => {
  it.each([
    ['newRural', '2024-04-30', 269.19, 60.8],
    ['lottery', '2024-04-30', 11.444, 40.87],
    ['landUse', '2024-04-30', 93.576, 36.7],
  ] as const)('%s on %s: %f tỷ', (source, date, actual, rate) => {
    expect(onDay(date, ofSource(source))).toMatchObject({ actual: Math.round(actual * ty), rate })
  })

  it.each([
    ['newRural', 65.64],
    ['foreign', 73.74],
    ['lottery', 61.66],
  ] as const)('%s on 20/07: %f %%', (source, rate) => {
    expect(onDay('2024-07-20', ofSource(source)).rate).toBe(rate)
  })

  it.each([
    ['Đường ven biển', 369_288_000_000, 54.15],
    ['Bệnh viện Ung bướu Nghệ An giai đoạn 2', 129_947_000_000, 46.41],
  ])('%s on 20/09', (project, actual, rate) => {
    expect(onDay('2024-09-20', line => line.project.name.startsWith(project))).toMatchObject({ actual, rate })
  })

  it('coastal road in June: over 282 tỷ of 829 with what was carried over', () => {
    const own = lines.flatMap((line, index) => (line.project.name.startsWith('Đường ven biển') ? [index] : []))
    const actual = own.reduce(
      (sum, index) => sum + (disbursed.get('2024-06-30')?.[index] ?? 0) + (carriedOver.get('2024-06-30')?.[index] ?? 0),
      0,
    )
    expect(actual).toBe(282_100_000_000)
    expect(percent(actual / (829 * ty))).toBeCloseTo(34, 0)
  })
})

describe('its workbooks, read by our own reader', () => {
  const readings = list.files.map(({ name, planYear, asOf }) => {
    const workbook = readWorkbook(writtenBytes(name), name)
    if (!workbook.ok) throw new Error(`${name}: ${workbook.error.code}`)
    const hints = { planYear: planYearOf(planYear), asOf: isoDate(asOf) }
    return { name, asOf, ...interpret(workbook.value, hints) }
  })

  it.each(readings)(
    '$name: nothing to complain of, dated, every total right',
    ({ findings, totals, reportDate, asOf }) => {
      expect(findings).toEqual([])
      expect(reportDate).toBe(asOf)
      expect(totals.filter(({ matches }) => matches !== true)).toEqual([])
    },
  )

  it.each(readings.filter(({ reporter }) => reporter === 'treasury'))(
    '$name: every amount as it was written',
    reading => {
      const facts = amountsIn(reading.facts.filter(({ capital }) => capital === 'planYear'))
      const carried = amountsIn(reading.facts.filter(({ capital }) => capital === 'carriedOver'))
      expect(facts).toEqual(amountsOf(line => disbursed.get(reading.asOf)?.[lines.indexOf(line)]))
      expect(carried).toEqual(
        amountsOf(line => (line.carriedOver === 0 ? undefined : carriedOver.get(reading.asOf)?.[lines.indexOf(line)])),
      )
    },
  )

  it.each(readings.filter(({ reporter }) => reporter === 'investor'))(
    '$name: every plan and commitment as it was written',
    reading => {
      const plans = amountsIn(reading.facts.filter(({ kind }) => kind === 'plan'))
      const date = reading.facts.find(({ kind }) => kind === 'plan')?.asOf ?? ''
      const first = date === firstDecision.date
      expect(plans).toEqual(amountsOf(({ plans: own }) => own.find(plan => plan.date === date)?.amount))
      const raised = (line: Line): boolean => line.plans.some(plan => plan.date === date)
      for (const month of planMonths) {
        const asOf = monthEnd(planYearOf(2024), month)
        const commitments = amountsIn(reading.facts.filter(fact => fact.kind === 'commitment' && fact.asOf === asOf))
        expect(commitments, `month ${month}`).toEqual(
          amountsOf(line =>
            raised(line) ? (first ? firstCommitments(line) : renewedCommitments(line, date))[month - 1] : undefined,
          ),
        )
      }
    },
  )
})

type Amounts = Readonly<Record<string, number>>

const amountsIn = (facts: readonly ReadFact[]): Amounts =>
  Object.fromEntries(
    facts.map(fact => [`${fact.investor} | ${fact.project.code} | ${fact.fundingSource}`, fact.amount]),
  )

const amountsOf = (amountOf: (line: Line) => number | undefined): Amounts =>
  Object.fromEntries(
    lines.flatMap(line => {
      const amount = amountOf(line)
      const key = `${line.investor.name} | ${line.project.code} | ${sourceNames[line.source]}`
      return amount === undefined ? [] : [[key, amount]]
    }),
  )

describe('what is made up stays plausible', () => {
  it('nothing disbursed falls, nor runs over its plan', () => {
    for (const [index, line] of lines.entries()) {
      let before = 0
      for (const date of cutOffs) {
        const amount = disbursed.get(date)?.[index] ?? Number.NaN
        expect(amount, `${line.project.name} ${date}`).toBeGreaterThanOrEqual(before)
        expect(amount, `${line.project.name} ${date}`).toBeLessThanOrEqual(planOn(line, date))
        before = amount
      }
    }
  })
})
