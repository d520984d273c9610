import { formatCount } from '../../../text/en/format.ts'

/** `1 project`, `1,234 projects`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`
