import { sampleRoute } from '../contract/sample.ts'
import type { ImportOutcome } from '../contract/imports.ts'
import type { Province } from '../../province/province.ts'
import type { ApiDependencies, SampleFile } from '../dependencies.ts'
import type { ImportFile } from '../importFile.ts'
import type { Api, Permitted } from '../permissions.ts'
import { answerProblem } from '../problems.ts'

type Needs = Pick<ApiDependencies, 'store' | 'sample'> & {
  readonly province: Province
  readonly importFile: ImportFile
}

/** Loads the sample province, where it is this one, through the same imports as any workbook; a load that broke off may be taken up again. */
export const addSample = (app: Api, permitted: Permitted, { store, sample, province, importFile }: Needs): void => {
  app.openapi(permitted(sampleRoute), async c => {
    if (!province.hasSample) return answerProblem(c, 'not-found')
    const { files } = await sample()
    const live = (await store.imports()).filter(({ undoneAt }) => undoneAt === undefined)
    if (live.length >= files.length || live.some(record => !record.sample)) return answerProblem(c, 'ledger-not-empty')
    const imports: ImportOutcome[] = []
    for (const file of files) imports.push(await importSample(importFile, file, c.get('identity').name))
    return c.json({ imports }, 201)
  })
}

const importSample = async (importFile: ImportFile, file: SampleFile, by: string): Promise<ImportOutcome> => {
  const outcome = await importFile({
    file: { fileName: file.name, bytes: file.bytes },
    hints: { planYear: file.planYear, asOf: file.asOf },
    decisions: undefined,
    asked: 'nobody',
    mode: 'commitWithWarnings',
    digest: undefined,
    by,
    sample: true,
  })
  if (!outcome.ok) throw new Error(`sample file ${file.name}: ${outcome.error}`)
  return outcome.value
}
