import { expect, it } from 'vitest'
import { escapeXml, unescapeXml } from '../../../src/workbook/returned/xmlText.ts'

it.each(['&#x110000;', '&#99999999999;', '&nbsp;'])('%s means nothing, and stays as it is written', text => {
  expect(unescapeXml(text)).toBe(text)
})

it('what was escaped is the same text again', () => {
  expect(unescapeXml(escapeXml('Sở "A" & <B>'))).toBe('Sở "A" & <B>')
})
