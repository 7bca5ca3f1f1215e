import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Shell } from "~/components/layout/shell";
import { clockOf } from "~/components/layout/use-clock";
import { JointText } from "~/components/respond/joint/joint-text";
import { confirmJoint, declineJoint, withdrawJoint } from "~/domain/submission/joint/decide-joint.server";
import { confirmSchema, jointKeySchema, reasonSchema } from "~/domain/submission/joint/joint-schema";
import { readJointText } from "~/domain/submission/joint/read-joint-text.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: jointKeySchema, can: "joint.decide" },
  async ({ ctx, params, language, t }) => {
    const text = await readJointText(ctx, { ...params, language });
    return { meta: { title: t("joint:text.title"), clock: clockOf(text) }, text };
  },
);

export const action = defineIntents({ params: jointKeySchema }, (intent) => ({
  confirm: intent({ can: "joint.decide", form: confirmSchema }, async ({ ctx, params, form, language }) => {
    await confirmJoint(ctx, { ...params, text: form.text });
    return redirect(paths.respondJointText(language, params));
  }),
  decline: intent({ can: "joint.decide", form: reasonSchema }, async ({ ctx, params, form, language }) => {
    await declineJoint(ctx, { ...params, ...form });
    return redirect(paths.respondJointText(language, params));
  }),
  withdraw: intent({ can: "joint.decide", form: reasonSchema }, async ({ ctx, params, form, language }) => {
    await withdrawJoint(ctx, { ...params, ...form });
    return redirect(paths.respondJointText(language, params));
  }),
}));

export default function JointTextPage() {
  const { text } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return (
    <Shell nav={[{ label: t("nav.mine"), href: paths.respond(language) }]}>
      <JointText text={text} failure={failure ?? null} />
    </Shell>
  );
}
