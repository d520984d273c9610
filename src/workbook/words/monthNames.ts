/** "tháng Một", "tháng Giêng", "tháng Mười Hai" with their numbers: "tháng 1", "tháng 12". */
export const numberMonths = (text: string): string => {
  if (!/th[áa]ng\s+\p{L}/iu.test(text)) return text
  const hasTones = /[\u00c0-\u1ef9]/u.test(text)
  return text.normalize('NFC').replace(hasTones ? toned : untoned, (whole, month: string, name: string, at: number) => {
    const number = (hasTones ? numbers : plainNumbers).get(name.toLowerCase().replace(/\s+/gu, ' '))
    const rest = text.normalize('NFC').slice(at + whole.length)
    if (number === undefined || /^\s*(?:lần|lan)(?!\p{L})/iu.test(rest)) return whole
    return isMay(name) && !namesMay(name, rest) ? whole : `${month} ${number}`
  })
}

const numbers: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
])

/** Without tones "thang sau" may be next month, "thang tu" may be "từ", "thang nam" may be "tháng … năm". */
const plainNumbers: ReadonlyMap<string, number> = new Map([
  ['gieng', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
  ['muoi mot', 11],
  ['muoi hai', 12],
  ['chap', 12],
])

/** Longest names first, so that "mười hai" is not taken for "mười". */
const pattern = (months: string, names: ReadonlyMap<string, number>): RegExp => {
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length).map(name => name.replace(' ', '\\s+'))
  return new RegExp(`(?<!\\p{L})(${months})\\s+(${longestFirst.join('|')})(?!\\p{L})`, 'giu')
}

const toned = pattern('tháng', numbers)
const untoned = pattern('thang', plainNumbers)

const isMay = (name: string): boolean => name.toLowerCase() === 'năm'

/** "tháng năm 2024" is a form's "tháng … năm 2024" with no number in it; "tháng Năm 2024" and "tháng năm/2024" are May. */
const namesMay = (name: string, rest: string): boolean => name === 'Năm' || !/^\s*(?:\d|…|[._]{2,})/u.test(rest)
