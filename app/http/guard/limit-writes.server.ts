import type { RequestContext } from "./request-context.server";
import { announcedBytes } from "./read-form.server";

type Arriving = { request: Request; context: Pick<RequestContext, "actor" | "limits" | "remoteAddress"> };

const tooMuch = () => new Response(null, { status: 429 });

/**
 * Before a form is read: how much may come from an address at which nobody is signed in.
 * @throws Response 429
 */
export async function admitBytes({ request, context }: Arriving): Promise<void> {
  const actor = await context.actor();
  if (actor.kind === "user") return;
  if (!(await context.limits.allowVisitorBytes(context.remoteAddress, announcedBytes(request)))) throw tooMuch();
}

/**
 * Before a form is looked at: how often a person, by all their sign-ins together, or an address may send one.
 * @throws Response 429
 */
export async function admitWrite({ context }: Arriving): Promise<void> {
  const { limits, remoteAddress } = context;
  const actor = await context.actor();
  const allowed = actor.kind === "user" ? limits.allowWrite(actor.userId) : limits.allowVisitorWrite(remoteAddress);
  if (!(await allowed)) throw tooMuch();
}
