/** Months by name, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `September 2024` */
export const monthOfYear = (month: number, year: number): string => `${monthNames[month - 1] ?? ''} ${year}`

/** The thirteenth month of a plan year is the January after it. */
export const planMonthName = (month: number): string => monthNames[month - 1] ?? 'January of the next year'
