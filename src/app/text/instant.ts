import { spoken } from './spoken.ts'

/** A moment as a person in Vietnam reads it, wherever the machine stands: `21/10/2024, 09:30`. */
export const formatInstant = (instant: string): string => (spoken()?.formatInstant ?? inVietnamese)(instant)

const inVietnamese = (instant: string): string => {
  const { day, month, year, time } = partsOfInstant(instant)
  return `${day}/${month}/${year}, ${time}`
}

/** The day and the time on Vietnam's clock, in digits. */
export const partsOfInstant = (instant: string) => {
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return { day: part('day'), month: part('month'), year: part('year'), time: `${part('hour')}:${part('minute')}` }
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
