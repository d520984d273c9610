import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A form with numbers typed into its input cells of the first sheet, as a program without a calculator would. */
export const filled = (form: Uint8Array, amounts: Readonly<Record<string, number>>): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(form)
  const name = 'xl/worksheets/sheet1.xml'
  let sheet = strFromU8(parts[name] ?? new Uint8Array())
  for (const [cell, amount] of Object.entries(amounts)) {
    const empty = new RegExp(`<c r="${cell}"( s="\\d+")?(?:/>|><v>[^<]*</v></c>)`, 'u')
    if (!empty.test(sheet)) throw new Error(`no input cell ${cell}`)
    sheet = sheet.replace(empty, (_, style: string | undefined) => `<c r="${cell}"${style ?? ''}><v>${amount}</v></c>`)
  }
  return new Uint8Array(zipSync({ ...parts, [name]: strToU8(sheet) }))
}
