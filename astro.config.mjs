import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

/** Public address of the hub: for canonical links, alternates and the sitemap. */
const site = process.env.SITE_URL || undefined

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
    build: { rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } } },
    define: {
      'import.meta.env.BOT_USERNAME': JSON.stringify(process.env.BOT_USERNAME ?? ''),
    },
  },
})
