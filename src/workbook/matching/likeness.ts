import type { Likeness } from '../said/nameQuestion.ts'
import type { NameWords, Weigh } from './nameWords.ts'
import { pairWords } from './pairWords.ts'

export type LikenessScore = { readonly score: number; readonly why: Likeness }

/**
 * How likely two names mean the same, 0-1, and why. Names whose numbers contradict each other never do: "giai đoạn 1"
 * is not "giai đoạn 2", QL7 is not QL7C.
 */
export const likenessOf = (a: NameWords, b: NameWords, weigh: Weigh): LikenessScore => {
  if (a.words.length === 0 || b.words.length === 0 || contradict(a.numbers, b.numbers)) return unlike
  const { credit, weightA, weightB, leftA, leftB, isWhole } = pairWords(a, b, weigh)
  const inOrder = a.words.join(' ') === b.words.join(' ')
  if (isWhole && inOrder) return { score: 1, why: 'sameName' }
  if (inOrder) return { score: 0.95, why: 'diacritics' }
  if (isWhole || a.words.join('') === b.words.join('')) return { score: 0.95, why: 'wordOrder' }
  const dice = credit / (weightA + weightB)
  const isLarge = Math.min(weightA, weightB) * 2.5 >= Math.max(weightA, weightB)
  const isContained = (leftA === 0 || leftB === 0) && isLarge
  const mostTelling = Math.max(...a.words.map(weigh), ...b.words.map(weigh))
  // Each side has a telling word that the other lacks: "Nam Đàn" is not "Nghĩa Đàn".
  const replaced = Math.min(leftA, leftB) / mostTelling
  const likely = isContained ? Math.max(dice, 0.75) : dice * (1 - replaced / 2)
  const score = a.numbers.join() === b.numbers.join() ? likely : likely * 0.9
  return { score: Math.round(score * 100) / 100, why: isContained ? 'contained' : 'sharedWords' }
}

const unlike: LikenessScore = { score: 0, why: 'sharedWords' }

/** Each has a number that the other lacks. One that only says more ("giai đoạn 1" beside no phase) may be the same. */
const contradict = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(number => !b.includes(number)) && b.some(number => !a.includes(number))
