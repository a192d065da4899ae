/** Runs `task` at once; what it throws becomes a rejection, as callers of a store expect. */
export const attempt = <T>(task: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(task())
  })
