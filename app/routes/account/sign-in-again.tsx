import { useActionData } from "@remix-run/react";
import { SecondStepForm } from "~/components/access/second-step-form";
import { SendAgain } from "~/components/account/send-again";
import { SignInToSend } from "~/components/account/sign-in-to-send";
import { Shell } from "~/components/layout/shell";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { signInAgain, signInAgainSchema } from "~/http/sign-in/sign-in-again.server";

export const handle: RouteHandle = { helper: true };

export const loader = defineLoader({ can: "account.signIn" }, ({ t }) =>
  Promise.resolve({ meta: { title: t("account:again.title") } }),
);

export const action = defineAction({ can: "account.signIn", form: signInAgainSchema }, signInAgain);

export default function SignInAgain() {
  const result = useActionData<typeof action>();
  const failed = result && "fieldErrors" in result ? result : null;
  return (
    <Shell>
      {result && "step" in result ? (
        <SecondStepForm token={result.step} passkey={result.passkey} unsent={result.typed} failure={null} />
      ) : failed ? (
        <SignInToSend unsent={String(failed.values["unsent"] ?? "")} failure={failed} />
      ) : (
        <SendAgain unsent={result && "unsent" in result ? result.unsent : null} />
      )}
    </Shell>
  );
}
