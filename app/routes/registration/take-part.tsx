import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { TakePartPage } from "~/components/registration/take-part-page";
import { emailKey } from "~/domain/account/account-schema";
import { listCountries } from "~/domain/participant/countries.server";
import { takesRegistrations } from "~/domain/registration/registration-rules";
import { registrationFormSchema } from "~/domain/registration/registration-form.server";
import { sendRegistration } from "~/domain/registration/send-registration.server";
import { findReview } from "~/domain/review/find-review.server";
import { invalid } from "~/domain/shared/domain-error";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { formKey } from "~/http/guard/form-key.server";
import { faultOfTime, signTime } from "~/http/guard/signed-time.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

/** The time is that of one form: one of another review does not open this one. */
const formOf = (review: string) => `take-part ${review}`;

export const loader = defineLoader(
  { params, search: z.object({ sent: z.string().optional() }), can: "registration.send" },
  async ({ ctx, context, params, search, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    return {
      meta: { title: `${t("registration:takePart.title")} – ${review.shortTitle.text}` },
      review,
      open: takesRegistrations(review, ctx.now),
      sent: search.sent === "true",
      time: signTime({ form: formOf(params.review), now: ctx.now, key: formKey(context.settings.databasePath) }),
      countries: listCountries(language),
    };
  },
);

/** `homepage` is a field that nobody sees: what fills it in is a program, which gets the usual answer. */
const form = registrationFormSchema.extend({
  time: z.string().max(200).default(""),
  homepage: z.string().default(""),
});

export const action = defineAction(
  { params, can: "registration.send", form },
  async ({ ctx, context, params: { review }, form: { time, homepage, ...said }, language }) => {
    const thanks = redirect(paths.takePart(language, review, { sent: true }));
    if (homepage !== "") return thanks;
    const { limits, remoteAddress } = context;
    const fault = faultOfTime(time, {
      form: formOf(review),
      now: ctx.now,
      key: formKey(context.settings.databasePath),
    });
    if (fault) throw invalid({ "": [fault] });
    const allowed =
      (await limits.allowRegistration(remoteAddress)) && (await limits.allowRegistrationMail(emailKey(said.email)));
    if (!allowed) throw invalid({ "": ["tooManyRequests"] });
    await sendRegistration(ctx, { review, language, form: said });
    return thanks;
  },
);

export default function TakePart() {
  const page = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <PublicShell review={page.review} current={null} width="plain">
      <TakePartPage {...page} failure={failed ?? null} />
    </PublicShell>
  );
}
