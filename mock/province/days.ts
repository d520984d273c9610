/** `2024-10-20` as `20/10/2024`. */
export const formatDay = (date: string): string => date.split('-').toReversed().join('/')
