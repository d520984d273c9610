/** A moment as a person in Vietnam reads it, wherever the machine stands: `21/10/2024, 09:30`. */
export const formatInstant = (instant: string): string => {
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${parts.get('day')}/${parts.get('month')}/${parts.get('year')}, ${parts.get('hour')}:${parts.get('minute')}`
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
