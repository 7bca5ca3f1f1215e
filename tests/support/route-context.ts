import { pino } from "pino";
import type { Database } from "~/db/database.server";
import { createLimits } from "~/http/guard/limits.server";
import { createRequestContext, type RequestContext } from "~/http/guard/request-context.server";
import { readSettings, type Settings } from "~/http/serve/settings.server";
import { visitor, type Actor } from "~/permission/actor";

type Options = { actor?: Actor; now?: Date; settings?: Partial<Settings> };

/** The load context of a request by `actor`, on a real database: what the server hands to loaders and actions. */
export function routeContext(
  database: Database,
  { actor = visitor, now = new Date(), settings = {} }: Options = {},
): RequestContext {
  const context = createRequestContext({
    database,
    now,
    signInToken: undefined,
    settings: { ...readSettings({ NODE_ENV: "test" }), ...settings },
    log: pino({ level: "silent" }),
    limits: createLimits(),
    requestId: "test",
    nonce: "test",
    remoteAddress: "127.0.0.1",
    setPolicy: () => undefined,
    keepPage: () => false,
  });
  const domain = async () => ({ ...(await context.domain()), actor });
  return { ...context, actor: () => Promise.resolve(actor), domain };
}

/** The request of a native form. */
export function formRequest(path: string, form: Record<string, string | string[]>): Request {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) fields.append(name, one);
  const body = fields.toString();
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": String(body.length) };
  return new Request(`http://localhost${path}`, { method: "POST", body, headers });
}

type Answered = { status: number; location: string | null; data: unknown };

/** Status, target and data of whatever a loader or action returned or threw. */
export function answered(value: unknown): Answered {
  if (value instanceof Response) {
    return { status: value.status, location: value.headers.get("Location"), data: null };
  }
  if (typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit") {
    const { data, init } = value as unknown as { data: unknown; init: ResponseInit | null };
    return { status: init?.status ?? 200, location: null, data };
  }
  return { status: 200, location: null, data: value };
}

/** Runs a loader or action and tells how it answered; only what is no answer at all is thrown on. */
export async function settle(run: () => Promise<unknown>): Promise<Answered> {
  try {
    return answered(await run());
  } catch (error) {
    if (error instanceof Error) throw error;
    return answered(error);
  }
}
