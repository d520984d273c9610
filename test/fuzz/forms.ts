import { planYearOf } from '../../src/domain/base/calendar.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import type { Workbook } from '../../src/workbook/said/cells.ts'
import type { Finding } from '../../src/workbook/said/findings.ts'
import { bytesOf } from '../forms/bytes.ts'
import { loadEngine, type Engine, type Read } from '../forms/engine.ts'
import { createForm } from '../forms/form.ts'
import { readHanded } from '../forms/handed.ts'
import { judge } from '../forms/judge.ts'
import { workbooksDir } from '../fixtures/shared.ts'
import { createDesk } from '../workbook/desk.ts'
import { createRandom, type Random } from '../workbook/generated/random.ts'
import type { FormMutation, Known } from './formMutation.ts'
import { formMutationKinds, mutateForm, type FormMutationKind } from './formMutations.ts'

export type FormFuzzOptions = {
  readonly runs: number
  readonly seed: number
  readonly seconds: number
  /** Folders of workbooks with truths, beside the public ones and the generated. */
  readonly folders?: readonly string[]
  /** Only changes of these kinds. */
  readonly kinds?: readonly FormMutationKind[]
}

export type FormFuzzReport = {
  readonly runs: number
  readonly byKind: ReadonlyMap<FormMutationKind, { readonly runs: number; readonly faults: readonly string[] }>
}

/**
 * Workbooks that are read exactly (public ones, generated ones), each changed as offices change them, and what is true of
 * them then: no figure may be false or missing without a finding.
 */
export const fuzzForms = async ({
  runs,
  seed,
  seconds,
  folders = [],
  kinds = formMutationKinds,
}: FormFuzzOptions): Promise<FormFuzzReport> => {
  const engine = await loadEngine('.')
  const handed = [workbooksDir, ...folders].flatMap(readHanded)
  const until = Date.now() + seconds * 1_000
  const counts = new Map(kinds.map(kind => [kind, { runs: 0, faults: [] as string[] }]))
  const bases = new Map<string, Base | undefined>()
  let done = 0
  for (let at = 0; done < runs && at < runs * 8 && Date.now() < until; at += 1) {
    const random = createRandom(seed * 1_000_003 + at)
    const base = baseOf(engine, { random, handed, bases })
    const kind = random.pick(kinds)
    const mutation = base && mutateForm(base.known, kind, random)
    const count = counts.get(kind)
    if (base === undefined || mutation === undefined || count === undefined) continue
    done += 1
    count.runs += 1
    const fault = faultOf(engine, base, mutation)
    if (fault !== undefined)
      count.faults.push(`run ${at} of seed ${seed}: ${base.known.name}, ${mutation.how}: ${fault}`)
  }
  return { runs: done, byKind: counts }
}

type Base = { readonly known: Known; readonly read: Read }

type Drawing = {
  readonly random: Random
  readonly handed: readonly { readonly name: string; readonly bytes: Uint8Array; readonly truth: Known['truth'] }[]
  readonly bases: Map<string, Base | undefined>
}

/** A workbook that is read exactly before anything is done to it; else what comes after would say nothing. */
const baseOf = (engine: Engine, { random, handed, bases }: Drawing): Base | undefined => {
  const isHanded = random.chance(0.4)
  const form = isHanded ? undefined : createForm(1_000 + random.below(400))
  const { name, bytes, truth } = form ? { name: form.file, bytes: bytesOf(form), truth: form } : random.pick(handed)
  if (!bases.has(name)) bases.set(name, exactly(engine, { name, bytes, truth }))
  return bases.get(name)
}

const exactly = (engine: Engine, { name, bytes, truth }: Drawing['handed'][number]): Base | undefined => {
  const workbook = engine.open(bytes, name)
  if (workbook === undefined) return undefined
  const read = engine.understand(workbook, truth.planYear)
  return judge(truth, read).verdict === 'exact' ? { known: { name, workbook, truth }, read } : undefined
}

const faultOf = (engine: Engine, { known, read: before }: Base, mutation: FormMutation): string | undefined => {
  try {
    return mutation.again
      ? faultAgain(known, mutation)
      : faultIn(mutation, before, engine.understand(mutation.workbook, known.truth.planYear))
  } catch (error) {
    return `it crashed: ${String(error)}`
  }
}

const faultIn = ({ truth, telling, cells }: FormMutation, before: Read, after: Read): string | undefined => {
  if (after.status === 'rejected') return undefined
  const isTold = tells(before.findings, after.findings, isGrave)
  const { format } = truth
  const { silent, why } = judge(truth, after)
  const wrong = silent ? `${why[0] ?? 'it is wrong'}, and nothing says so` : undefined
  switch (telling) {
    case 'must':
      return isTold ? undefined : 'nothing says so'
    case 'somewhere':
      return isTold ? undefined : wrong
    case 'ifKept':
      return isTold ||
        !after.facts.some(({ sheet, cell }) =>
          cells?.has(`${format === 'csv' ? (truth.facts[0]?.sheet ?? '') : sheet}!${cell}`),
        )
        ? wrong
        : 'its figures are taken in, and nothing says so'
    case 'ifWrong':
      return wrong
  }
}

/** Whether more findings of some kind stand than before. */
const tells = (
  before: readonly Finding[],
  after: readonly Finding[],
  counts: (finding: Finding) => boolean,
): boolean => {
  const byCode = Map.groupBy(before.filter(counts), ({ code }) => code)
  return [...Map.groupBy(after.filter(counts), ({ code }) => code)].some(
    ([code, own]) => own.length > (byCode.get(code)?.length ?? 0),
  )
}

const isGrave = ({ severity }: Finding): boolean => severity !== 'note'

/** Sent after the workbook it was made of: what that one had and this one has not is told; "the same file" is no telling. */
const faultAgain = ({ workbook, truth }: Known, mutation: FormMutation): string | undefined => {
  const planYear = planYearOf(truth.planYear)
  const hints = { planYear, asOf: undefined }
  const again = (second: Workbook): readonly Finding[] => {
    const desk = createDesk({}, planYear)
    desk.commit('first.xlsx', interpret(workbook, hints))
    return desk.plan(interpret(second, hints)).findings
  }
  const tellsOfLack = ({ code }: Finding): boolean => code !== 'nearly-same-file'
  return tells(again(workbook), again(mutation.workbook), tellsOfLack) ? undefined : 'nothing says what is missing'
}
