import { FileGone, type FetchFile } from '../outbox/deliver-to-case.ts'
import { sampleFile } from './sample-files.ts'

/** The bytes of what was sent from the practice phone. */
export const fetchSample: FetchFile = (file) => {
  const sample = sampleFile(file)
  return sample ? Promise.resolve(sample.bytes) : Promise.reject(new FileGone())
}
