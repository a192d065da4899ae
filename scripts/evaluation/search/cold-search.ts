import { resolve } from 'node:path'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import express from 'express'
import { chromium, type Browser } from 'playwright-core'
import { readBuildRecord } from '../../../bot/server/built-site.ts'
import { securityHeaders } from '../../../bot/server/security-headers.ts'
import { staticSite } from '../../../bot/server/static-site.ts'
import type { Lang } from '../../../schemas/lang.ts'

/** Bytes over the line, headers too, for one search in a browser that has nothing kept. */
export interface Transfer {
  query: string
  /** The search page's own scripts. */
  page: number
  /** Pagefind's script and WebAssembly. */
  engine: number
  /** Everything else of the search: parts of the index, pages that were found, lists. */
  data: number
  requests: number
}

const ENGINE = /\/(?:pagefind\.js|wasm\.[a-z]+\.pagefind)$/
const PAGE_SCRIPT = /\/_astro\/.*\.js$/

/**
 * What the first search of a reader costs, one for each query: a new browser context, the site
 * served compressed as the hub serves it, the query typed in the field.
 * @param executablePath of an installed Chromium.
 */
export async function measureColdSearches(
  dist: string,
  executablePath: string,
  queries: readonly { q: string; lang: Lang }[],
): Promise<Transfer[]> {
  const inlineScripts = readBuildRecord(dist)?.inlineScripts ?? []
  const server = express()
    .use(securityHeaders(() => inlineScripts))
    .use(compression())
    .use(staticSite(resolve(dist)))
    .listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const transfers: Transfer[] = []
    for (const { q, lang } of queries) {
      transfers.push(await coldSearch(browser, `${origin}/${lang}/search/`, q))
    }
    return transfers
  } finally {
    await browser.close()
    server.close()
  }
}

async function coldSearch(browser: Browser, url: string, query: string): Promise<Transfer> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  const addresses = new Map<string, string>()
  const transfer: Transfer = { query, page: 0, engine: 0, data: 0, requests: 0 }
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, new URL(request.url).pathname)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = addresses.get(requestId) ?? ''
    if (path.startsWith('/pagefind/')) {
      transfer[ENGINE.test(path) ? 'engine' : 'data'] += encodedDataLength
      transfer.requests++
    } else if (PAGE_SCRIPT.test(path)) transfer.page += encodedDataLength
  })
  await page.goto(url)
  await page.locator('#search input[type=search]').fill(query)
  await page.waitForFunction(() => document.querySelector('#search ol.entries, #search .empty'))
  await page.waitForLoadState('networkidle')
  await context.close()
  return transfer
}
