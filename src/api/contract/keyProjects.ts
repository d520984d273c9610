import { z } from '@hono/zod-openapi'
import { keyProjectCapitals } from '../../domain/ledger/directory.ts'
import { dongSchema, isoDateSchema } from './values.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

/** A work that leaders follow by name; an `undefined` of the domain is an absent property here. */
export const keyProjectSchema = z
  .object({
    id: text(100),
    name: text(300),
    capital: z.enum(keyProjectCapitals),
    phrases: z.array(text(200)).max(50),
    /** Projects of the directory that belong to it besides those that its phrases find. */
    projects: z.array(text(200)).max(500).default([]),
    investorName: text(300).optional(),
    totalInvestment: dongSchema.optional(),
    measures: z
      .array(
        z.object({
          name: text(200),
          unit: text(50),
          done: z.number(),
          total: z.number().optional(),
          asOf: isoDateSchema,
        }),
      )
      .max(50),
    obstacles: text(2_000).optional(),
    reference: text(2_000).optional(),
  })
  .openapi('KeyProject')

/** The whole list, in its order. */
export const keyProjectListSchema = z
  .object({ keyProjects: z.array(keyProjectSchema).max(200) })
  .openapi('KeyProjectList')
