import { Low } from 'lowdb'
import { openDurableJson } from './durable-json.ts'
import { plainSeal } from './encrypted.ts'
import { readRows } from './read-rows.ts'
import { createRowWriter, parseRows } from './row-file.ts'
import { applyChanges, liveRows, type Rows } from './rows.ts'
import type { Seal } from './seal.ts'
import type { Store } from './store.ts'

interface Options {
  /** Path of the store's file; its folder is made when missing. */
  file: string
  now: () => Date
  /** How values are written; as they are by default. */
  seal?: Seal
}

interface Job {
  apply: (rows: Rows) => Rows
  done: () => void
  fail: (error: unknown) => void
}

/**
 * The embedded store: one JSON file of one process. Writes that arrive while the disk is busy go
 * to it together in the next write; each is still taken or refused as a whole.
 * Throws StoreUnreadable when the file is broken, written otherwise, or open elsewhere.
 */
export async function createLowdbStore({ file, now, seal = plainSeal }: Options): Promise<Store> {
  const disk = await openDurableJson(file)
  const toFile = createRowWriter(seal)
  const low = new Low<Rows>(
    {
      async read() {
        const content = await disk.load()
        return content === undefined ? null : parseRows(file, content, seal)
      },
      write: (next) => disk.save(toFile(next)),
    },
    new Map(),
  )
  await low.read().catch(async (error: unknown) => {
    await disk.close()
    throw error
  })
  /** What is on the disk; `low.data` runs ahead of it while a write is under way. */
  let rows = low.data

  let closed = false
  let waiting: Job[] = []
  let writing: Promise<void> | undefined

  const open = (): Rows => {
    if (closed) throw new Error('the store is closed')
    return rows
  }

  /** Writes until nothing waits. What is read (`rows`) changes only once it is on the disk. */
  async function drain(): Promise<void> {
    await Promise.resolve() // lets the writes of this turn go together
    while (waiting.length > 0) {
      const jobs = waiting
      waiting = []
      const { next, taken } = applyJobs(rows, jobs)
      if (taken.length === 0) continue
      try {
        low.data = next
        await low.write()
        rows = next
        for (const job of taken) job.done()
      } catch (error) {
        for (const job of taken) job.fail(error)
      }
    }
    writing = undefined
  }

  const change = (apply: (rows: Rows) => Rows): Promise<void> =>
    new Promise((done, fail) => {
      open()
      waiting.push({ apply, done, fail })
      writing ??= drain()
    })

  return {
    ...readRows(open, now),
    write: (changes) => change((before) => applyChanges(before, changes, now())),
    async purge() {
      let deleted = 0
      await change((before) => {
        const live = liveRows(before, now())
        deleted = before.size - live.size
        return live
      })
      return deleted
    },
    async close() {
      if (closed) return
      closed = true
      await writing
      await disk.close()
    },
  }
}

/** Applies the jobs one after the other; those that are refused are told so at once. */
function applyJobs(rows: Rows, jobs: readonly Job[]): { next: Rows; taken: Job[] } {
  const taken: Job[] = []
  let next = rows
  for (const job of jobs) {
    try {
      next = job.apply(next)
      taken.push(job)
    } catch (error) {
      job.fail(error)
    }
  }
  return { next, taken }
}
