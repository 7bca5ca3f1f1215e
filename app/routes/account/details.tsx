import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DetailsForm } from "~/components/access/details-form";
import { Shell } from "~/components/layout/shell";
import { changeDetails, detailsSchema } from "~/domain/account/settings/change-details.server";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { toLanguage } from "~/language/language";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "account.manage" }, ({ ctx, t }) => {
  const { name, language, timeZone } = requireSignedIn(ctx.actor);
  const person = { name, language: toLanguage(language), timeZone };
  return Promise.resolve({ meta: { title: t("access:details.title") }, person });
});

export const action = defineAction({ can: "account.manage", form: detailsSchema }, async ({ ctx, form }) => {
  await changeDetails(ctx, form);
  return redirect(paths.account(form.language));
});

export default function Details() {
  const { person } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <DetailsForm person={person} failure={useActionData<typeof action>() ?? null} />
    </Shell>
  );
}
