import type { ErrorCode } from '../../../schemas/registry/codes.ts'

/** HTTP header by which a caller asks the sandbox to fail; no real registry knows it. */
export const FAULT_HEADER = 'Sandbox-Fault'

/** Failures that cannot be had otherwise without breaking or flooding something. */
const FAULTS = {
  'err.request.timeout': 408,
  'err.request.too_many_requests': 429,
  'err.service.unavailable': 503,
} as const satisfies Partial<Record<ErrorCode, number>>

export interface AskedFault {
  status: number
  code: ErrorCode
}

/** The failure that a caller asks for, so that its own program can be tried against it. */
export function readAskedFault(header: string | undefined): AskedFault | undefined {
  const found = Object.entries(FAULTS).find(([code]) => code === header)
  return found && { code: found[0] as keyof typeof FAULTS, status: found[1] }
}
