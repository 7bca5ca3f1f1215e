import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ClosedLink } from "~/components/access/closed-link";
import { NewPassword } from "~/components/access/new-password";
import { Shell } from "~/components/layout/shell";
import { newPasswordField, passwordsDiffer, repeatsPassword } from "~/domain/account/account-fields";
import { findPasswordOwner } from "~/domain/account/settings/forgotten-password.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { chooseByLink } from "~/http/sign-in/choose-by-link.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { helper: true };

export const loader = defineLoader(
  { search: z.object({ token: z.string().optional() }), can: "account.signIn" },
  async ({ ctx, search: { token = "" }, t }) => {
    const owner = token ? await findPasswordOwner(ctx, token) : null;
    const title = owner ? t("access:newPassword.title") : t("access:closedLink.title");
    return data({ meta: { title }, owner, token }, { status: owner ? 200 : 404 });
  },
);

const form = z
  .object({ token: z.string(), newPassword: newPasswordField, repeatPassword: z.string() })
  .refine(repeatsPassword, passwordsDiffer);

export const action = defineAction({ can: "account.signIn", form }, chooseByLink);

export default function NewPasswordRoute() {
  const { owner, token } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Shell>
      {owner ? (
        <NewPassword email={owner.email} token={token} fieldErrors={result?.fieldErrors ?? {}} />
      ) : (
        <ClosedLink kind="password" />
      )}
    </Shell>
  );
}
