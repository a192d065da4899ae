import type { APIRoute } from 'astro'
import { makeSpidVectors } from '../../../../schemas/spid-vectors.ts'
import { getContent } from '../../../library/content.ts'

/** The test vectors of the proposed SPID profile, for the tests of other programs. */
export const GET: APIRoute = () => {
  const standard = getContent().standards.find(({ id }) => id === 'spid')
  const file = {
    title: 'Test vectors of the SPID profile that this hub proposes. Not an official format.',
    version: standard?.facts.version,
    fields: {
      kind: 'what the vector shows',
      typed: 'text as a person enters it',
      spid: 'the number as stored and sent, null where the text is refused',
      fault: 'why it is refused: empty, characters, length or check-digit; null where it is not',
    },
    vectors: makeSpidVectors(),
  }
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
