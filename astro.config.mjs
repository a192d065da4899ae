import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

/** Public address of the hub: for canonical links, alternates and the sitemap. */
const site = process.env.SITE_URL || undefined

/**
 * The oldest browsers that run the scripts: Android 6 and iOS 15 get no newer ones. Pages can be
 * read in any. `site/old-browsers.test.ts` looks for what a build does not translate.
 */
const OLDEST = ['chrome98', 'firefox94', 'safari15.4']

export default defineConfig({
  ...(site && { site }),
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    // Building a schema changes nothing, so that a page carries only the schemas it uses.
    build: {
      target: OLDEST,
      cssTarget: OLDEST,
      rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } },
    },
    define: {
      'import.meta.env.BOT_USERNAME': JSON.stringify(process.env.BOT_USERNAME ?? ''),
    },
  },
})
