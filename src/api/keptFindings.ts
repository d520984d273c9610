import { z } from '@hono/zod-openapi'
import { keptFindingSchema, type KeptFinding } from './contract/imports.ts'

/** What was found in a file, from what its commit left in the store; an earlier version of the program kept less. */
export const keptFindings = (outcome: unknown): readonly KeptFinding[] => kept.parse(outcome).findings

const kept = z.object({ findings: z.array(keptFindingSchema).default([]) })
