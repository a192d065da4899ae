import { describe, expect, it } from 'vitest'
import { schemaRows } from './schema-rows.ts'

describe('the fields of a body', () => {
  it('stand with their whole path and limits, parents first', () => {
    const rows = schemaRows({
      type: 'object',
      required: ['items'],
      properties: {
        items: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['id'],
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 99 },
              count: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
            },
          },
        },
      },
    })
    expect(rows).toEqual([
      { path: 'items', required: true, type: 'list, at least 1' },
      { path: 'items[].id', required: true, type: 'string, not empty, up to 99 characters' },
      { path: 'items[].count', required: false, type: 'integer, from 0' },
    ])
  })

  it('are those of every form that a body can have', () => {
    const rows = schemaRows({
      oneOf: [
        { type: 'object', required: ['kind'], properties: { kind: { const: 'a' } } },
        {
          type: 'object',
          required: ['kind', 'more'],
          properties: {
            kind: { const: 'b' },
            more: { anyOf: [{ const: '' }, { type: 'string' }] },
          },
        },
      ],
    })
    expect(rows).toEqual([
      { path: 'kind', required: true, type: '"a" or "b"' },
      { path: 'more', required: true, type: 'string' },
    ])
  })
})
