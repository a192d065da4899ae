// Plain JavaScript without imports, so that old versions of Node can read it too.
const found = process.versions.node
if (Number(found.split('.')[0]) < 24) {
  console.error(
    `Kumpear needs Node 24 or newer, and this is Node ${found}: run "npm ci", which brings the right one, then "npm start".`,
  )
  process.exit(1)
}
