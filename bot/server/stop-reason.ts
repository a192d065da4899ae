/**
 * Why the program cannot start or go on, in one sentence for the person at the terminal.
 * Carries no secrets and nothing personal.
 */
export class StopReason extends Error {
  override readonly name = 'StopReason'
}

/** The system's error code (`EADDRINUSE`, `ENOENT`, …), if it is such an error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
