import { useActionData } from "@remix-run/react";
import { SecondStepForm } from "~/components/access/second-step-form";
import { SendAgain } from "~/components/account/send-again";
import { Shell } from "~/components/layout/shell";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { secondStepSchema, takeSecondStep } from "~/http/sign-in/second-step.server";

export const handle: RouteHandle = { scripts: true, namespaces: ["access", "account"] };

/** The page answers a password or a wrong code; opened by its address, it says that the password comes first. */
export const loader = defineLoader({ can: "account.signIn" }, ({ t }) =>
  Promise.resolve({ meta: { title: t("access:secondStep.title") } }),
);

export const action = defineAction({ can: "account.signIn", form: secondStepSchema }, takeSecondStep);

export default function SecondStep() {
  const result = useActionData<typeof action>();
  const failed = result && "fieldErrors" in result ? result : null;
  return (
    <Shell>
      {result && "unsent" in result ? (
        <SendAgain unsent={result.unsent} />
      ) : (
        <SecondStepForm
          token={String(failed?.values["token"] ?? "")}
          passkey={failed && "passkey" in failed ? failed.passkey : null}
          next={String(failed?.values["next"] ?? "")}
          unsent={String(failed?.values["unsent"] ?? "")}
          failure={failed}
        />
      )}
    </Shell>
  );
}
