/** As much of a JSON schema as a parameter's has. */
export type ParameterSchema = {
  type?: string | string[];
  enum?: readonly unknown[];
  items?: ParameterSchema;
  minimum?: number;
  maximum?: number;
  default?: string | number | boolean;
  example?: string | number | boolean;
  description?: string;
};

/** Values named of a longer list. */
const NAMED = 4;

const oneOf = (values: readonly unknown[]): string =>
  values.length <= NAMED + 1
    ? values.join(", ")
    : `${values.slice(0, NAMED).join(", ")} and ${values.length - NAMED} more`;

const range = ({ minimum, maximum }: ParameterSchema): string => {
  if (minimum === undefined) return "";
  return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
};

const kindOf = (schema: ParameterSchema): string => {
  if (schema.enum) return `one of ${oneOf(schema.enum)}`;
  if (schema.items?.enum) return `list of ${oneOf(schema.items.enum)}`;
  if (schema.items) return `list of ${[schema.items.type ?? "value"].flat().join(" or ")}s`;
  return `${[schema.type ?? "string"].flat().join(" or ")}${range(schema)}`;
};

/** A parameter's type in a few words: `list of land, air-space and 15 more`, `integer from 1 to 100, 20 unless given`. */
export const schemaWords = (schema: ParameterSchema = {}): string => {
  const example = schema.example ?? schema.items?.example;
  return [
    kindOf(schema),
    ...(schema.default === undefined ? [] : [`${String(schema.default)} unless given`]),
    ...(example === undefined ? [] : [`such as ${String(example)}`]),
  ].join(", ");
};
