/** What stands around an exported chart: without it a picture is a claim that nobody can check. */
export type ExportFrame = {
  readonly title: string
  readonly subtitle: string
  /** Scope, denominator and source. */
  readonly about: string
  /** Without ending. */
  readonly fileName: string
}
