import { Ajv } from 'ajv'

const text = { type: 'string' } as const
const message = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text, markdown: text },
} as const
const region = {
  type: 'object',
  required: ['startLine'],
  additionalProperties: false,
  properties: {
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    endLine: { type: 'integer', minimum: 1 },
    endColumn: { type: 'integer', minimum: 1 },
  },
} as const
const artifactLocation = {
  type: 'object',
  additionalProperties: false,
  // As `format: uri-reference` asks for.
  properties: { uri: { type: 'string', pattern: "^[\\w.~%!$&'()*+,;=:@/-]*$" }, uriBaseId: text },
} as const
const level = { enum: ['none', 'note', 'warning', 'error'] } as const
const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: { artifactLocation, region },
    },
    logicalLocations: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'object', additionalProperties: false, properties: { name: text, kind: text } },
    },
  },
} as const
const rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
    properties: { type: 'object', properties: { tags: { type: 'array', uniqueItems: true, items: text } } },
  },
} as const
const fix = {
  type: 'object',
  required: ['artifactChanges'],
  additionalProperties: false,
  properties: {
    description: message,
    artifactChanges: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['artifactLocation', 'replacements'],
        additionalProperties: false,
        properties: {
          artifactLocation,
          replacements: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['deletedRegion'],
              additionalProperties: false,
              properties: { deletedRegion: region, insertedContent: message },
            },
          },
        },
      },
    },
  },
} as const
const result = {
  type: 'object',
  required: ['message'],
  additionalProperties: false,
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message,
    locations: { type: 'array', items: location },
    partialFingerprints: { type: 'object', additionalProperties: text },
    fixes: { type: 'array', uniqueItems: true, items: fix },
  },
} as const

/** The parts of SARIF 2.1.0 that etiquette writes, as strict as the official schema or stricter. */
const sarif = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: text,
                  version: text,
                  informationUri: text,
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          results: { type: 'array', items: result },
          invocations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['executionSuccessful'],
              additionalProperties: false,
              properties: {
                executionSuccessful: { type: 'boolean' },
                toolExecutionNotifications: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['message'],
                    additionalProperties: false,
                    properties: { level, message, locations: { type: 'array', items: location } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const

/** A report that GitLab's code quality takes. */
const gitlab = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: text,
      check_name: text,
      fingerprint: { type: 'string', minLength: 32 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: text,
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
} as const

const ajv = new Ajv({ strict: true, allErrors: true })
const problemsOf = (schema: object) => {
  const validate = ajv.compile(schema)
  return (value: unknown): string[] => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

export const sarifProblems = problemsOf(sarif)
export const gitlabProblems = problemsOf(gitlab)
