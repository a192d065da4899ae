/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Name of the Telegram bot of this deployment, empty when there is none. */
  readonly BOT_USERNAME: string
}
