import type { Brand } from './brand.ts'

export type ImportId = Brand<string, 'ImportId'>
export type InvestorId = Brand<string, 'InvestorId'>
export type ProjectId = Brand<string, 'ProjectId'>
/**
 * A node of the funding-source tree, as a dotted path: `central.ntp.newRural` lies under `central`.
 * The empty path is the whole: a figure that no file splits by source.
 */
export type SourceId = Brand<string, 'SourceId'>

export const importId = (text: string): ImportId => text as ImportId // any text the store gave out
export const investorId = (text: string): InvestorId => text as InvestorId // any text the store gave out
export const projectId = (text: string): ProjectId => text as ProjectId // any text the store gave out
export const sourceId = (text: string): SourceId => text as SourceId // any dotted path

/** The whole of the capital, where no source is named. */
export const wholeSource = sourceId('')

/** Whether `ancestor` is the same source as `node` or one above it. */
export const covers = (ancestor: SourceId, node: SourceId): boolean =>
  ancestor === node || ancestor === '' || node.startsWith(`${ancestor}.`)
