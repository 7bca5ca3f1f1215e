import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Shell } from "~/components/layout/shell";
import type { CodingReview } from "~/domain/coding/read-coding-review.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export type CodingPlace = "texts" | "excerpts" | "codebook" | "evidence";

type Props = { review: CodingReview; place: CodingPlace; children: ReactNode };

/** The frame of the coding area with its places, and the neighbouring ones that are open to the person. */
export function CodingShell({ review, place, children }: Props) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const { slug } = review;
  const nav = [
    { label: t("places.texts"), href: paths.coding(language, slug), current: place === "texts" },
    { label: t("places.excerpts"), href: paths.excerpts(language, slug), current: place === "excerpts" },
    { label: t("places.codebook"), href: paths.codebook(language, slug), current: place === "codebook" },
    { label: t("places.evidence"), href: paths.evidence(language, slug), current: place === "evidence" },
    ...(review.mayDraft ? [{ label: t("places.report"), href: paths.drafting(language, slug) }] : []),
    ...(review.mayScreen ? [{ label: t("places.screening"), href: paths.screening(language, slug) }] : []),
  ];
  return (
    <Shell nav={nav} width="wide">
      {children}
    </Shell>
  );
}
