import type { Resource } from "../graph.ts";
import { created, looked } from "./answers.ts";

type Fields = Record<string, unknown>;
type Wire = unknown;
type Done = (
  error: Error | null,
  response: { getUrn(): string; getId(): string; getObject(): Wire },
) => void;
type Registration = {
  getType(): string;
  getName(): string;
  getParent(): string;
  getProtect(): boolean;
  getRetainondelete(): boolean;
  getObject(): Wire;
};
type Outputs = { getUrn(): string; getOutputs(): Wire };

/** The parts of Pulumi's test monitor that recording replaces. */
export type Monitor = {
  newUrn(parent: string, type: string, name: string): string;
  registerResource(request: Registration, done: Done): Promise<void>;
  registerResourceOutputs(request: Outputs, done: (error: null, empty: object) => void): unknown;
};

export type Recording = { resources: Resource[]; failure?: string };
export type Deserialize = (wire: Wire) => Fields;

type New = { type: string; name: string; inputs: Fields; id?: string; custom?: boolean };

/** Answers for Pulumi's test monitor in place of a cloud. */
export const mocks = {
  newResource: ({ type, name, inputs, id, custom }: New) => ({
    id: custom ? id || `${name}-id` : undefined,
    state: { ...inputs, ...created(type, (inputs["name"] as string | undefined) ?? name) },
  }),
  call: ({ token, inputs }: { token: string; inputs: Fields }) => looked(token, inputs),
};

/** Makes Pulumi's test monitor write down whatever registers. */
export function record(
  monitor: Monitor,
  deserialize: Deserialize,
  stack: { name: string; project: string },
): Recording {
  const recording: Recording = { resources: [] };
  const byUrn = new Map<string, Resource>();
  // The test monitor's own names lack the chain of parents that the engine's have.
  monitor.newUrn = (parent, type, name) => {
    const above = parent ? (parent.split("::")[2] ?? "") : "";
    const chain = above && above !== "pulumi:pulumi:Stack" ? `${above}$${type}` : type;
    return `urn:pulumi:${stack.name}::${stack.project}::${chain}::${name}`;
  };
  const register = monitor.registerResource;
  monitor.registerResource = function registerAndRecord(request, done) {
    return register.call(this, request, async (error, response) => {
      if (error) return done(error, response);
      const urn = response.getUrn();
      if (byUrn.has(urn)) return done(new Error(`Duplicate resource ${urn}`), response);
      const resource: Resource = {
        urn,
        type: request.getType(),
        name: request.getName(),
        parent: request.getParent(),
        protect: request.getProtect(),
        retain: request.getRetainondelete(),
        inputs: (await plain(deserialize(request.getObject()))) as Fields,
        outputs: (await plain(deserialize(response.getObject()))) as Fields,
      };
      byUrn.set(urn, resource);
      recording.resources.push(resource);
      done(null, response);
    });
  };
  monitor.registerResourceOutputs = async (request, done) => {
    const resource = byUrn.get(request.getUrn());
    if (resource) resource.outputs = (await plain(deserialize(request.getOutputs()))) as Fields;
    done(null, {});
  };
  return recording;
}

/** Marks a secret on Pulumi's wire. */
const SECRET = "4dabf18193072939515e22adb298388d";

/** A wire value as plain JSON: secrets opened, assets as their path. */
async function plain(wire: unknown): Promise<unknown> {
  const value = await wire;
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (value === null || typeof value !== "object") return value;
  const fields = value as Fields;
  if ("__pulumiAsset" in fields || "__pulumiArchive" in fields)
    return { asset: (await fields["path"]) ?? "inline" };
  if (SECRET in fields) return plain(fields["value"]);
  const entries = await Promise.all(
    Object.entries(fields).map(async ([key, field]) => [key, await plain(field)] as const),
  );
  return Object.fromEntries(entries.filter(([, field]) => field !== undefined));
}
