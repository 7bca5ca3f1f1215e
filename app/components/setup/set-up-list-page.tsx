import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { useLanguage } from "~/i18n/use-language";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { SetUpPageHead } from "./set-up-head";
import { SetUpShell } from "./set-up-shell";

type Props = {
  head: { slug: string; shortTitle: ReadText };
  title: string;
  saved: boolean;
  failure: FormFailure | null;
  children: ReactNode;
};

/** A part of the set-up that is a list: its way back, its title, what went wrong or is saved. */
export function SetUpListPage({ head, title, saved, failure, children }: Props) {
  const { t } = useTranslation("setup");
  const back = { href: paths.setUp(useLanguage(), head.slug), label: t("list.back") };
  return (
    <SetUpShell review={head.slug}>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <SetUpPageHead shortTitle={head.shortTitle} back={back} title={title} saved={saved && !failure} />
      {children}
    </SetUpShell>
  );
}
