import { lastDayOf } from './calendar.ts'
import type { Draw, Format, Time } from './model.ts'
import * as say from './phrases.ts'
import type { Purpose } from './purposes.ts'

/** The report's month and day; where months count, the day is the month's last. */
export const drawTime = (draw: Draw, purpose: string): Time => {
  const year = draw.pick([2023, 2024, 2025])
  const month = 2 + draw.below(10)
  const whole = /month|estimate/u.test(purpose) || draw.chance(0.7)
  draw.note('report day', whole ? 'end of month' : 'within the month')
  return { year, month, day: whole ? lastDayOf(year, month) : draw.pick([10, 20]) }
}

/** What amounts are counted in, and how they are written. */
export type Unit = {
  readonly factor: number
  readonly decimals: number
  readonly word: string
  readonly notation: 'number' | 'vi'
}

export const drawUnit = (draw: Draw, { english }: Purpose): Unit => {
  const factor = draw.of('unit', { đồng: 1, nghìn: 1_000, 'triệu|4': 1_000_000, tỷ: 1_000_000_000 })
  const notation = draw.of('notation', { 'number|5': 'number', 'text, 1.234,5': 'vi' } as const)
  const most = { 1: [0], 1_000: [0, 0, 3], 1_000_000: [0, 0, 1, 3, 6], 1_000_000_000: [2, 3, 6] }[factor] ?? [0]
  const decimals = draw.pick(most.filter(count => notation === 'number' || count !== 3))
  draw.note('decimals', String(decimals))
  // `factor` is one of the four that both languages name
  return {
    factor,
    decimals,
    notation,
    word: draw.text('unit word', (english ? say.english.units[factor as 1] : say.units[factor]) ?? []),
  }
}

/** Where the form says whose projects they are, and of how many investors. */
export type Placing = {
  readonly place: 'column' | 'group' | 'title' | 'letterhead' | 'signature' | 'sheet name' | 'none'
  readonly investors: number
}

export const drawInvestors = (draw: Draw, { rows, english, items, below: second }: Purpose): Placing => {
  if (rows === 'investorsOnly') return { place: 'none', investors: 4 + draw.below(10) }
  if (items !== undefined)
    return { place: draw.of('investor', { none: 'none', letterhead: 'letterhead' } as const), investors: 1 }
  if (rows === 'sheetPerInvestor') {
    const place = draw.of('investor', { 'sheet title|2': 'title', 'sheet name': 'sheet name' } as const)
    return { place, investors: 2 + draw.below(3) }
  }
  const place = draw.of(
    'investor',
    english || rows || second
      ? ({ 'column|3': 'column', title: 'title' } as const)
      : ({
          'column|4': 'column',
          'group|4': 'group',
          'title|2': 'title',
          letterhead: 'letterhead',
          signature: 'signature',
          none: 'none',
        } as const),
  )
  return { place, investors: place === 'column' || place === 'group' ? 1 + draw.below(4) : 1 }
}

export const drawFormat = (draw: Draw, { isOneSheet, unit }: { isOneSheet: boolean; unit: Unit }): Format => {
  const csv = isOneSheet && unit.decimals !== 3
  return draw.of('format', {
    'xlsx|6': 'xlsx',
    xls: 'xls',
    ods: 'ods',
    xlsb: 'xlsb',
    ...(csv ? { csv: 'csv' } : {}),
  } as const)
}
