import type { KeyProject } from '../../../domain/ledger/directory.ts'
import type { MeetingPlace } from '../../view/meetingParam.ts'

/** One finding. */
export type Slide =
  | { readonly kind: 'since' | 'headline' | 'curve' | 'lagging' | 'gap' | 'movement' | 'sources' | 'act' }
  | { readonly kind: 'keyProject'; readonly keyProject: KeyProject }
  | { readonly kind: 'investor' | 'project'; readonly id: string }

type DeckFacts = {
  /** Whether an earlier meeting left anything to come back to. */
  readonly hasEarlier: boolean
  readonly keyProjects: readonly KeyProject[]
}

/** The deck, made of the ledger: what was left open last time; where the province stands; who and where; whom it is asked of. */
export const deckOf = ({ hasEarlier, keyProjects }: DeckFacts): readonly Slide[] => [
  ...(hasEarlier ? [{ kind: 'since' } as const] : []),
  { kind: 'headline' },
  { kind: 'curve' },
  { kind: 'lagging' },
  { kind: 'gap' },
  { kind: 'movement' },
  { kind: 'sources' },
  ...keyProjects.map(keyProject => ({ kind: 'keyProject', keyProject }) as const),
  { kind: 'act' },
]

/** The slide at a place; a number past the end is the last one. */
export const slideAt = (deck: readonly Slide[], place: MeetingPlace): Slide | undefined =>
  place.kind === 'slide' ? deck[Math.min(place.number, deck.length) - 1] : place

/** The place one step on; from an extra slide one comes back to where one left the deck. */
export const stepFrom = (
  place: MeetingPlace,
  step: 1 | -1,
  deck: { readonly length: number; readonly last: number },
): MeetingPlace => (place.kind === 'slide' ? slide(place.number + step, deck.length) : slide(deck.last, deck.length))

export const slide = (number: number, length: number): MeetingPlace => ({
  kind: 'slide',
  number: Math.max(1, Math.min(number, length)),
})
