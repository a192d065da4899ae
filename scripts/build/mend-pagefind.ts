/** What stands in Pagefind's script, and what must stand there. */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  [
    'catch(e){console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);}',
    'catch(e){this.loaded_chunks={};throw e;}',
  ],
  [
    'this.loaded_fragments[hash]=this._loadFragment(hash);',
    'this.loaded_fragments[hash]=this._loadFragment(hash).catch((e)=>{this.loaded_fragments={};throw e;});',
  ],
]

/**
 * Pagefind's script (1.5.2), but so that it tries again. As it comes it keeps a failed request for
 * ever: a part of the index that was lost on a bad line counts as empty ("nothing found"), and a
 * page that was lost cannot be shown until the reader loads the whole page again.
 * @throws when the script is another one.
 */
export function mendPagefind(script: string): string {
  return CHANGES.reduce((mended, [from, to]) => {
    if (mended.split(from).length !== 2) {
      throw new Error(
        `Pagefind's script has changed, see mend-pagefind.ts: ${from} is not there once`,
      )
    }
    return mended.replace(from, () => to)
  }, script)
}
