import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { RegistrationsPage } from "~/components/registration/registrations-page";
import { acceptRegistration } from "~/domain/registration/accept-registration.server";
import { askBack, declineRegistration } from "~/domain/registration/answer-registration.server";
import { listRegistrations } from "~/domain/registration/list-registrations.server";
import { acceptFormSchema, askFormSchema, declineFormSchema } from "~/domain/registration/registration-form.server";
import { registrationSearchSchema } from "~/domain/registration/registration-status";
import { findReview } from "~/domain/review/find-review.server";
import type { CommandContext } from "~/domain/shared/context";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

const decisions = ["accept", "ask", "decline"] as const;
const search = registrationSearchSchema.extend({ done: z.enum(decisions).optional().catch(undefined) });

export const loader = defineLoader(
  { params, search, can: "registration.decide" },
  async ({ ctx, context, params, search: { done, ...search }, language, t }) => {
    const registrations = await listRegistrations(ctx, { ...params, search, language });
    const { slug, shortTitle, timeZone } = await findReview(ctx, { slug: params.review, language });
    return {
      meta: { title: t("registration:metaTitle", { review: shortTitle.text }) },
      review: { slug, shortTitle, timeZone },
      registrations,
      search,
      done: done ?? null,
      sends: context.settings.mailLeaves,
    };
  },
);

type Act<Form> = (ctx: CommandContext, input: { review: string } & Form) => Promise<void>;

/** Each decision leads back to what is still to be decided. */
export const action = defineIntents({ params }, (intent) => {
  const decision = <Form extends z.ZodType<object>>(
    done: (typeof decisions)[number],
    form: Form,
    run: Act<z.output<Form>>,
  ) =>
    intent({ can: "registration.decide", form }, async ({ ctx, params: { review }, form: typed, language }) => {
      await run(ctx, { ...typed, review });
      return redirect(paths.registrations(language, review, { done }));
    });
  return {
    accept: decision("accept", acceptFormSchema, acceptRegistration),
    ask: decision("ask", askFormSchema, askBack),
    decline: decision("decline", declineFormSchema, declineRegistration),
  };
});

export default function Registrations() {
  const page = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="registrations">
      <RegistrationsPage {...page} failure={failure ?? null} />
    </AreaShell>
  );
}
