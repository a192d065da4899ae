import { registryContract } from '../registry.contract.ts'
import { createTestSandbox, toSubject } from '../testdata/test-sandbox.ts'
import { createInProcessTransport } from './in-process-transport.ts'

registryContract('sandbox in process', () => {
  const sandbox = createTestSandbox()
  return Promise.resolve({
    ...toSubject(sandbox, createInProcessTransport(sandbox)),
    stop: () => Promise.resolve(),
  })
})
