/** What a script learns without reading a word. */
export const exitCodes = {
  /** Everything asked for was done. */
  done: 0,
  /** Findings stopped at least one file; nothing of that file is written. */
  stopped: 1,
  usage: 2,
  fault: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
