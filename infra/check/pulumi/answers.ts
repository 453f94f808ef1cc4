import { ACCOUNT, REGION } from "../account.ts";

type Fields = Record<string, unknown>;

const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

const lambda = (name: string): Fields => {
  const function_ = arn("lambda", `function:${name}`);
  const invoke = `arn:aws:apigateway:${REGION}:lambda:path/2015-03-31/functions/${function_}`;
  return {
    arn: function_,
    qualifiedArn: `${function_}:1`,
    version: "1",
    publish: false,
    lastModified: "2026-01-01T00:00:00Z",
    invokeArn: `${invoke}/invocations`,
  };
};

/** What the cloud makes up itself, for the types whose made-up values something else names. */
const MADE: Record<string, (name: string) => Fields> = {
  "aws:sqs/queue:Queue": (name) => ({
    arn: arn("sqs", name),
    url: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`,
  }),
  "aws:dynamodb/table:Table": (name) => ({ arn: arn("dynamodb", `table/${name}`) }),
  "aws:lambda/function:Function": lambda,
  "aws:iam/role:Role": (name) => ({ arn: `arn:aws:iam::${ACCOUNT}:role/${name}` }),
  "aws:cloudwatch/logGroup:LogGroup": (name) => ({ arn: arn("logs", `log-group:${name}`) }),
  "aws:s3/bucketObjectv2:BucketObjectv2": () => ({ versionId: "v1" }),
  "aws:apigatewayv2/api:Api": (name) => ({
    apiEndpoint: `https://${name.toLowerCase()}.execute-api.${REGION}.amazonaws.com`,
    executionArn: arn("execute-api", name),
  }),
  "random:index/randomBytes:RandomBytes": () => ({
    base64: Buffer.alloc(32, 7).toString("base64"),
  }),
};

/** What a created resource answers beside its inputs. */
export function created(type: string, name: string): Fields {
  const made = MADE[type];
  if (made) return made(name);
  const [provider, module = ""] = type.split(":");
  return provider === "aws" ? { arn: arn(module.split("/")[0] ?? "", name) } : {};
}

type Statement = {
  sid?: string;
  effect?: string;
  actions: string[];
  resources: string[];
  principals?: { type: string; identifiers: string[] }[];
  conditions?: { test: string; variable: string; values: string[] }[];
};

const statement = ({ sid, effect, actions, resources, principals, conditions }: Statement) => ({
  ...(sid && { Sid: sid }),
  Effect: effect ?? "Allow",
  Action: actions,
  Resource: resources,
  ...(principals && {
    Principal: Object.fromEntries(principals.map(({ type, identifiers }) => [type, identifiers])),
  }),
  ...(conditions?.length && {
    Condition: Object.fromEntries(
      conditions.map(({ test, variable, values }) => [test, { [variable]: values }]),
    ),
  }),
});

/** What a data source answers; one that nobody foresaw ends the evaluation. */
export function looked(token: string, inputs: Fields): Fields {
  switch (token) {
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return { accountId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:user/check`, userId: "check" };
    case "aws:index/getRegion:getRegion":
      return { id: REGION, name: REGION, region: REGION };
    case "aws:index/getPartition:getPartition":
      return { id: "aws", partition: "aws", dnsSuffix: "amazonaws.com" };
    case "aws:iam/getPolicyDocument:getPolicyDocument": {
      const statements = (inputs["statements"] ?? []) as Statement[];
      const json = JSON.stringify({ Version: "2012-10-17", Statement: statements.map(statement) });
      return { ...inputs, id: "0", json, minifiedJson: json };
    }
    default:
      throw new Error(`no offline answer for the data source ${token}`);
  }
}
