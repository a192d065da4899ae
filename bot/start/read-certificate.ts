import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import type { CertificateFiles } from '../config.ts'
import type { ClientCertificate } from '../registry/client-certificate.ts'
import { StopReason, systemCode } from '../server/stop-reason.ts'

/**
 * The certificate that we show, with its key.
 * @throws StopReason when a file cannot be read or the two do not fit.
 */
export async function readCertificate(files: CertificateFiles): Promise<ClientCertificate> {
  const read = (variable: string, file: string) =>
    readFile(file, 'utf8').catch((error: unknown) => {
      throw new StopReason(
        `${variable} is "${file}", which cannot be read (${systemCode(error) ?? 'unknown'}); expected a PEM file.`,
      )
    })
  const cert = await read('REGISTRY_CERT_FILE', files.cert)
  const key = await read('REGISTRY_KEY_FILE', files.key)
  try {
    createSecureContext({ cert, key })
  } catch {
    // Its own message may quote the key.
    throw new StopReason(
      'REGISTRY_CERT_FILE and REGISTRY_KEY_FILE cannot be used together; expected a certificate and its key, both PEM without a password.',
    )
  }
  return { cert, key }
}
