import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ProviderOutcome } from "~/components/access/provider-outcome";
import { SecondStepForm } from "~/components/access/second-step-form";
import { Shell } from "~/components/layout/shell";
import { defineLoader } from "~/http/guard/define-route.server";
import { endAtProvider } from "~/http/sign-in/end-at-provider.server";

/** What a provider adds to the address; the library reads it. */
const said = z.string().optional();
const search = z.object({
  code: said,
  state: said,
  iss: said,
  error: said,
  error_description: said,
  session_state: said,
});

export const loader = defineLoader({ search, can: "account.signIn" }, endAtProvider);

export default function ProviderCallback() {
  const { outcome, step, passkey, next } = useLoaderData<typeof loader>();
  return (
    <Shell>
      {outcome === "step" ? (
        <SecondStepForm token={step} passkey={passkey} next={next} failure={null} />
      ) : (
        <ProviderOutcome outcome={outcome} />
      )}
    </Shell>
  );
}
