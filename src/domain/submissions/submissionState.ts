/**
 * Where an investor's report of a month stands. `received`: in time. `withFindings`: in time, though it was taken in with
 * warnings or notes. `late`: after it was due. `notExpected`: no capital and no commitment to report on.
 */
export const submissionStates = ['received', 'withFindings', 'late', 'missing', 'notDue', 'notExpected'] as const
export type SubmissionState = (typeof submissionStates)[number]
