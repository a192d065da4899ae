import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Router } from 'express'

/** A form of a page: its address and its hidden fields. */
interface Form {
  action: string
  fields: Record<string, string>
}

/** What a browser shows. */
export interface Page {
  status: number
  headers: Headers
  text: string
  /** The form to `action` that holds all of these in its text. */
  form: (action: string | RegExp, ...holds: string[]) => Form
}

const fieldPattern = /<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g

function readForms(text: string): (Form & { html: string })[] {
  return [...text.matchAll(/<form\s+method="post"\s+action="([^"]+)"[\s\S]*?<\/form>/g)].map(
    ([html, action = '']) => ({
      html,
      action,
      fields: Object.fromEntries(
        [...html.matchAll(fieldPattern)].map(([, name = '', value = '']) => [name, value]),
      ),
    }),
  )
}

/** Serves the pages on a free port. */
export async function serveDesk(router: Router) {
  const server = createServer(express().use('/desk', router))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A browser without scripts that keeps its cookie and follows redirects. */
export function createBrowser(origin: string) {
  let cookie = ''

  async function go(path: string, init: RequestInit = {}): Promise<Page> {
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('Cookie', cookie)
    const response = await fetch(origin + path, { ...init, headers, redirect: 'manual' })
    const set = response.headers.get('Set-Cookie')
    if (set !== null) cookie = set.split(';')[0] ?? ''
    const to = response.headers.get('Location')
    if (response.status === 303 && to !== null) return go(to)
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      form(action, ...holds) {
        const found = readForms(text).find(
          (form) =>
            (typeof action === 'string' ? form.action === action : action.test(form.action)) &&
            holds.every((part) => form.html.includes(part)),
        )
        if (!found) throw new Error(`no form to ${String(action)} with ${holds.join(', ')}`)
        return found
      },
    }
  }

  return {
    go,
    cookie: () => cookie,
    useCookie: (value: string) => {
      cookie = value
    },
    /** Sends a form with what was typed into it. */
    send: ({ action, fields }: Form, typed: Record<string, string> = {}, headers = {}) =>
      go(action, {
        method: 'POST',
        body: new URLSearchParams({ ...fields, ...typed }),
        headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
      }),
  }
}
export type Browser = ReturnType<typeof createBrowser>
