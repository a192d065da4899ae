// No reference to `astro/client` here: `.astro/types.d.ts` has it, after the exact types of the
// content collections, and the first declaration counts.

interface ImportMetaEnv {
  /** Name of the Telegram bot of this deployment, empty when there is none. */
  readonly BOT_USERNAME: string
}
