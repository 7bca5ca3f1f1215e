import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: { slug: string }; version: { id: string } };

/** Leaves a page of confirmation without deciding. */
export function BackToText({ review, version }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  return (
    <a href={paths.screeningVersion(language, { review: review.slug, versionId: version.id })}>{t("confirm.back")}</a>
  );
}
