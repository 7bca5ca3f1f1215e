import { data, redirect } from "@remix-run/node";
import type * as z from "zod";
import { findLinked, linkIdentity } from "~/domain/account/external-identity.server";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import { endJourney, readJourney, readPerson, type Journey } from "./provider.server";
import { originOf } from "./origin-of";
import { openOrAsk, type SecondStep } from "./second-step.server";
import { targetFor, type SignInRequest } from "./start-for.server";

type EndInput = SignInRequest & Pick<RouteArgs<z.ZodType>, "t">;

/** What the page says that nobody was signed in by, or the secret of the second step. */
type Page = SecondStep & { outcome: "failed" | "unknown" | "differs" | "step"; next: string };

async function personAt(input: EndInput, journey: Journey) {
  const { context, request } = input;
  const { settings, log, requestId } = context;
  if (!settings.provider) return null;
  try {
    return await readPerson({ settings, provider: settings.provider, origin: originOf(input), request }, journey);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ requestId, reason }, "a sign-in at the provider was refused");
    return null;
  }
}

/**
 * Ends a sign-in at the provider: signs in the member of the staff that the identity is linked to, after the second factor
 * where they have one, or links it to the person who is signed in. An unknown identity opens nothing.
 */
export async function endAtProvider(input: EndInput) {
  const { ctx, context, t } = input;
  const headers = await endJourney(context.settings);
  const meta = { title: t("access:provider.title") };
  const page = (outcome: Page["outcome"], more: Partial<Page> = {}) =>
    data(
      { meta, outcome, step: "", passkey: false, next: "", ...more },
      { status: outcome === "step" ? 200 : 404, headers },
    );
  const journey = await readJourney({ settings: context.settings, request: input.request });
  const person = journey && (await personAt(input, journey));
  if (!journey || !person) return page("failed");
  if (journey.link) {
    if (ctx.actor.kind === "visitor") return page("failed");
    return (await linkIdentity(ctx, person)) ? redirect(paths.account(journey.language), { headers }) : page("differs");
  }
  const user = await findLinked(ctx, person);
  const opened = user && (await openOrAsk(input, user));
  if (!user || !opened) return page("unknown");
  if ("step" in opened) return page("step", { ...opened, next: journey.next });
  return redirect(await targetFor(ctx, user, journey), {
    headers: [
      ["Set-Cookie", opened.headers["Set-Cookie"]],
      ["Set-Cookie", headers["Set-Cookie"]],
    ],
  });
}
