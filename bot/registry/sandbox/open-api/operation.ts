import type * as z from 'zod'
import { SIGNATURE_HEADER } from '../../signing/scheme.ts'
import type { Scope } from '../access/caller.ts'

/** A body by the name it has in the description. */
export interface Body {
  name: string
  schema: z.ZodType
  /** What is read is described as it may come, what is sent as it leaves. */
  io: 'input' | 'output'
}

export const reads = (name: string, schema: z.ZodType): Body => ({ name, schema, io: 'input' })
export const sends = (name: string, schema: z.ZodType): Body => ({ name, schema, io: 'output' })

export interface Parameter {
  name: string
  in: 'header' | 'path' | 'query'
  description: string
  /** Parts of the path always are. */
  required: boolean
}

export const inHeader = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  description,
  required: true,
})
/** Of all messages of the standard. */
export const signatureHeader: Parameter = {
  name: SIGNATURE_HEADER,
  in: 'header',
  description: 'A detached JWS over the body, where messages are signed in this way',
  required: false,
}

export const inPath = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  description,
  required: true,
})
export const inQuery = (name: string, description: string): Parameter => ({
  name,
  in: 'query',
  description,
  required: false,
})

/** One operation of the registry API, as it is described and published. */
export interface Operation {
  /** camelCase: `searchNow`. */
  id: string
  method: 'get' | 'post'
  /** Below the address of the registry, parameters in braces. */
  path: string
  summary: string
  /** Any one of these scopes; none where everybody may ask. */
  needs: readonly Scope[]
  parameters?: readonly Parameter[]
  body?: Body
  /** The body is a form, not JSON. */
  form?: boolean
  reply: Body
  /** Of a good answer; 200 where it is left out. */
  status?: '200' | '201' | '202'
  /** Statuses beyond those that every operation can give. */
  failures?: Readonly<Record<string, string>>
  /** The answer that comes later, to the caller's address. */
  callback?: Body
}

/** What the registry sends by itself. */
export interface Webhook {
  id: string
  summary: string
  body: Body
  parameters?: readonly Parameter[]
}

/** Operations that belong together: one tag of the description, one page of the reference. */
export interface OperationGroup {
  /** Part of the page's address; its titles are the messages `api-group-<id>`. */
  id: string
  description: string
  operations: readonly Operation[]
  webhooks?: readonly Webhook[]
}
