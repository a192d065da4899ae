import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * Text keeps 7:1, large text 4.5:1: stricter than what axe asks for by itself, which it includes.
 * Contrast takes most of the time, so it is not looked at twice.
 */
const STRICT = {
  'color-contrast-enhanced': { enabled: true },
  'color-contrast': { enabled: false },
}
/** All that a change of colours can spoil. */
const COLOURS = ['color-contrast-enhanced', 'link-in-text-block']

/**
 * What axe finds wrong with a page as it stands, in the light and in the dark scheme: a line each.
 * Legacy mode, for there are no frames; and nothing is written about what is right: both save time.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const findings: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const axe = new AxeBuilder({ page }).setLegacyMode()
    axe.options({
      resultTypes: ['violations'],
      ...(colorScheme === 'light' ? { rules: STRICT } : { runOnly: COLOURS }),
    })
    for (const { id, nodes } of (await axe.analyze()).violations) {
      findings.push(`${colorScheme}: ${id}: ${nodes[0]?.html ?? ''}`)
    }
  }
  return findings
}
