/** @jsxImportSource hono/jsx */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Layout } from "./layout.tsx";
import { type ParameterSchema, schemaWords } from "./schema-words.ts";

export type OpenApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

type Operation = {
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    schema?: ParameterSchema;
  }[];
  requestBody?: { content: Record<string, { schema?: object }> };
  responses?: Record<string, { description: string }>;
};
type Entry = { path: string; method: string; operation: Operation };

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

const entriesOf = (document: OpenApiDocument): Entry[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item?.[method] as Operation | undefined;
      return operation ? [{ path, method, operation }] : [];
    }),
  );

/** Words in backticks are code. */
const Prose = ({ text }: { text: string }) => (
  <>{text.split("`").map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))}</>
);

const Schema = ({ schema }: { schema: object | undefined }) => (
  <pre tabindex={0}>{JSON.stringify(schema, null, 2)}</pre>
);

const Parameters = ({ of }: { of: NonNullable<Operation["parameters"]> }) => (
  <div class="scroll" tabindex={0}>
    <table>
      <tr>
        <th>Parameter</th>
        <th>In</th>
        <th>What it is</th>
      </tr>
      {of.map((parameter) => (
        <tr>
          <td>
            <code>{parameter.name}</code>
            {parameter.required ? " (needed)" : ""}
          </td>
          <td>{parameter.in}</td>
          <td>
            <Prose text={parameter.description ?? parameter.schema?.description ?? ""} />
            <span class="how">{schemaWords(parameter.schema)}</span>
          </td>
        </tr>
      ))}
    </table>
  </div>
);

const Described = ({ path, method, operation }: Entry) => (
  <article class="operation">
    <h3>
      <span class="method">{method}</span> {path}
    </h3>
    <p>{operation.summary}</p>
    {operation.description ? (
      <p class="quiet">
        <Prose text={operation.description} />
      </p>
    ) : null}
    {operation.parameters?.length ? <Parameters of={operation.parameters} /> : null}
    {Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => (
      <details>
        <summary>Body</summary>
        <Schema schema={schema} />
      </details>
    ))}
    <p class="quiet">
      {Object.entries(operation.responses ?? {})
        .map(([status, { description }]) => `${status}: ${description}`)
        .join(" · ")}
    </p>
  </article>
);

/** The API's reference, written from its OpenAPI document alone. */
export const ReferencePage = ({ document }: { document: OpenApiDocument }) => {
  const entries = entriesOf(document);
  const tags = [...new Set(entries.flatMap(({ operation }) => operation.tags ?? []))];
  return (
    <Layout title="API reference">
      <div class="narrow">
        <h1>API reference</h1>
        <p class="lead">{document.info.description}</p>
        <p>
          The same as a document for programs: <a href="/openapi.json">openapi.json</a> (OpenAPI
          3.1)
        </p>
        {tags.map((tag) => (
          <section>
            <h2>{tag}</h2>
            {entries
              .filter(({ operation }) => operation.tags?.includes(tag))
              .map((entry) => (
                <Described {...entry} />
              ))}
          </section>
        ))}
        <section>
          <h2>Objects</h2>
          {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
            <details id={name}>
              <summary>{name}</summary>
              <Schema schema={schema} />
            </details>
          ))}
        </section>
      </div>
    </Layout>
  );
};
