import { createHash } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Another process holds the lock. */
export class Locked extends Error {
  override readonly name = 'Locked'
}

/** Longest path of a Unix socket that every system takes (macOS: 104 bytes with the end mark). */
const LONGEST_PATH = 100
/** How file systems without sockets (some shared folders of virtual machines) say so. */
const NO_SOCKETS: ReadonlySet<unknown> = new Set(['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EINVAL'])

/**
 * Takes the lock of a file, or throws Locked. The lock is a listening local socket beside the
 * file: the system drops it when the process dies in any way, so a kill never leaves a lock that
 * somebody must remove by hand, and no process id is compared that may have a new owner.
 * @returns the function that gives the lock back.
 */
export async function lockFile(file: string): Promise<() => Promise<void>> {
  const server = await lockAt(socketPaths(resolve(file)))
  server.unref()
  return () =>
    new Promise((done) => {
      server.close(() => {
        done()
      })
    })
}

async function lockAt([path, ...others]: readonly string[]): Promise<Server> {
  if (path === undefined) throw new Error('no place for a lock')
  try {
    return (await listen(path)) ?? (await takeOver(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (others.length === 0 || !NO_SOCKETS.has(code)) throw error
    return lockAt(others)
  }
}

/** Beside the file, or in the system's folder where paths are too long or sockets unknown. */
function socketPaths(file: string): string[] {
  const name = `kumpear-${createHash('sha256').update(file).digest('hex').slice(0, 32)}`
  if (process.platform === 'win32') return [`\\\\.\\pipe\\${name}`]
  const beside = `${file}.lock`
  const elsewhere = join(tmpdir(), `${name}.lock`)
  return Buffer.byteLength(beside) <= LONGEST_PATH ? [beside, elsewhere] : [elsewhere]
}

/** The listening server, or undefined when something stands at the path already. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(undefined)
      else fail(error)
    })
    server.listen(path, () => {
      done(server)
    })
  })
}

/** Takes the place of a dead process's socket. The rename lets one of several win. */
async function takeOver(path: string): Promise<Server> {
  if (await answers(path)) throw new Locked(path)
  const aside = `${path}.${String(process.pid)}`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (moved && (await answers(aside))) {
    // Somebody was faster, and what we moved is theirs and alive: put it back.
    await rename(aside, path)
    throw new Locked(path)
  }
  if (moved) await rm(aside, { force: true })
  const server = await listen(path)
  if (!server) throw new Locked(path)
  return server
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => {
      done(false)
    })
  })
}
