import type { IncomingExpression, IncomingPredicate } from '../../../schemas/registry/predicate.ts'
import { normalisePhone } from '../phone-number.ts'
import { proposedProfile } from '../profile.ts'
import type { OneTimeCodes } from './one-time-codes.ts'
import { sameText } from '../same-text.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** What a citizen's search states: who, and what shows it. */
export interface Claim {
  spid: string
  proof: { attribute: 'phone' | 'code'; value: string }
}

const { attributes } = proposedProfile

/**
 * The claim in a query, which must be exactly two equalities that both hold: the SPID and a
 * second proof. Undefined for any other query: a SPID opens nothing by itself.
 */
export function readClaim(query: IncomingPredicate): Claim | undefined {
  const [only, ...more] = query
  if (!only?.expression2 || more.length > 0 || only.condition !== 'and') return undefined
  const both = [only.expression1, only.expression2]
  const spid = valueOf(both, attributes.spid)
  const phone = valueOf(both, attributes.phone)
  const code = valueOf(both, attributes.code)
  if (spid === undefined) return undefined
  if (phone !== undefined) return { spid, proof: { attribute: 'phone', value: phone } }
  return code === undefined ? undefined : { spid, proof: { attribute: 'code', value: code } }
}

function valueOf(expressions: readonly IncomingExpression[], name: string): string | undefined {
  const found = expressions.find((e) => e.attribute_name === name && e.operator === 'eq')
  const value = found?.attribute_value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/**
 * Checks the claims of one message. The same claim in several of its parts is checked once, so
 * that a one-time code serves the whole message and costs one try.
 */
export function createClaimCheck(codes: OneTimeCodes) {
  const checked = new Map<string, boolean>()
  return (claim: Claim, person: SyntheticPerson): boolean => {
    const id = JSON.stringify(claim)
    const known = checked.get(id)
    if (known !== undefined) return known
    const { attribute, value } = claim.proof
    const right =
      attribute === 'phone'
        ? // Without a phone on record no number is right, and the comparison is made all the same.
          sameText(person.phone ?? '+', normalisePhone(value)) && person.phone !== undefined
        : codes.check(claim.spid, value)
    checked.set(id, right)
    return right
  }
}
export type ClaimCheck = ReturnType<typeof createClaimCheck>
