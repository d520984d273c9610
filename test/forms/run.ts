import { bytesOf } from './bytes.ts'
import type { Engine } from './engine.ts'
import { createForm } from './form.ts'
import { faultOf, judge, type Judgement } from './judge.ts'
import type { Form } from './model.ts'
import type { Judged } from './report.ts'

export type Run = { readonly count: number; readonly seed: number; readonly only?: string }

/** Forms of consecutive seeds, each written, imported and judged. */
export const runForms = (engine: Engine, { count, seed, only }: Run): readonly Judged[] =>
  Array.from({ length: count }, (_, at) => runForm(engine, seed * 1_000_000 + at, only))

export const runForm = (engine: Engine, seed: number, only?: string): Judged => {
  const form = createForm(seed, only)
  return { form, seed, judgement: judgementOf(engine, form) }
}

const judgementOf = (engine: Engine, form: Form): Judgement => {
  try {
    const workbook = engine.open(bytesOf(form), form.file)
    return workbook ? judge(form, engine.understand(workbook, form.planYear)) : faultOf(new Error('it cannot be read'))
  } catch (error) {
    return faultOf(error)
  }
}
