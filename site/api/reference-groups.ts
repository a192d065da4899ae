import { operationGroups } from '../../bot/registry/sandbox/open-api/groups.ts'

/** Where the reference of the registry API stands, without language: one page a group below it. */
export const REFERENCE = 'standards/registry-api'

/** Groups of operations, each one page of the reference. */
export const referenceGroups = operationGroups

/** Path of a group's page, without language. */
export const groupPath = (id: string): string => `${REFERENCE}/${id}`

/** Files for programs, below the address of the standard. */
export const referenceFiles = {
  openapi: `/${REFERENCE}/openapi.json`,
  collection: `/${REFERENCE}/collection.json`,
} as const

/** Where the practice registry of this hub stands for whoever starts it without settings. */
export const PRACTICE_REGISTRY = 'http://127.0.0.1:3000/registry'
