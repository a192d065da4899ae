import { afterEach, expect, test } from 'vitest'
import { listen, localAddress, type Listening } from './listen.ts'

const open: Listening[] = []
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close()
})
const take = async (host: string, port: number) => {
  const listening = await listen(host, port)
  open.push(listening)
  return listening
}

test('says in a sentence that the port is in use', async () => {
  const { port } = await take('127.0.0.1', 0)
  await expect(take('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} is in use: stop the other program, or set PORT to another number.`,
  )
})

test('says in a sentence that the address is not of this machine', async () => {
  await expect(take('192.0.2.1', 0)).rejects.toThrow('HOST is "192.0.2.1"; expected an address')
})

test('answers 503 until there is something to serve', async () => {
  const { port } = await take('127.0.0.1', 0)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503)
})

test('closes although a client keeps its connection', async () => {
  const { serve, port } = await take('127.0.0.1', 0)
  serve((_request, response) => response.end('x'))
  await (await fetch(`http://127.0.0.1:${port}/`)).text()
  await open.pop()?.close()
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:80'],
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['::1', 'http://[::1]:80'],
  ['hub.example', 'http://hub.example:80'],
])('address of %s', (host, expected) => {
  expect(localAddress(host, 80)).toBe(expected)
})
