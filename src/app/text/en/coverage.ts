import type { coverage as vietnamese } from '../vi/coverage.ts'

export const coverage: typeof vietnamese = {
  reported: ({ share, reported, projects, due }) =>
    `Reported${due === undefined ? '' : ` for the last due period (${due})`}: ${share} of the allocated plan, ${reported} of ${projects} projects`,
  stale: ({ projects, plan }) => `${projects} projects (${plan}) with an older report only`,
  silent: ({ projects, plan }) => `${projects} projects (${plan}) without any report`,
  tooLittle: least => `Less than ${least} of the plan is reported: no comparison with averages, no forecast.`,
  rateOfReported: rate => `${rate} of the part that has been reported`,
  tooLittleShort: share =>
    `Only ${share} of the plan is reported for the due period: no comparison with averages, no forecast.`,
  latestReport: date => `${date} (latest report)`,
  overdue: ({ day, asked, cutOff, due }) =>
    `Asked for ${asked}, but the latest report is of ${day}: every figure, remark and forecast here is of that day. The report to ${cutOff} was due on ${due}, and none has come.`,
  unreportedPlan: 'plan without a report',
}
