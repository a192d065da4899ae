import { createMemoryStore } from './memory.ts'
import { storeContract } from './store.contract.ts'

storeContract('memory', { durable: false }, () =>
  Promise.resolve({
    open: (now) => Promise.resolve(createMemoryStore({ now })),
    clean: () => Promise.resolve(),
  }),
)
