import type { RequestContext } from "./request-context.server";

/**
 * A file as an answer whose parts are made as the client takes them: no part is asked for before the one before was sent,
 * and none after the client has left. `body` says what its parts are.
 */
export function pacedFile(
  body: ReadableStream<Uint8Array>,
  { context, headers }: { context: Pick<RequestContext, "drained">; headers: Record<string, string> },
): Response {
  const reader = body.getReader();
  const paced = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        if (!(await context.drained())) {
          await reader.cancel();
          controller.close();
          return;
        }
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(paced, { headers });
}
