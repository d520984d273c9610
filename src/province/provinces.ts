import { foldName } from '../domain/names/names.ts'
import { emptyProvince } from './emptyProvince.ts'
import { ngheAn } from './nghe-an/ngheAn.ts'
import type { Province } from './province.ts'

/** Provinces whose own data come with the product, by their id. */
const provinces: Readonly<Record<string, Province>> = { 'nghe-an': ngheAn }

export const provinceIds = Object.keys(provinces)

/**
 * By its id or its name; another name, as it is written with capitals ("Hà Tĩnh", "thành phố Đà Nẵng"), is a province of
 * which nothing else is known yet. Undefined for what is neither: a mistyped id must not start an empty province.
 */
export const provinceCalled = (called: string): Province | undefined => {
  const name = called.trim()
  const isName = /\p{Lu}/u.test(name)
  return provinces[foldName(name).replaceAll(' ', '-')] ?? (isName ? emptyProvince(name) : undefined)
}
