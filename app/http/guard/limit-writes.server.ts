import type { RequestContext } from "./request-context.server";
import { holdsSignIn } from "~/http/sign-in/ask-to-sign-in.server";
import { announcedBytes, largestForm, usualForm } from "./read-form.server";

type Arriving = { request: Request; context: Pick<RequestContext, "actor" | "limits" | "remoteAddress"> };

const tooMuch = () => new Response(null, { status: 429 });

/**
 * Before a form is read: how much may come from an address at which nobody is signed in, and how often a person may send
 * a large one. Gives the most bytes that the form may have: who is signed in, or was until just now, may have typed a
 * text that is too long to be saved, and gets it back.
 * @throws Response 429
 */
export async function admitBytes({ request, context }: Arriving): Promise<number> {
  const { limits, remoteAddress } = context;
  const actor = await context.actor();
  const largest = actor.kind === "user" || holdsSignIn(request) ? largestForm : usualForm;
  const bytes = announcedBytes(request, largest);
  const allowed =
    actor.kind === "user"
      ? bytes <= usualForm || limits.allowLargeForm(actor.userId)
      : limits.allowVisitorBytes(remoteAddress, bytes);
  if (!(await allowed)) throw tooMuch();
  return largest;
}

/** What a person sends, or what a page of theirs says by itself: the second never delays the first. */
export type SentBy = "person" | "page";

/**
 * Before a form is looked at: how often a person, by all their sign-ins together, or an address may send one.
 * @throws Response 429
 */
export async function admitWrite({ context }: Arriving, sentBy: SentBy = "person"): Promise<void> {
  const { limits, remoteAddress } = context;
  const actor = await context.actor();
  const allowed =
    actor.kind !== "user"
      ? limits.allowVisitorWrite(remoteAddress)
      : sentBy === "page"
        ? limits.allowSignal(actor.userId)
        : limits.allowWrite(actor.userId);
  if (!(await allowed)) throw tooMuch();
}
