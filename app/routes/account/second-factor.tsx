import { redirect, type TypedResponse } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SecondFactorPage } from "~/components/access/second-factor-page";
import { Shell } from "~/components/layout/shell";
import {
  beginSecondFactor,
  confirmSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  replaceRecoveryCodes,
} from "~/domain/account/second-factor/second-factor.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import type { failure } from "~/http/guard/errors.server";
import { tryCode } from "~/http/sign-in/try-code.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "account.manage" }, async ({ ctx, t }) => ({
  meta: { title: t("access:secondFactor.title") },
  factor: await readSecondFactor(ctx),
}));

const form = z.object({ code: z.string().trim().min(1, "oneTimeCodeMissing").max(100, "codeWrong") });
const can = "account.manage" as const;

type Answer = TypedResponse<never> | ReturnType<typeof failure> | { codes: string[] };

export const action = defineIntents<z.ZodType, Answer>({}, (intent) => ({
  begin: intent({ can, form: z.object({}) }, async ({ ctx, language }) => {
    await beginSecondFactor(ctx);
    return redirect(paths.secondFactor(language));
  }),
  confirm: intent({ can, form }, (args) =>
    tryCode(args, async () => ({ codes: await confirmSecondFactor(args.ctx, args.form) })),
  ),
  renew: intent({ can, form }, (args) =>
    tryCode(args, async () => ({ codes: await replaceRecoveryCodes(args.ctx, args.form) })),
  ),
  remove: intent({ can, form }, (args) =>
    tryCode(args, async () => {
      await removeSecondFactor(args.ctx, args.form);
      return redirect(paths.secondFactor(args.language));
    }),
  ),
}));

export default function SecondFactor() {
  const { factor } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Shell>
      <SecondFactorPage
        factor={factor}
        codes={result && "codes" in result ? result.codes : null}
        fieldErrors={result && "fieldErrors" in result ? result.fieldErrors : {}}
      />
    </Shell>
  );
}
