import { createPrivateKey } from 'node:crypto'
import { practiceKey } from '../sandbox/access/clients.ts'
import { toSigningKey, type SigningKey } from '../signing/signing-key.ts'

/** The private half of the practice client's key, as RFC 8037 prints it. */
export const practiceSigner = (): Promise<SigningKey> =>
  toSigningKey(
    createPrivateKey({
      key: { ...practiceKey, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' },
      format: 'jwk',
    }),
  )
