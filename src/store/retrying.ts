/**
 * Tries again what failed through no fault of its own: another transaction won, two processes created the same table,
 * or the connection went away. Everything handed in here is safe to repeat: a commit whose answer was lost finds its
 * own import on the second try.
 */
export const retrying = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (const pause of pauses) {
    try {
      return await attempt()
    } catch (error) {
      if (!isTransient(error)) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return attempt()
}

/** Milliseconds before each further try. */
const pauses = [10, 50, 200, 500, 1000]

const transientCodes = new Set([
  '40001', // serialization failure
  '40P01', // deadlock
  '23505', // two processes created the same row or table name at once
  '42P07', // two processes created the same table at once
  '42710', // … and its row type
  '57P01', // the server is being restarted
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
])

const isTransient = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string') return transientCodes.has(error.code)
  return error.message === 'Connection terminated unexpectedly' // node-postgres gives this one no code
}
