import { examplePerson, message, part, type Example } from './example.ts'

const SYSTEM = 'practice-system'

const equals = (attribute_name: string, attribute_value: string) => ({
  attribute_name,
  operator: 'eq',
  attribute_value,
})

const search = (name: string, sender: string, search_criteria: object) =>
  message(name, 'search', sender, {
    search_request: [part(name, { search_criteria: { version: '1.0.0', ...search_criteria } })],
  })

const byIdentifier = {
  query_type: 'idtype-value',
  query: { type: 'UIN', value: 'TEST-001' },
}

const status = (name: string) =>
  message(name, 'txn-status', SYSTEM, {
    txnstatus_request: {
      reference_id: `r-${name}`,
      txn_type: 'search',
      attribute_type: 'transaction_id',
      attribute_value: 't-identifier',
      locale: 'khm',
    },
  })

export const searchExamples: readonly Example[] = [
  {
    id: 'searchNow-citizen',
    operation: 'searchNow',
    title: 'One person by SPID and phone number, for a citizen',
    client: 'kumpear',
    body: search('citizen', 'kumpear', {
      reg_type: 'ns:org:RegistryType:IBR',
      query_type: 'predicate',
      query: [
        {
          seq_num: 1,
          expression1: equals('SPID', examplePerson.spid),
          condition: 'and',
          expression2: equals('phone_number', examplePerson.phone),
        },
      ],
      pagination: { page_size: 50, page_number: 1 },
    }),
  },
  {
    id: 'searchNow-identifier',
    operation: 'searchNow',
    title: 'By an identifier',
    client: SYSTEM,
    body: search('identifier', SYSTEM, {
      reg_type: 'ns:org:RegistryType:Social',
      response_entity: 'Member',
      ...byIdentifier,
    }),
  },
  {
    id: 'searchNow-expression',
    operation: 'searchNow',
    title: 'Poor households of up to two people, sorted, one on a page',
    client: SYSTEM,
    body: search('expression', SYSTEM, {
      reg_type: 'ns:org:RegistryType:Social',
      response_entity: 'Group',
      query_type: 'expression',
      query: {
        type: 'ns:org:QueryType:expression',
        value: {
          expression: {
            collection: 'Group',
            query: {
              $and: [{ poverty_score_type: { $eq: 'IDPOOR-1' } }, { group_size: { $lte: 2 } }],
            },
          },
        },
      },
      sort: [{ attribute_name: 'group_size', sort_order: 'desc' }],
      pagination: { page_size: 1, page_number: 1 },
    }),
  },
  {
    id: 'search',
    operation: 'search',
    title: 'The same by an identifier, answered later',
    client: SYSTEM,
    body: search('later', SYSTEM, byIdentifier),
  },
  {
    id: 'statusNow',
    operation: 'statusNow',
    title: 'What became of the search by an identifier',
    client: SYSTEM,
    body: status('status'),
  },
  {
    id: 'status',
    operation: 'status',
    title: 'The same, answered later',
    client: SYSTEM,
    body: status('status-later'),
  },
]
