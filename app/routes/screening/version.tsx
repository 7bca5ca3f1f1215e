import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ConfirmPublish } from "~/components/screening/confirm-publish";
import { ConfirmTakeDown } from "~/components/screening/confirm-take-down";
import { ConflictNotice } from "~/components/screening/conflict-notice";
import { ReturnForm } from "~/components/screening/return-form";
import { VersionPage } from "~/components/screening/version-page";
import { AreaShell } from "~/components/layout/area-shell";
import { findReview } from "~/domain/review/find-review.server";
import { declineReturn, grantReturn } from "~/domain/screening/answer-return-request.server";
import {
  acceptVersion,
  beginScreening,
  publishVersion,
  putBackSubmission,
  reopenVersion,
  returnVersion,
  takeDownSubmission,
  undoReturn,
} from "~/domain/screening/screening-acts.server";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import { remarksTyped } from "~/domain/screening/answer-remarks";
import { acceptSchema, returnSchema, takeDownSchema, versionSearchSchema } from "~/domain/screening/screening-schema";
import { stepOf } from "~/domain/screening/screening-rules";
import { askClarification } from "~/domain/submission/clarification/ask-clarification.server";
import { askClarificationSchema } from "~/domain/submission/clarification/clarification-schema";
import { publishUnconfirmed } from "~/domain/submission/on-behalf/answer-entry.server";
import { publishUnconfirmedSchema } from "~/domain/submission/on-behalf/on-behalf-schema";
import { declineReturnSchema } from "~/domain/submission/return-request/return-request-schema";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), versionId: z.string() });

export const loader = defineLoader(
  { params, search: versionSearchSchema, can: "screening.read" },
  async ({ ctx, params, search, language, t }) => {
    const { slug, shortTitle, timeZone, zoneName } = await findReview(ctx, { slug: params.review, language });
    const version = await readVersionForScreening(ctx, { ...params, language });
    return {
      meta: { title: t("screening:versionMetaTitle", { participant: version.participant.name.text }) },
      review: { slug, shortTitle, timeZone, zoneName },
      step: stepOf(search.decide, version.acts),
      view: search.view,
      version,
    };
  },
);

const nothing = z.object({});

export const action = defineIntents({ params }, (intent) => ({
  begin: intent({ can: "screening.decide", form: nothing }, async ({ ctx, params, language }) => {
    await beginScreening(ctx, params);
    return redirect(paths.screeningVersion(language, params));
  }),
  accept: intent({ can: "screening.decide", form: acceptSchema }, async ({ ctx, params, form, language }) => {
    await acceptVersion(ctx, { ...params, ...form });
    return redirect(paths.screeningVersion(language, params));
  }),
  return: intent({ can: "screening.decide", form: returnSchema }, async ({ ctx, params, form, language }) => {
    await returnVersion(ctx, { ...params, ...form });
    return redirect(paths.screeningVersion(language, params));
  }),
  grantReturn: intent({ can: "screening.decide", form: nothing }, async ({ ctx, params, language }) => {
    await grantReturn(ctx, params);
    return redirect(paths.screeningVersion(language, params));
  }),
  declineReturn: intent(
    { can: "screening.decide", form: declineReturnSchema },
    async ({ ctx, params, form, language }) => {
      await declineReturn(ctx, { ...params, ...form, language });
      return redirect(paths.screeningVersion(language, params));
    },
  ),
  askClarification: intent(
    { can: "clarification.ask", form: askClarificationSchema },
    async ({ ctx, params, form, language }) => {
      await askClarification(ctx, { ...params, ...form });
      return redirect(paths.screeningVersion(language, params, { view: "text" }));
    },
  ),
  publishUnconfirmed: intent(
    { can: "submission.publish", form: publishUnconfirmedSchema },
    async ({ ctx, params, form, language }) => {
      await publishUnconfirmed(ctx, { ...params, ...form });
      return redirect(paths.screeningVersion(language, params));
    },
  ),
  undoReturn: intent({ can: "screening.decide", form: nothing }, async ({ ctx, params, language }) => {
    await undoReturn(ctx, params);
    return redirect(paths.screeningVersion(language, params));
  }),
  publish: intent({ can: "submission.publish", form: nothing }, async ({ ctx, params, language }) => {
    await publishVersion(ctx, params);
    return redirect(paths.screeningVersion(language, params));
  }),
  reopen: intent({ can: "screening.decide", form: nothing }, async ({ ctx, params, language }) => {
    await reopenVersion(ctx, params);
    return redirect(paths.screeningVersion(language, params));
  }),
  takeDown: intent({ can: "submission.takeDown", form: takeDownSchema }, async ({ ctx, params, form, language }) => {
    await takeDownSubmission(ctx, { ...params, ...form });
    return redirect(paths.screeningVersion(language, params));
  }),
  putBack: intent({ can: "submission.takeDown", form: nothing }, async ({ ctx, params, language }) => {
    await putBackSubmission(ctx, params);
    return redirect(paths.screeningVersion(language, params));
  }),
}));

export default function ScreeningVersionPage() {
  const { review, step, view, version } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const typed = result?.values ?? {};
  const unsent = [String(typed["reason"] ?? ""), ...remarksTyped(typed).map(({ text }) => text)].filter(Boolean);
  const screen = { review, version };
  return (
    <AreaShell
      review={review.slug}
      area="screening"
      page="queue"
      width={step === "publish" || step === "takeDown" ? "plain" : "wide"}
    >
      {result && "conflict" in result ? <ConflictNotice typed={step === "return" ? [] : unsent} /> : null}
      {step === "publish" ? <ConfirmPublish {...screen} /> : null}
      {step === "takeDown" ? <ConfirmTakeDown {...screen} fieldErrors={result?.fieldErrors ?? {}} /> : null}
      {step === "return" ? <ReturnForm {...screen} fieldErrors={result?.fieldErrors ?? {}} typed={typed} /> : null}
      {step === "read" ? <VersionPage {...screen} view={view} failure={result ?? null} /> : null}
    </AreaShell>
  );
}
