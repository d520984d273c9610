import { monthEnd, planMonthOf, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import { investorId } from '../../domain/base/ids.ts'
import { allTemplates, disbursementOf, templateOf, type TemplateKind } from '../../report/templates/template.ts'
import { defaultAsOf } from '../asOf.ts'
import type { Books } from '../books.ts'
import { xlsxMediaType } from '../contract/reports.ts'
import { templateRoute, templatesRoute, type TemplateQuery } from '../contract/templates.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import { answerProblem } from '../problems.ts'

type Needs = { readonly books: Books; readonly clock: () => string }

/** Empty forms for the investors, filled with their projects, that come back without a question. */
export const addTemplates = (app: Api, permitted: PermitRoute, { books, clock }: Needs): void => {
  const openFor = async (year: PlanYear, query: TemplateQuery) => {
    const open = (await books.read(year)).open()
    const asOf = query.asOf ?? defaultAsOf(open.book, clock())
    return { open, asOf, kind: kindOf(year, query, asOf) }
  }

  app.openapi(permitted(templateRoute), async c => {
    const { year, id } = c.req.valid('param')
    const { open, asOf, kind } = await openFor(year, c.req.valid('query'))
    if (kind === undefined) return answerProblem(c, 'bad-request', outsideYear)
    const template = templateOf(open, investorId(id), { kind, asOf })
    if (template === undefined) return answerProblem(c, 'not-found', { detail: noProjects })
    const { templateFileName, templateXlsx } = await import('../../report/templates/templateXlsx.ts') // its writer is large
    return c.body(await templateXlsx(template), 200, {
      'content-type': xlsxMediaType,
      'content-disposition': `attachment; filename="${templateFileName(template)}"`,
    })
  })

  app.openapi(permitted(templatesRoute), async c => {
    const { year } = c.req.valid('param')
    const { open, asOf, kind } = await openFor(year, c.req.valid('query'))
    if (kind === undefined) return answerProblem(c, 'bad-request', outsideYear)
    const templates = allTemplates(open, { kind, asOf })
    if (templates.length === 0) return answerProblem(c, 'not-found', { detail: noProjects })
    const { templatesZip } = await import('../../report/templates/templatesZip.ts') // its writer is large
    return c.body(await templatesZip(templates), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="bieu-mau-${kind.name === 'commitment' ? `cam-ket-${year}` : `giai-ngan-${kind.asOf}`}.zip"`,
    })
  })
}

const noProjects = 'Không có chủ đầu tư nào như vậy đang phụ trách dự án trong năm.'

const outsideYear = {
  fields: [{ name: 'period', message: 'Kỳ báo cáo nằm ngoài năm kế hoạch (đến hết tháng 01 năm sau)' }],
}

/** Undefined where the period lies outside the plan year. Without a period: the month of the day asked about. */
const kindOf = (year: PlanYear, { kind, period }: TemplateQuery, asOf: IsoDate): TemplateKind | undefined => {
  if (kind === 'commitment') return { name: kind, asOf }
  const { day, kind: unit } = period ?? { kind: 'month' as const, day: asOf }
  const month = planMonthOf(year, day)
  return month && disbursementOf(year, month, unit === 'month' ? monthEnd(year, month) : day)
}
