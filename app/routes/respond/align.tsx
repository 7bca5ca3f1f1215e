import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { Shell } from "~/components/layout/shell";
import { AlignPage } from "~/components/respond/alignment/align-page";
import { alignWith, withdrawAlignment } from "~/domain/submission/alignment/align.server";
import { alignSchema, endAlignmentSchema } from "~/domain/submission/alignment/alignment-schema";
import { readAlignment } from "~/domain/submission/alignment/read-alignment.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), number: numberParam });

export const loader = defineLoader({ params, can: "alignment.declare" }, async ({ ctx, params: key, language, t }) => ({
  meta: { title: t("joint:align.title") },
  page: await readAlignment(ctx, { ...key, language }),
}));

export const action = defineIntents({ params }, (intent) => ({
  align: intent({ can: "alignment.declare", form: alignSchema }, async ({ ctx, params: key, form, language }) => {
    const { participant, version } = form;
    await alignWith(ctx, { ...key, participant, version });
    return redirect(paths.alignWith(language, key));
  }),
  withdraw: intent(
    { can: "alignment.declare", form: endAlignmentSchema },
    async ({ ctx, params: key, form, language }) => {
      await withdrawAlignment(ctx, { ...key, ...form });
      return redirect(paths.alignWith(language, key));
    },
  ),
}));

export default function Align() {
  const { page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return (
    <Shell nav={[{ label: t("nav.mine"), href: paths.respond(language) }]}>
      <AlignPage page={page} failure={failure ?? null} />
    </Shell>
  );
}
