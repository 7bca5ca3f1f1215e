import { redirect, type TypedResponse } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { SecondFactorPage } from "~/components/access/second-factor-page";
import { typedText } from "~/components/form/form-failure";
import { Shell } from "~/components/layout/shell";
import {
  beginSecondFactor,
  confirmSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  replaceRecoveryCodes,
} from "~/domain/account/second-factor/second-factor.server";
import { beginPasskey, keepPasskey, listPasskeys, removePasskey } from "~/domain/account/passkey/add-passkey.server";
import { passkeyAnswerField, passkeyNameField, siteOf } from "~/domain/account/passkey/passkey-rules";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import type { failure } from "~/http/guard/errors.server";
import { originOf } from "~/http/sign-in/origin-of";
import { tryCode } from "~/http/sign-in/try-code.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";

export const handle: RouteHandle = { scripts: true, namespaces: ["access"] };

export const loader = defineLoader({ can: "account.manage" }, async ({ ctx, t, ...sent }) => ({
  meta: { title: t("access:secondFactor.title") },
  factor: await readSecondFactor(ctx),
  passkeys: siteOf(originOf(sent)) ? await listPasskeys(ctx) : null,
}));

const codeField = z.string().trim().min(1, "oneTimeCodeMissing").max(100, "codeWrong");
const form = z.object({ code: codeField });
const newPasskey = z.object({ passkeyName: passkeyNameField, passkeyCode: codeField });
const madePasskey = z.object({ passkeyName: passkeyNameField, passkey: passkeyAnswerField });
const can = "account.manage" as const;

type Making = { options: string; name: string };
type Answer = TypedResponse<never> | ReturnType<typeof failure> | { codes: string[] } | { making: Making };

/** The site that passkeys are bound to; where browsers make none, its buttons are not shown. */
function siteFor(sent: Parameters<typeof originOf>[0]) {
  const site = siteOf(originOf(sent));
  if (!site) throw new Response(null, { status: 400 });
  return site;
}

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
  beginPasskey: intent({ can, form: newPasskey }, (args) => {
    const { passkeyName: name, passkeyCode: code } = args.form;
    const begin = () => beginPasskey(args.ctx, { code, site: siteFor(args) });
    const typed = { field: "passkeyCode", values: { passkeyName: name } };
    return tryCode(args, async () => ({ making: { options: await begin(), name } }), typed);
  }),
  keepPasskey: intent({ can, form: madePasskey }, async (args) => {
    const { passkeyName: name, passkey: answer } = args.form;
    await keepPasskey(args.ctx, { name, answer, site: siteFor(args) });
    return redirect(paths.secondFactor(args.language));
  }),
  removePasskey: intent({ can, form: z.object({ passkeyId: z.string().max(2_000) }) }, async (args) => {
    await removePasskey(args.ctx, { id: args.form.passkeyId });
    return redirect(paths.secondFactor(args.language));
  }),
}));

export default function SecondFactor() {
  const { factor, passkeys } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const failed = result && "fieldErrors" in result ? result : null;
  return (
    <Shell>
      <SecondFactorPage
        factor={factor}
        codes={result && "codes" in result ? result.codes : null}
        fieldErrors={failed?.fieldErrors ?? {}}
        passkeys={passkeys}
        making={result && "making" in result ? result.making : null}
        typedName={typedText(failed, "passkeyName") ?? ""}
      />
    </Shell>
  );
}
