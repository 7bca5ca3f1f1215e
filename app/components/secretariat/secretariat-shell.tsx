import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Shell } from "~/components/layout/shell";
import type { SecretariatPlaces } from "~/domain/secretariat/open-areas";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  review: { slug: string };
  places: SecretariatPlaces;
  current: "dashboard" | "screening";
  banner?: ReactNode;
  width?: "plain" | "wide";
  children: ReactNode;
};

/** The frame of the secretariat's pages, with the neighbouring areas that are open to the person. */
export function SecretariatShell({ review, places, current, children, ...frame }: Props) {
  const { t } = useTranslation("secretariat");
  const language = useLanguage();
  const { slug } = review;
  const nav = [
    { key: "dashboard", label: t("nav.dashboard"), href: paths.secretariat(language, slug), open: true },
    { key: "screening", label: t("nav.screening"), href: paths.screening(language, slug), open: true },
    { key: "coding", label: t("nav.coding"), href: paths.coding(language, slug), open: places.coding },
    { key: "report", label: t("nav.report"), href: paths.drafting(language, slug), open: places.report },
  ]
    .filter(({ open }) => open)
    .map(({ key, label, href }) => ({ label, href, current: key === current }));
  return (
    <Shell nav={nav} {...frame}>
      {children}
    </Shell>
  );
}
