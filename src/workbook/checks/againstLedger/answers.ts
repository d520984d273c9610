import type { Directory } from '../../../domain/ledger/directory.ts'
import { factKinds, type FactKind } from '../../../domain/ledger/ledger.ts'
import { units } from '../../../domain/base/money.ts'
import { foldName } from '../../../domain/names/names.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { Finding } from '../../said/findings.ts'
import type { LedgerAnswer, OpenFigure } from '../../said/openFigure.ts'

/**
 * What the ledger answers to a file's questions: the unit by which the projects have the plan or the commitments that they
 * have already, and the kind of figures that a column without a clear heading repeats.
 */
export const answersByLedger = (
  figures: readonly OpenFigure[],
  book: YearBook | undefined,
): readonly LedgerAnswer[] => {
  if (book === undefined || figures.length === 0) return []
  const known = comparable(figures, book)
  const unitless = known.filter(({ figure: { unitFactor, kind } }) => unitFactor === undefined && kind !== undefined)
  const meaningless = known.filter(({ figure: { unitFactor, kind } }) => unitFactor !== undefined && kind === undefined)
  return [
    ...[...Map.groupBy(unitless, ({ figure: { sheet, at } }) => `${sheet}\n${at}`).values()].flatMap(unitOf),
    ...[
      ...Map.groupBy(meaningless, ({ figure: { sheet, at, column } }) => `${sheet}\n${at}\n${column}`).values(),
    ].flatMap(meaningOf),
  ]
}

type Standing = { readonly kind: FactKind; readonly amount: number; readonly fileName: string }
type Comparable = { readonly figure: OpenFigure; readonly project: number; readonly standing: readonly Standing[] }

/** The figures of projects that the ledger knows by code or by the very name, with what stands of them. */
const comparable = (figures: readonly OpenFigure[], book: YearBook): readonly Comparable[] => {
  const find = projectFinder(book.directory)
  const found = figures.flatMap(figure => {
    const project = find(figure.project)
    return project === undefined ? [] : [{ figure, project }]
  })
  const standing = standingBy(new Set(found.map(({ project }) => project)), book)
  return found.flatMap(({ figure, project }) => {
    const own = standing.get(project)
    return own ? [{ figure, project, standing: own }] : []
  })
}

const projectFinder = ({ projects }: Directory): ((named: OpenFigure['project']) => number | undefined) => {
  const byCode = new Map(projects.flatMap(({ code }, at) => (code === undefined ? [] : [[code, at] as const])))
  const byName = Map.groupBy(projects.keys(), at => foldName(projects[at]?.name ?? ''))
  return ({ code, name }) => {
    if (code !== undefined && byCode.has(code)) return byCode.get(code)
    const [only, other] = byName.get(foldName(name)) ?? []
    return other === undefined ? only : undefined
  }
}

/** Each figure, and of every kind and day what its sources come to together. */
const standingBy = (
  projects: ReadonlySet<number>,
  { facts, imports }: YearBook,
): ReadonlyMap<number, readonly Standing[]> => {
  const sums = new Map<number, Map<string, Standing>>()
  const single = new Map<number, Standing[]>()
  for (const [row, project] of facts.project.entries()) {
    const kind = factKinds[facts.kind[row] ?? -1]
    const fileName = imports[facts.import[row] ?? -1]?.fileName
    if (!projects.has(project) || facts.supersededBy[row] !== -1 || !kind || fileName === undefined) continue
    const amount = facts.amount[row] ?? 0
    single.set(project, [...(single.get(project) ?? []), { kind, amount, fileName }])
    const key = [kind, facts.capital[row], facts.reporter[row], facts.basis[row], facts.asOf[row]].join()
    const ofProject = sums.get(project) ?? new Map<string, Standing>()
    ofProject.set(key, { kind, amount: amount + (ofProject.get(key)?.amount ?? 0), fileName })
    sums.set(project, ofProject)
  }
  return new Map([...single].map(([project, own]) => [project, [...own, ...(sums.get(project)?.values() ?? [])]]))
}

const unitOf = (figures: readonly Comparable[]): readonly LedgerAnswer[] =>
  bestOf(figures, Object.values(units), (unitFactor, { figure, standing }) =>
    standing.find(({ kind, amount }) => kind === figure.kind && isSame(figure.value * unitFactor, amount)),
  ).map(({ candidate, ...agreement }) => ({ ...agreement, answer: { asks: 'unit', unitFactor: candidate } }))

const meaningOf = (figures: readonly Comparable[]): readonly LedgerAnswer[] =>
  bestOf(figures, meanings, (kind, { figure: { value, unitFactor = 1 }, standing }) =>
    standing.find(known => known.kind === kind && isSame(value * unitFactor, known.amount)),
  ).map(({ candidate, column, ...agreement }) => ({
    ...agreement,
    answer: { asks: 'meaning', column, role: candidate },
  }))

const meanings = ['plan', 'carriedOver', 'commitment', 'disbursement', 'estimate', 'priorYears'] as const

/** Whoever types a figure anew rounds it to what the column shows. */
const isSame = (amount: number, known: number): boolean => known > 0 && Math.abs(amount - known) <= known * 0.0005

type Agreement<T> = Pick<LedgerAnswer, 'sheet' | 'at' | 'cell' | 'agreeing' | 'compared' | 'fileName'> & {
  readonly column: string
  readonly candidate: T
}

/** The candidate by which most projects agree: at least two of them, and half of those that can be compared. */
const bestOf = <T>(
  figures: readonly Comparable[],
  candidates: readonly T[],
  agree: (candidate: T, figure: Comparable) => Standing | undefined,
): readonly Agreement<T>[] => {
  const compared = new Set(figures.map(({ project }) => project)).size
  const counted = candidates.map(candidate => {
    const agreed = new Map(
      figures.flatMap(each => {
        const known = agree(candidate, each)
        return known === undefined ? [] : [[each.project, known.fileName] as const]
      }),
    )
    return { candidate, agreeing: agreed.size, fileName: [...agreed.values()][0] ?? '' }
  })
  const [best, next] = counted.toSorted((a, b) => b.agreeing - a.agreeing)
  const first = figures[0]?.figure
  const isClear = best !== undefined && best.agreeing > (next?.agreeing ?? 0)
  if (!first || !isClear || best.agreeing < fewestProjects || best.agreeing * 2 < compared) return []
  const { sheet, at, cell, column } = first
  return [{ ...best, compared, sheet, at, cell, column }]
}

const fewestProjects = 2

/** For whoever reads findings alone: nobody asks a headless import. */
export const likelyFinding = ({ sheet, cell, answer, agreeing, compared, fileName }: LedgerAnswer): Finding => ({
  code: 'answer-by-ledger',
  severity: 'note',
  sheet,
  cell,
  answer,
  agreeing,
  compared,
  fileName,
})
