import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AgreementFigures } from "~/components/coding/agreement/agreement-figures";
import { AgreementTexts } from "~/components/coding/agreement/agreement-texts";
import { AreaShell } from "~/components/layout/area-shell";
import { readAgreement } from "~/domain/coding/agreement/read-agreement.server";
import { reviewParams } from "~/domain/coding/coding-schema";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: reviewParams, can: "excerpt.read" },
  async ({ ctx, params, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    return {
      meta: { title: `${t("agreement:title")} – ${review.title}` },
      review,
      agreement: await readAgreement(ctx, { ...params, language }),
    };
  },
);

export default function AgreementPage() {
  const { review, agreement } = useLoaderData<typeof loader>();
  const { t } = useTranslation("agreement");
  const language = useLanguage();
  return (
    <AreaShell review={review.slug} area="coding" page="agreement">
      <p className="kicker">{review.title}</p>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {agreement.texts.length === 0 ? (
        <p>
          {t("none")} <a href={paths.workList(language, review.slug)}>{t("toWork")}</a>
        </p>
      ) : (
        <>
          <AgreementFigures agreement={agreement} />
          <AgreementTexts review={review.slug} texts={agreement.texts} />
        </>
      )}
    </AreaShell>
  );
}
