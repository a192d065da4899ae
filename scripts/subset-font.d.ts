declare module 'subset-font' {
  /** The font with only the glyphs that `text` needs. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; noHinting: boolean },
  ): Promise<Buffer>
  export = subsetFont
}
