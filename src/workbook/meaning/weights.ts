/**
 * Every number by which evidence is weighed, in units where one clear word is 3 to 4. Set on all workbooks with truth at
 * once; nothing else in this room weighs anything.
 */
export const weights = {
  /** Headings of a path from the lowest up: the nearer says more. */
  levels: [1, 0.8, 0.6, 0.45],
  /** What stands in brackets is a remark. */
  bracket: 0.25,
  /** A word that follows another subject in the same heading only describes it: Vietnamese names the thing first. */
  later: 0.6,
  /** An action above a heading that names an action of its own is only what the group is called. */
  groupAction: 0.5,
  /** The plan named under or after an action is the capital that the action is about. */
  planUnderAction: 0.25,
  /** A title says what columns of bare months, sources and totals are about. */
  title: 2,
  /** What an unnamed month run is worth less where it cannot be a remainder. */
  monthDenies: 2,
  /** A sum that three witnesses prove, that two support, that one does not deny. */
  proof: 3,
  support: 1.5,
  hint: 0.5,
  /** What a column loses that is asked about, though its words are clear. */
  doubt: 2.2,
  /** What the ledger cannot hold, and what is neither said nor proved. */
  violation: 6,
  unproved: 8,
  /** Where the best choice is not better by so much than one of which other facts come, a person is asked. */
  margin: 1,
  /** The least that a fact, and anything that is left out by words, needs. */
  claim: 1.5,
} as const
