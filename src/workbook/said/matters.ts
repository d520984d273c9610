/** What a table may be about that is no disbursement of public investment. */
export const otherMatters = ['recurrent', 'indicators', 'settlement', 'contracts', 'private'] as const
export type OtherMatter = (typeof otherMatters)[number]
