import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SignInForm } from "~/components/account/sign-in-form";
import { SecondStepForm } from "~/components/access/second-step-form";
import { Shell } from "~/components/layout/shell";
import { signInSchema } from "~/domain/account/account-schema";
import { signIn } from "~/http/sign-in/sign-in.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";

export const handle: RouteHandle = { helper: true };

const search = z.object({
  next: z.string().optional(),
  changed: z.string().optional(),
  ended: z.string().optional(),
});

export const loader = defineLoader({ search, can: "account.signIn" }, ({ ctx, context, search, language, t }) => {
  const page = {
    meta: { title: t("account:signIn.title") },
    next: search.next ?? "",
    provider: context.settings.provider?.name ?? null,
    changed: search.changed === "true",
    ended: search.ended === "true",
  };
  return Promise.resolve(ctx.actor.kind === "user" ? redirect(paths.work(language)) : page);
});

export const action = defineAction({ can: "account.signIn", form: signInSchema }, signIn);

export default function SignIn() {
  const { next, changed, ended, provider } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const failure = result && "fieldErrors" in result ? result : null;
  return (
    <Shell>
      {result && "step" in result ? (
        <SecondStepForm token={result.step} passkey={result.passkey} next={result.next} failure={null} />
      ) : (
        <SignInForm next={next} changed={changed} ended={ended} provider={provider} failure={failure} />
      )}
    </Shell>
  );
}
