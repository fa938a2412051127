/** What the schema of SARIF 2.1.0 asks of the parts that are written: their types, what they must have, which words are allowed. */
const text = { type: "string", minLength: 1 };
const list = (items: object) => ({ type: "array", items });
const object = (required: string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});

const message = object(["text"], { text });
const level = { enum: ["none", "note", "warning", "error"] };
const location = object(["physicalLocation"], {
  physicalLocation: object(["artifactLocation"], {
    artifactLocation: object(["uri"], { uri: { type: "string", pattern: "^[!-~]+$" } }),
    region: object(["startLine"], { startLine: { type: "integer", minimum: 1 } }),
  }),
});
const bag = { type: "object" };

export const NEEDS_OF_SARIF = object(["version", "runs"], {
  $schema: { type: "string", pattern: "^https://docs\\.oasis-open\\.org/sarif/" },
  version: { const: "2.1.0" },
  runs: list(
    object(["tool"], {
      tool: object(["driver"], {
        driver: object(["name"], {
          name: text,
          version: text,
          language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
          rules: list(
            object(["id"], {
              id: text,
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: object([], { level }),
              properties: bag,
            }),
          ),
        }),
      }),
      columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
      invocations: list(
        object(["executionSuccessful"], {
          executionSuccessful: { type: "boolean" },
          toolExecutionNotifications: list(
            object(["message"], {
              descriptor: object(["id"], { id: text }),
              level,
              message,
              locations: list(location),
            }),
          ),
        }),
      ),
      results: list(
        object(["message"], {
          ruleId: text,
          ruleIndex: { type: "integer", minimum: 0 },
          level,
          message,
          locations: list(location),
          partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
          properties: bag,
        }),
      ),
    }),
  ),
});
