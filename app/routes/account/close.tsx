import { data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import * as z from "zod";
import { SignedOutPage } from "~/components/account/signed-out-page";
import { CloseAccount } from "~/components/access/close-account";
import { Shell } from "~/components/layout/shell";
import { passwordField } from "~/domain/account/account-fields";
import { closeAccount } from "~/domain/account/settings/close-account.server";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { withoutSignIn } from "~/http/sign-in/auth.server";
import { withOwnPassword } from "~/http/sign-in/with-own-password.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { userIdOf } from "~/permission/actor";

export const handle: RouteHandle = { helper: true };

export const loader = defineLoader({ can: "account.manage" }, ({ t }) =>
  Promise.resolve({ meta: { title: t("access:close.title") } }),
);

export const action = defineAction(
  { can: "account.manage", form: z.object({ currentPassword: passwordField }) },
  ({ ctx, context, form }) =>
    withOwnPassword({ ctx, context }, {}, async () => {
      await closeAccount(ctx, { ...form, folder: folderOfFiles(context.settings.databasePath) });
      context.signedOut();
      return data({ closed: userIdOf(ctx.actor) }, { headers: await withoutSignIn(context.settings) });
    }),
);

export default function Close() {
  const done = useActionData<typeof action>();
  return (
    <Shell>
      {done && "closed" in done ? (
        <SignedOutPage userId={done.closed} closed />
      ) : (
        <CloseAccount fieldErrors={done?.fieldErrors ?? {}} />
      )}
    </Shell>
  );
}
