import { fieldColumns } from './beside.ts'
import { dayForms, fill } from './calendar.ts'
import type { Making } from './making.ts'
import { createDraw } from './draw.ts'
import { disguised } from './disguise.ts'
import { pagesOf, unitPlaces, withUnit, type Context } from './frame.ts'
import { below, layOut } from './layout.ts'
import type { Column, Draw, Form, Project, TruthFact } from './model.ts'
import { createProjects } from './people.ts'
import * as say from './phrases.ts'
import { behind, purposes, type Purpose } from './purposes.ts'
import { drawFormat, drawInvestors, drawTime, drawUnit } from './settings.ts'
import { drawStyle } from './style.ts'

/** The workbook of one seed: each of its choices independent of the others, as far as a form can hold them together. */
export const createForm = (seed: number, only = ''): Form => {
  const draw = createDraw(seed)
  const name = draw.pick(Object.keys(purposes).filter(key => key.includes(only)))
  const purpose = purposes[name]
  if (purpose === undefined) throw new Error(`there is no purpose like '${only}'`)
  draw.note('purpose', name)
  return formOf(draw, { seed, name, purpose })
}

export const purposeNames: readonly string[] = Object.keys(purposes)

type Drawing = { readonly seed: number; readonly name: string; readonly purpose: Purpose }

const formOf = (draw: ReturnType<typeof createDraw>, { seed, name, purpose }: Drawing): Form => {
  const time = drawTime(draw, name)
  const unit = drawUnit(draw, purpose)
  const placing = drawInvestors(draw, purpose)
  const step = unit.factor / 10 ** unit.decimals
  const projects = rowsOf(
    purpose,
    createProjects(draw, {
      investors: placing.investors,
      projects:
        purpose.rows === 'investorsOnly' ? placing.investors : Math.max(placing.investors * 2, 3 + draw.below(14)),
      step,
      month: time.month,
      ...(placing.place === 'sheet name' && { nameLength: 31 }),
    }),
  )
  const making: Making = { draw, time, dayForm: draw.text('day form', dayForms), step }
  const daySaid = draw.of('day said', { 'heading|2': 'heading', title: 'title' } as const)
  const figures = withOverHead(making, purpose.columns(making, { daySaid }))
  const saysSources = purpose.rows !== undefined || figures.some(({ meaning }) => meaning?.source !== undefined)
  const fields = fieldColumns(draw, {
    investor: placing.place === 'column',
    source: purpose.rows === 'rowPerSource' || (!saysSources && draw.flag('source column', 0.12)),
    items:
      purpose.items?.heading ??
      (purpose.rows === 'investorsOnly' ? draw.text('items heading', say.investorItems) : undefined),
  })
  const columns = unlike([...fields, ...figures, ...(purpose.english ? [] : behind(making))])
  const shown = purpose.english ? columns.map(inEnglish(draw)) : columns
  const second = purpose.below && [...fields, ...purpose.below(making, { daySaid })]
  const format = drawFormat(draw, { isOneSheet: !purpose.rows?.startsWith('sheet'), unit })
  const style = drawStyle(draw, { purpose, columns: shown, placing, unit, projects, format })
  const unitPlace = purpose.without === 'unit' ? 'none' : draw.of('unit place', unitPlaces)
  const headed = unitPlace === 'headings' ? shown.map(withUnit(unit.word)) : shown
  const context: Context = { making, purpose, placing, unit, unitPlace, daySaid, width: headed.length }
  const pages = pagesOf(context, projects).map(page => ({ ...page, columns: headed, style }))
  const laid = pages.map(page => {
    const first = layOut(draw, page)
    if (second === undefined) return first
    const titles = [[{ text: draw.text('second title', say.secondTitles) }]]
    const named = unitPlace === 'headings' ? second.map(withUnit(unit.word)) : second
    return below(first, top => layOut(draw, { ...page, titles, footer: [], columns: named }, top))
  })
  const sheets = disguised(draw, { laid, columns: headed, format })
  return {
    file: `${String(seed).padStart(5, '0')}-${name.replaceAll(/[^a-z]+/giu, '-').toLowerCase()}.${format}`,
    purpose: name,
    format,
    choices: draw.choices(),
    sheets,
    planYear: time.year,
    unknowable: purpose.unknowable,
    facts: laid.flatMap(({ facts }): readonly TruthFact[] => facts),
    alsoRight: [],
  }
}

/** Rows that are no projects have names of their own. */
const rowsOf = ({ rows, items }: Purpose, projects: readonly Project[]): readonly Project[] => {
  if (rows === 'investorsOnly') return projects.map(project => ({ ...project, name: project.investor }))
  if (items === undefined) return projects
  return projects.slice(0, items.names.length).map((project, at) => ({ ...project, name: items.names[at] ?? '' }))
}

/** No two columns under the same headings. */
const unlike = (columns: readonly Column[]): readonly Column[] => {
  const seen = new Set<string>()
  return columns.filter(({ path }) => !seen.has(path.join('|')) && seen.add(path.join('|')))
}

/** Now and then one heading over all figures, which says nothing of any of them. */
const withOverHead = ({ draw, time }: Making, columns: readonly Column[]): readonly Column[] => {
  if (!draw.flag('over head', 0.1)) return columns
  const head = fill(draw.text('over head text', ['Năm {Y}', 'Tình hình thực hiện năm {Y}', 'Số liệu năm {Y}']), time)
  return columns.map(column => (column.meaning || column.key ? { ...column, path: [head, ...column.path] } : column))
}

const inEnglish =
  (draw: Draw) =>
  (column: Column): Column => {
    const texts = {
      number: say.english.number,
      name: say.english.name,
      code: say.english.code,
      investor: say.english.investor,
      source: ['Funding source'],
      text: ['Remarks'],
    } as const
    return column.field === undefined
      ? column
      : { ...column, path: [draw.text(`${column.field} heading`, texts[column.field])] }
  }
