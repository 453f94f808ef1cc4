import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { startAwsServer } from "./aws-server.ts";
import { functionsOf } from "./functions.ts";
import type { Graph, Resource } from "./graph.ts";
import { offline } from "./offline.ts";
import { run } from "./run.ts";
import { sendersOf } from "./senders.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** Values of the secrets that a deployment asks for; made up, and valid for `lib/config.ts`. */
export const SECRETS: Record<string, string> = {
  PublicUrl: "https://sitrep.example",
  MailFrom: "Sitrep <digest@sitrep.example>",
  PostalAddress: "1 Sample Street, Sampletown",
  ResendApiKey: "re_offline",
  SigningKey: "offline-signing-key-of-32-characters-or-more",
  AdminToken: "offline-admin-token",
  AlarmEmail: "operator@sitrep.example",
};

/** The CLI or the program refused; the message is what the operator would read. */
export class EvaluationFailed extends Error {
  override name = "EvaluationFailed";
}

type Recorded = { resources: Resource[]; failure?: string };

/**
 * Evaluates a stage with the SST CLI and answers what it would create. Without a workspace it makes one, which then
 * stays for whoever runs the bundles: remove `dirname(graph.root)`. Throws EvaluationFailed.
 */
export async function evaluate(
  stage: string,
  {
    workspace,
    secrets = SECRETS,
  }: { workspace?: Workspace; secrets?: Record<string, string> } = {},
): Promise<Graph> {
  const { root, home } = workspace ?? (await createWorkspace());
  const recording = path.join(root, ".sst", `recording.${stage}.json`);
  await rm(recording, { force: true });
  const aws = await startAwsServer();
  try {
    const cli = await run(path.join(root, "node_modules/.bin/sst"), ["diff", "--stage", stage], {
      cwd: root,
      env: environment(home, aws.url, recording, secrets),
    });
    const { resources, failure } = await read(recording, cli.output);
    if (aws.refused.length > 0) throw new EvaluationFailed(`unforeseen: ${aws.refused.join(", ")}`);
    if (cli.code !== 0) throw new EvaluationFailed([cli.output, failure].join("\n"));
    const functions = functionsOf(resources, root);
    return { stage, root, resources, functions, senders: await sendersOf(root) };
  } finally {
    await aws.close();
  }
}

async function read(recording: string, output: string): Promise<Recorded> {
  try {
    return JSON.parse(await readFile(recording, "utf8")) as Recorded;
  } catch {
    throw new EvaluationFailed(output);
  }
}

/** Nothing of the caller's account, home or configuration comes along. */
const environment = (
  home: string,
  aws: string,
  recording: string,
  secrets: Record<string, string>,
): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  HOME: home,
  XDG_CONFIG_HOME: path.join(home, ".config"),
  ...offline(aws),
  SITREP_RECORDING: recording,
  ...Object.fromEntries(
    Object.entries(secrets).map(([name, value]) => [`SST_SECRET_${name}`, value]),
  ),
});
