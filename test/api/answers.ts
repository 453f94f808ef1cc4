import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Schema = Record<string, unknown>;
type Content = Record<string, { schema?: Schema }>;
export type Operation = {
  summary: string;
  tags: string[];
  security?: object[];
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Content; required?: boolean };
  responses: Record<string, { description: string; content?: Content }>;
};
export type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Words of OpenAPI that say nothing about what is valid. */
const OF_OPENAPI = ["example", "externalDocs", "xml", "discriminator"];
const REFERENCE = "#/components/schemas/";

/**
 * A schema that refuses what it does not list, with all references put in: an object that names its properties has no
 * others. Parts of an `allOf` stay open, and the whole is closed.
 */
function closed(schema: unknown, document: Document, part = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => closed(each, document, part));
  if (!isSchema(schema)) return schema;
  const { $ref, allOf, properties, ...rest } = schema;
  if (typeof $ref === "string") {
    const target = document.components.schemas[$ref.slice(REFERENCE.length)];
    if (!target) throw new Error(`no schema ${$ref}`);
    return closed({ ...target, ...rest }, document, part);
  }
  const inner = Object.fromEntries(
    ["items", "additionalProperties"].flatMap((key) =>
      key in rest ? [[key, closed(rest[key], document)]] : [],
    ),
  );
  const choices = Object.fromEntries(
    ["anyOf", "oneOf"].flatMap((key) =>
      key in rest ? [[key, closed(rest[key], document, part)]] : [],
    ),
  );
  const whole: Schema = { ...rest, ...inner, ...choices };
  if (isSchema(properties)) {
    whole["properties"] = Object.fromEntries(
      Object.entries(properties).map(([name, each]) => [name, closed(each, document)]),
    );
    if (part) delete whole["additionalProperties"];
    else if (!("additionalProperties" in whole) && !allOf) whole["additionalProperties"] = false;
  }
  if (Array.isArray(allOf)) {
    whole["allOf"] = closed(allOf, document, true);
    if (!part) whole["unevaluatedProperties"] = false;
  }
  return whole;
}

/** Judges bodies by a document's schemas, each in its closed form. */
export function judgeOf(document: Document) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats(ajv);
  ajv.addVocabulary(OF_OPENAPI);
  const compiled = new Map<Schema, ValidateFunction>();
  const validatorOf = (schema: Schema): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(closed(schema, document) as Schema);
    compiled.set(schema, known);
    return known;
  };

  /** What a body has that its schema does not allow, or lacks; empty if all is well. */
  const faults = (schema: Schema, body: unknown): string[] => {
    const validate = validatorOf(schema);
    return validate(body)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) =>
            `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
        );
  };

  return {
    faults,
    /** What an answer has that its operation does not declare: status, kind of content, or a field. */
    async answer(operation: Operation, response: Response): Promise<string[]> {
      const declared = operation.responses[String(response.status)];
      const text = await response.clone().text();
      if (!declared) return [`status ${response.status} is not declared: ${text.slice(0, 200)}`];
      const type = response.headers.get("content-type")?.split(";")[0] ?? "";
      if (!declared.content) return text === "" ? [] : [`a body where none is declared`];
      const content = declared.content[type];
      if (!content) return [`content of type ${type} is not declared`];
      if (!content.schema) return [`no schema for ${type}`];
      return faults(content.schema, type.endsWith("json") ? JSON.parse(text) : text);
    },
  };
}
