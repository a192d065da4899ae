import { accepts, needsToken, refuses, type Check, type Make } from './check.ts'
import { withoutMessage } from './social-checks.ts'

const enrolled: Make = (messages) => messages.enrolled()
const updates: Make = (messages) => messages.updates()
const search: Make = (messages) =>
  messages.search({
    search_criteria: { ...messages.criteria.byIdentifier, reg_type: 'ns:org:RegistryType:IBR' },
  })

/**
 * A beneficiary registry (IBR). No suite of requirements is published for it: these are ours,
 * after its published description and in the manner of the others. Nothing is ever changed in
 * the registry under test, so updates are asked only for their refusals.
 */
export const ibrChecks: readonly Check[] = [
  accepts('IBR-CORE-RG-SYNC-SEARCH-01', '/sync/search', search, 'ibr'),
  accepts('IBR-CORE-RG-SYNC-ENROLLED-01', '/sync/enrolled', enrolled, 'ibr'),
  {
    id: 'IBR-CORE-RG-SYNC-ENROLLED-02',
    async run(call, messages) {
      const { body } = await call('/sync/enrolled', messages.enrolled())
      const text = JSON.stringify(body)
      return /"enrolled_status":"(no|yes)"/.test(text)
        ? []
        : ['the answer says neither yes nor no in enrolled_status']
    },
  },
  refuses('IBR-CORE-RG-SYNC-ENROLLED-NEG-01', '/sync/enrolled', withoutMessage(enrolled)),
  refuses('IBR-CORE-RG-SYNC-UPDATES-NEG-01', '/sync/enrollment/updates', withoutMessage(updates)),
  needsToken('IBR-SEC-AUTH-RG-SYNC-ENROLLED-01', '/sync/enrolled', enrolled),
  needsToken('IBR-SEC-AUTH-RG-SYNC-UPDATES-01', '/sync/enrollment/updates', updates),
]
