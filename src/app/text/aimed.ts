/** A word of the page; the few that speak of the target are said with it: "95 %". */
export const aimed = (words: string | ((target: string) => string), target: string): string =>
  typeof words === 'string' ? words : words(target)
