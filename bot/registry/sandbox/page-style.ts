/**
 * Style of the sandbox's own pages: small, calm, readable in Khmer, no scripts. The font is the
 * hub's, where the hub is served beside; any Khmer font of the device does too.
 */
export const pageStyle = `
@font-face {
  font-family: 'Kantumruy Pro';
  src: url('/fonts/kantumruy-pro-khmer.woff2') format('woff2');
  font-weight: 100 900;
  font-display: swap;
  unicode-range: U+1780-17FF, U+200C-200D, U+25CC;
}
:root {
  color-scheme: light dark;
  --ink: #10213f;
  --soft: #3c4963;
  --line: #c9cdd6;
  --paper: #ffffff;
  --quiet: #f6f3ec;
  --link: #10438f;
  --mark: #fdf3d8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9edf5;
    --soft: #bfc9dc;
    --line: #35415a;
    --paper: #0e1524;
    --quiet: #172136;
    --link: #a9c8ff;
    --mark: #352808;
  }
}
* { box-sizing: border-box; }
html { font-synthesis: none; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 1.125rem/1.55 'Kantumruy Pro', system-ui, 'Noto Sans Khmer', 'Khmer OS', sans-serif;
}
:lang(km) { line-height: 1.8; }
table { font-size: 1rem; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0.5rem 0; }
nav a { padding: 0.5rem 0; }
h1 { font-size: 1.75rem; font-weight: 400; margin: 1rem 0 0.5rem; }
h2 { font-size: 1.3rem; font-weight: 400; margin: 2.5rem 0 0.5rem; }
p { max-width: 42em; }
a { color: var(--link); }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; }
.notice {
  max-width: none;
  background: var(--mark);
  border-inline-start: 4px solid;
  padding: 0.75rem 1rem;
}
pre {
  background: var(--quiet);
  border: 1px solid var(--line);
  padding: 0.75rem 1rem;
  overflow-x: auto;
  font-size: 0.875rem;
  line-height: 1.5;
}
code, .plain { font-family: ui-monospace, monospace; white-space: nowrap; }
table { width: 100%; border-collapse: collapse; }
th, td {
  text-align: start;
  vertical-align: top;
  padding: 0.5rem 1rem 0.5rem 0;
  border-bottom: 1px solid var(--line);
}
th { color: var(--soft); font-weight: 400; }
button {
  min-height: 2.75rem;
  padding: 0.5rem 1rem;
  border: 1px solid currentcolor;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
@media (max-width: 44rem) {
  thead { position: absolute; clip-path: inset(50%); }
  tr { display: block; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  td { display: block; padding: 0.1rem 0; border: 0; }
  td::before { content: attr(data-label) ': '; color: var(--soft); }
  code { white-space: normal; overflow-wrap: anywhere; }
}
`
