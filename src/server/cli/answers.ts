import { problemMediaType, problemSchema, type Problem } from '../../api/contract/problem.ts'
import { err, ok, type Result } from '../../domain/base/result.ts'

/** The body of an answer of the API: what was asked for, or the problem. The API is of this very program: its shape is known. */
export const readAnswer = async <T>(response: Response): Promise<Result<T, Problem>> => {
  const body: unknown = await response.json()
  if (response.headers.get('content-type')?.startsWith(problemMediaType) === true) return err(problemSchema.parse(body))
  return ok(body as T) // the caller names the contract's type of the route that it called
}
