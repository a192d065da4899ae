import { addressOf, type Example } from '../../bot/registry/sandbox/open-api/examples/example.ts'
import type { Operation } from '../../bot/registry/sandbox/open-api/operation.ts'

export const sampleLanguages = ['curl', 'TypeScript', 'Python'] as const
export type SampleLanguage = (typeof sampleLanguages)[number]

/** What a call is made of, whatever the language. */
interface Call {
  method: string
  url: string
  /** Without the token. */
  headers: readonly (readonly [string, string])[]
  needsToken: boolean
  form: Readonly<Record<string, string>> | undefined
  json: unknown
}

function callOf(registry: string, operation: Operation, example: Example): Call {
  const { headers = {}, body } = example
  const isForm = operation.form === true
  return {
    method: operation.method.toUpperCase(),
    url: registry + addressOf(operation.path, example),
    headers: [
      ...(body && !isForm ? [['Content-Type', 'application/json'] as const] : []),
      ...Object.entries(headers),
    ],
    needsToken: example.client !== undefined,
    form: isForm ? (body as Record<string, string>) : undefined,
    json: isForm ? undefined : body,
  }
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const indent = (text: string, by = '  '): string => text.replaceAll('\n', `\n${by}`)
const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

function curl({ method, url, headers, needsToken, form, json }: Call): string {
  const words = [
    `curl --fail-with-body --silent --show-error -X ${method} ${quote(url)}`,
    ...(needsToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...Object.entries(form ?? {}).map(([name, value]) => `-d ${quote(`${name}=${value}`)}`),
    ...(json === undefined ? [] : [`-d ${quote(pretty(json))}`]),
  ]
  return words.join(' \\\n  ')
}

function typescript({ method, url, headers, needsToken, form, json }: Call): string {
  const all = [
    ...(needsToken ? ["Authorization: `Bearer ${process.env.TOKEN ?? ''}`,"] : []),
    ...headers.map(([name, value]) => `'${name}': '${value}',`),
  ]
  const body =
    form !== undefined
      ? [`body: new URLSearchParams(${indent(pretty(form))}),`]
      : json === undefined
        ? []
        : ['body: JSON.stringify(message),']
  return [
    ...(json === undefined ? [] : [`const message = ${pretty(json)}`, '']),
    `const response = await fetch('${url}', {`,
    `  method: '${method}',`,
    ...(all.length > 0 ? ['  headers: {', ...all.map((line) => `    ${line}`), '  },'] : []),
    ...body.map((line) => `  ${line}`),
    '})',
    'if (!response.ok) throw new Error(`the registry answered ${response.status}`)',
    'const reply: unknown = await response.json()',
    'console.log(JSON.stringify(reply))',
  ].join('\n')
}

/** A JSON value as Python writes it. */
const python = (value: unknown): string =>
  pretty(value).replace(/"(?:[^"\\]|\\.)*"|\b(true|false|null)\b/g, (token) =>
    token === 'true' ? 'True' : token === 'false' ? 'False' : token === 'null' ? 'None' : token,
  )

function pythonSample({ method, url, headers, needsToken, form, json }: Call): string {
  const all = [
    ...(needsToken ? [`"Authorization": "Bearer " + os.environ["TOKEN"],`] : []),
    ...headers.map(([name, value]) => `"${name}": "${value}",`),
  ]
  const data =
    form !== undefined
      ? [`data=urllib.parse.urlencode(${indent(python(form), '    ')}).encode(),`]
      : json === undefined
        ? []
        : ['data=json.dumps(message).encode(),']
  const modules = [
    'json',
    ...(needsToken ? ['os'] : []),
    ...(form ? ['urllib.parse'] : []),
    'urllib.request',
  ]
  return [
    ...modules.map((name) => `import ${name}`),
    '',
    ...(json === undefined ? [] : [`message = ${python(json)}`]),
    'request = urllib.request.Request(',
    `    "${url}",`,
    `    method="${method}",`,
    ...(all.length > 0 ? ['    headers={', ...all.map((line) => `        ${line}`), '    },'] : []),
    ...data.map((line) => `    ${line}`),
    ')',
    'with urllib.request.urlopen(request) as response:',
    '    print(json.dumps(json.load(response), ensure_ascii=False))',
  ].join('\n')
}

const writers: Record<SampleLanguage, (call: Call) => string> = {
  curl,
  TypeScript: typescript,
  Python: pythonSample,
}

/**
 * An example as a program that can be run as it stands; where a token is needed, it is read from
 * the environment variable TOKEN.
 * @param registry address of the registry, without a slash at the end
 */
export const codeSample = (
  language: SampleLanguage,
  registry: string,
  operation: Operation,
  example: Example,
): string => writers[language](callOf(registry, operation, example))
