import { nationalTarget } from '../domain/base/target.ts'
import type { Organisation, Province } from './province.ts'

/** A province of which nothing is known but its name: "Hà Tĩnh", or "thành phố Đà Nẵng" for a city under the Government. */
export const emptyProvince = (name: string): Province => ({
  name,
  target: nationalTarget,
  organisation: organisationOf(name),
  keyProjects: [],
  ruleSets: [],
  ruleSources: { vi: {}, en: {} },
  typicalYear: [],
  hasSample: false,
})

/** Every province has its people's committee and, under it, the department of finance. */
const organisationOf = (name: string): Organisation => {
  const city = /^thành phố /iu
  const [kind, place] = city.test(name) ? ['thành phố', name.replace(city, '')] : ['tỉnh', name]
  return {
    superior: `UBND ${kind} ${place}`.toLocaleUpperCase('vi'),
    name: 'SỞ TÀI CHÍNH',
    superiorCalled: `UBND ${kind}`,
    called: 'Sở Tài chính',
    letterMark: 'STC',
    place,
    signatory: 'GIÁM ĐỐC',
  }
}
