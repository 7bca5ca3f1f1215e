import type { ActionFunctionArgs } from "@remix-run/node";
import { isWithInit } from "./errors.server";

type Permitted<P> = { permissions: P };

/** Of what keeps the script from being answered, it is told the status alone. */
function statusAlone(thrown: unknown): unknown {
  return isWithInit(thrown) ? Response.json(null, { status: thrown.init?.status ?? 200 }) : thrown;
}

/** With its length: answers of a few bytes are then sent as they are, where others are compressed. */
function toJson(value: unknown, init: ResponseInit | null): Response {
  const body = Buffer.from(JSON.stringify(value));
  const headers = new Headers(init?.headers);
  headers.set("Content-Type", "application/json");
  headers.set("Content-Length", String(body.byteLength));
  return new Response(body, { ...init, headers });
}

/** The action of a route that only scripts call: what it answers, failures included, goes out as JSON with its status. */
export function jsonAction<P>(action: ((args: ActionFunctionArgs) => Promise<unknown>) & Permitted<P>) {
  const answer = async (args: ActionFunctionArgs): Promise<Response> => {
    try {
      const result = await action(args);
      return isWithInit(result) ? toJson(result.data, result.init) : toJson(result, null);
    } catch (thrown) {
      throw statusAlone(thrown);
    }
  };
  return Object.assign(answer, { permissions: action.permissions });
}
