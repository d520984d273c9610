import type { Result } from '../domain/base/result.ts'
import { err, ok } from '../domain/base/result.ts'
import type { ReadFailure } from '../workbook/said/cells.ts'
import { noDecisions, type Decisions } from '../workbook/said/decisions.ts'
import { digestOf } from '../workbook/said/digest.ts'
import type { Interpretation } from '../workbook/said/interpretation.ts'
import type { ApiDependencies } from './dependencies.ts'
import type { ImportRequest } from './importFile.ts'
import { learnedDecisions } from './layouts.ts'
import { sha256Of } from './sha256.ts'

type Needs = Pick<ApiDependencies, 'store' | 'parse'>

/** A file as read, with the decisions that it was read with. */
export type ImportReading = Omit<ImportRequest, 'digest' | 'decisions'> & {
  readonly decisions: Decisions
  readonly interpretation: Interpretation
  readonly digest: string
  readonly sha256: string
}

/**
 * Reads a file with the decisions that came with it. Where none came, what was learned from earlier files of its layout
 * is used, unless the file as it stands is the very thing that the officer saw.
 */
export const readImport = async (
  needs: Needs,
  request: ImportRequest,
): Promise<Result<ImportReading, ReadFailure | 'digest-differs'>> => {
  const { decisions, ...rest } = request
  const [plain, sha256] = await Promise.all([
    readWith(needs, request, decisions ?? noDecisions),
    sha256Of(request.file.bytes),
  ])
  if (!plain.ok) return plain
  const isSettled = decisions !== undefined || request.digest === plain.value.digest
  const read = isSettled ? plain : await readAsLearned(needs, request, plain.value)
  if (!read.ok) return read
  if (request.digest !== undefined && request.digest !== read.value.digest) return err('digest-differs')
  return ok({ ...rest, ...read.value, sha256 })
}

type PlainReading = Pick<ImportReading, 'decisions' | 'interpretation' | 'digest'>

const readWith = async (
  { parse }: Needs,
  { file, hints }: ImportRequest,
  decisions: Decisions,
): Promise<Result<PlainReading, ReadFailure>> => {
  const parsed = await parse(file.bytes, file.fileName, { hints, decisions })
  if (!parsed.ok) return parsed
  return ok({ decisions, interpretation: parsed.value, digest: parsed.value.digest ?? digestOf(parsed.value) })
}

/** Once more, with the decisions that the layout has been taught; the plain reading where it has not. */
const readAsLearned = async (
  needs: Needs,
  request: ImportRequest,
  plain: PlainReading,
): Promise<Result<PlainReading, ReadFailure>> => {
  const learned = await learnedDecisions(needs.store, plain.interpretation.shape)
  return learned === undefined ? ok(plain) : readWith(needs, request, learned)
}
