import { z } from 'zod'

const texts = z.array(z.string())

/** A JSON array of texts that this store wrote; throws on anything else. */
export const parseTexts = (json: string): readonly string[] => (json === '[]' ? none : texts.parse(JSON.parse(json)))

const none: readonly string[] = []
