import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import * as z from "zod";
import { CloseAccount } from "~/components/access/close-account";
import { Shell } from "~/components/layout/shell";
import { passwordField } from "~/domain/account/account-fields";
import { closeAccount } from "~/domain/account/settings/close-account.server";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { signInCookie } from "~/http/sign-in/auth.server";
import { withOwnPassword } from "~/http/sign-in/with-own-password.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "account.manage" }, ({ t }) =>
  Promise.resolve({ meta: { title: t("access:close.title") } }),
);

export const action = defineAction(
  { can: "account.manage", form: z.object({ currentPassword: passwordField }) },
  ({ ctx, context, form, language }) =>
    withOwnPassword({ ctx, context }, {}, async () => {
      await closeAccount(ctx, { ...form, folder: folderOfFiles(context.settings.databasePath) });
      const cookie = await signInCookie(context.settings).serialize("", { maxAge: 0 });
      return redirect(paths.signIn(language, { closed: true }), {
        headers: { "Set-Cookie": cookie, "Clear-Site-Data": '"storage"' },
      });
    }),
);

export default function Close() {
  const failure = useActionData<typeof action>();
  return (
    <Shell>
      <CloseAccount fieldErrors={failure?.fieldErrors ?? {}} />
    </Shell>
  );
}
