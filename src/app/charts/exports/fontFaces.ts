import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'

const faces = [
  { url: vietnamese400, weight: 400, range: 'vietnamese' },
  { url: latin400, weight: 400, range: 'latin' },
  { url: vietnamese600, weight: 600, range: 'vietnamese' },
  { url: latin600, weight: 600, range: 'latin' },
] as const

/** Which letters stand in which file, as in `fonts.css`. */
const ranges = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const

/** Our letters inside the rules themselves: a picture can fetch nothing. Where they cannot be had, it falls back on the system's. */
export const fontFaces = async (): Promise<string> =>
  (await Promise.all(faces.map(faceRule).map(rule => rule.catch(() => '')))).join('')

const faceRule = async ({ url, weight, range }: (typeof faces)[number]): Promise<string> => {
  const response = await fetch(url)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const base64 = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${ranges[range]}}`
}
