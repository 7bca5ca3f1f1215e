import { redirect } from "@remix-run/node";
import type * as z from "zod";
import type { changePasswordSchema } from "~/domain/account/account-schema";
import { changePassword } from "~/domain/account/change-password.server";
import { paths } from "~/paths/paths";
import type { RouteArgs } from "~/http/guard/define-route.server";
import { withOwnPassword } from "./with-own-password.server";

type ChangePasswordInput = Pick<RouteArgs<z.ZodType>, "ctx" | "context" | "language"> & {
  form: z.output<typeof changePasswordSchema>;
};

/** Changes a person's own password and leads to sign-in, for every sign-in of theirs has ended. */
export async function changeOwnPassword({ form, language, ...asking }: ChangePasswordInput) {
  return withOwnPassword(asking, {}, async () => {
    await changePassword(asking.ctx, form);
    return redirect(paths.signIn(language, { changed: true }));
  });
}
