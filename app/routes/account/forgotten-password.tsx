import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ForgottenPassword } from "~/components/access/forgotten-password";
import { Shell } from "~/components/layout/shell";
import { emailField } from "~/domain/account/account-fields";
import { emailKey } from "~/domain/account/account-schema";
import { requestPasswordLink } from "~/domain/account/settings/forgotten-password.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { search: z.object({ sent: z.string().optional() }), can: "account.signIn" },
  ({ search, t }) => Promise.resolve({ meta: { title: t("access:forgotten.title") }, sent: search.sent === "true" }),
);

export const action = defineAction(
  { can: "account.signIn", form: z.object({ email: emailField }) },
  async ({ ctx, context, form: { email }, language }) => {
    const { limits, remoteAddress } = context;
    if (!(await limits.allowPasswordLinks(remoteAddress))) return failure({ "": ["signInDelayed"] }, { email });
    if (await limits.allowPasswordMail(emailKey(email))) await requestPasswordLink(ctx, { email, language });
    return redirect(paths.forgottenPassword(language, { sent: true }));
  },
);

export default function ForgottenPasswordRoute() {
  const { sent } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <ForgottenPassword sent={sent} failure={useActionData<typeof action>() ?? null} />
    </Shell>
  );
}
