/** Why figures that look like money do not go in, where words or neighbours tell; `text/` says each in officers' words. */
export const leftOutReasons = [
  // another matter
  'not disbursed, moved or compared',
  'another period',
  'proposed, not assigned',
  'not a year’s capital',
  // another year
  'another year',
  'carried over into another year',
  'advances of earlier years',
  'from the start, this year with it',
  // told elsewhere in the row
  'part of another column',
  'a difference of two others',
  'another column once again',
  'the last month once again',
  'before the plan was changed or allotted',
  'what the plan was changed by',
  'an estimate told twice',
  'an estimate that may add up others',
  'assigned by the Prime Minister, in several columns',
  // what cannot be placed
  'an estimate without its date',
  'hidden, with no heading',
  'a table that names no project',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]
