import { expect, it } from 'vitest'
import { namesOfPage } from './names-of-page.ts'

it.each([
  ['What is the Registry (SPR)?', ['what is the registry spr', 'registry spr', 'registry', 'spr']],
  ['IDPoor', ['idpoor']],
  ['តើ SPID ជាអ្វី?', ['តើspidជាអ្វី', 'spid']],
  ['How do I get a SPID?', ['how do i get a spid']],
])('%s', (title, names) => {
  expect(namesOfPage(title)).toEqual(names)
})
