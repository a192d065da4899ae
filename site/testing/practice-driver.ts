import type { Locator, Page } from 'playwright-core'

/** More presses than any service needs. */
const MOST_PRESSES = 40

/** Works the practice chat of a page as a person does: by its buttons, by typing where it must. */
export function drivePractice(page: Page) {
  const isDrawerNeeded = () => page.locator('.drawer-opener').isVisible()

  /** Waits until the bot has said all it had to say. */
  const settled = async () => {
    await page.waitForFunction(
      () => document.querySelector('.bubble') && !document.querySelector('.typing'),
    )
  }
  const press = async (button: Locator) => {
    await button.click()
    await settled()
  }
  /** The buttons under the newest message that has any. */
  const newestButtons = () => page.locator('.inline-buttons').last().locator('button.inline-button')

  return {
    settled,
    newestButtons,
    press,
    texts: () => page.locator('.bubble-bot > p').allInnerTexts(),
    /** Opens the menu of commands and presses one. */
    async command(name: string) {
      await page.locator('.menu-button').click()
      await press(page.locator('#command-menu button', { hasText: `/${name}` }))
    },
    /** Presses the first button of each message until one of these labels or texts is there. */
    async pressOnUntil(wanted: string) {
      for (let presses = 0; presses < MOST_PRESSES; presses++) {
        const found = page.locator('.chat-list > li').filter({ hasText: wanted })
        if ((await found.count()) > 0) return
        await press(newestButtons().first())
      }
      throw new Error(`"${wanted}" did not come after ${MOST_PRESSES} presses`)
    },
    /** Presses a button of the panel, which on a small screen is opened first. */
    async fromPanel(button: string) {
      const isSmall = await isDrawerNeeded()
      if (isSmall) await page.locator('.drawer-opener').click()
      await press(page.locator(`${isSmall ? 'dialog[open] ' : ''}.practice-side ${button}`))
    },
    async type(text: string) {
      await page.locator('.composer textarea').fill(text)
      await press(page.locator('.composer .send'))
    },
  }
}
