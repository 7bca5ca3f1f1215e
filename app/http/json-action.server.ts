import type { ActionFunctionArgs } from "@remix-run/node";

type Permitted<P> = { permissions: P };

function isWithInit(
  value: unknown,
): value is { type: "DataWithResponseInit"; data: unknown; init: ResponseInit | null } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit";
}

/** The action of a route that only scripts call: what it answers, failures included, goes out as JSON with its status. */
export function jsonAction<P>(action: ((args: ActionFunctionArgs) => Promise<unknown>) & Permitted<P>) {
  const answer = async (args: ActionFunctionArgs): Promise<Response> => {
    const result = await action(args);
    if (isWithInit(result)) return Response.json(result.data, result.init ?? {});
    return Response.json(result);
  };
  return Object.assign(answer, { permissions: action.permissions });
}
