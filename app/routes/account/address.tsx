import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AddressForm } from "~/components/access/address-form";
import { Shell } from "~/components/layout/shell";
import { emailField, passwordField } from "~/domain/account/account-fields";
import {
  beginAddressChange,
  cancelAddressChange,
  findAddressChange,
} from "~/domain/account/settings/change-address.server";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { withOwnPassword } from "~/http/sign-in/with-own-password.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "account.manage" }, async ({ ctx, t }) => ({
  meta: { title: t("access:address.title") },
  email: requireSignedIn(ctx.actor).email,
  pending: await findAddressChange(ctx),
}));

const form = z.object({ email: emailField, currentPassword: passwordField });

export const action = defineIntents({}, (intent) => ({
  begin: intent({ can: "account.manage", form }, ({ ctx, context, form, language }) =>
    withOwnPassword({ ctx, context }, { email: form.email }, async () => {
      await beginAddressChange(ctx, form);
      return redirect(paths.accountAddress(language));
    }),
  ),
  cancel: intent({ can: "account.manage", form: z.object({}) }, async ({ ctx, language }) => {
    await cancelAddressChange(ctx);
    return redirect(paths.accountAddress(language));
  }),
}));

export default function Address() {
  const { email, pending } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <AddressForm email={email} pending={pending} failure={useActionData<typeof action>() ?? null} />
    </Shell>
  );
}
