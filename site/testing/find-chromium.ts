import { existsSync } from 'node:fs'

/** Where an installed Chromium usually is. Without a window of its own it takes half the time. */
const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/**
 * Path of the Chromium that browser tests drive, or undefined where there is none.
 * @param env `CHROMIUM_PATH` names it; `REQUIRE_BROWSER=1` makes its absence an error.
 */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  const found = [env.CHROMIUM_PATH, ...USUAL].find((path) => path && existsSync(path))
  if (found) return found
  const message =
    'Browser tests need Chromium: apt-get install chromium-headless-shell, or set CHROMIUM_PATH.'
  if (env.REQUIRE_BROWSER === '1') throw new Error(message)
  console.warn(`${message} They are skipped.`)
  return undefined
}
