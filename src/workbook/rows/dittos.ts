import type { BodyRow } from './rows.ts'

/** "-nt-", "như trên", a ditto mark: what the row above says. */
export const withoutDittos = (rows: readonly BodyRow[]): readonly BodyRow[] => {
  if (!rows.some(({ investor, source }) => isDitto(investor) || isDitto(source))) return rows
  let [investorAbove, sourceAbove]: readonly (string | undefined)[] = []
  return rows.map(row => {
    const investor = isDitto(row.investor) ? investorAbove : row.investor
    const source = isDitto(row.source) ? sourceAbove : row.source
    investorAbove = investor ?? investorAbove
    sourceAbove = source ?? sourceAbove
    return { ...row, investor, source }
  })
}

const isDitto = (text: string | undefined): boolean =>
  text !== undefined &&
  text.length <= 12 &&
  /^[-–\s(]*(?:["”“″']{1,2}|\/\/|n\.?t\.?|như trên|như\/trên)[-–\s)]*$/iu.test(text)
