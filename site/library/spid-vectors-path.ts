/** Where the test vectors of the SPID profile are served, without a language. */
export const spidVectorsPath = '/standards/spid/test-vectors.json'
