import { isNothing } from '../amounts/amounts.ts'

/** A project's code as a cell shows it ("DA 7912345", "7.912.345"), or what stands in its place and is none. */
export const readCode = (text: string): { readonly code?: string; readonly bad?: string } | undefined => {
  if (text === '') return undefined
  const plain = text.replace(/[\s\u00a0'’]/gu, '').replace(/\.0+$|[;,.]$/u, '')
  const digits = /^[1-9]([.,])\d{3}\1\d{3}$/u.test(plain) ? plain.replaceAll(/[.,]/gu, '') : plain
  const said = /^(?:(?:mã|ma)(?:số|so)?)?(?:dự?án|duan|da|qhns)?[:.\-–]?([1-9]\d{6})$/iu.exec(digits)?.[1]
  if (said !== undefined) return { code: said }
  return isNothing(text) ? undefined : { bad: text }
}
