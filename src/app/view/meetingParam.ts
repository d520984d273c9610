import type { Brand } from '../../domain/base/brand.ts'

/** Where a meeting stands, as the URL has it: the number of a slide, or of whom an extra slide is shown. */
export type MeetingPlace =
  | { readonly kind: 'slide'; readonly number: number }
  | { readonly kind: 'investor' | 'project'; readonly id: string }

/** `3`, `investor:…`, `project:…` */
export type MeetingParam = Brand<string, 'MeetingParam'> | number

export const parseMeeting = (value: unknown): { readonly meeting?: MeetingParam | undefined } => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return { meeting: value }
  if (typeof value === 'string' && /^(investor|project):./.test(value)) return { meeting: value as MeetingParam } // checked just now
  return {}
}

export const placeOf = (meeting: MeetingParam): MeetingPlace => {
  if (typeof meeting === 'number') return { kind: 'slide', number: meeting }
  const [kind, ...id] = meeting.split(':')
  return { kind: kind === 'investor' ? 'investor' : 'project', id: id.join(':') }
}

export const paramOf = (place: MeetingPlace): MeetingParam =>
  place.kind === 'slide' ? place.number : (`${place.kind}:${place.id}` as MeetingParam) // as `parseMeeting` takes it
