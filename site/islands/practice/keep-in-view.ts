/** How far from the end still counts as being at the end. */
const NEAR_PX = 80

/**
 * Scrolls a chat as a reader needs it: to the end, but never past the beginning of what the bot
 * has just said, however long that is.
 * @param toEnd shown while the end is out of sight
 */
export function keepInView(log: HTMLElement, toEnd: HTMLElement) {
  let first: HTMLElement | undefined
  const end = () => {
    log.scrollTop = log.scrollHeight
  }
  log.addEventListener('scroll', () => {
    toEnd.hidden = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX
  })
  return {
    toEnd: end,
    beginTurn: () => {
      first = undefined
    },
    /** A message was added at the end. */
    added(node: HTMLElement) {
      if (first?.isConnected !== true) first = node
      end()
      const above = first.getBoundingClientRect().top - log.getBoundingClientRect().top
      if (above < 0) log.scrollTop += above
    },
  }
}
