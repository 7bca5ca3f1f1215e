import { useTranslation } from "react-i18next";
import { SignInToSend } from "~/components/account/sign-in-to-send";
import { readUnsent } from "~/components/account/unsent-form";
import type { TypedText } from "~/domain/shared/unsaved-input";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { knownStatus } from "./known-status";
import { readTypedTexts } from "./read-typed-texts";
import { Shell } from "./shell";
import { useSignedIn } from "./use-signed-in";

type Props = {
  status: number;
  reference: string;
  /** What the route said in addition to its status. */
  data?: unknown;
};

function unsentIn(data: unknown) {
  return typeof data === "object" && data !== null && "unsent" in data ? readUnsent(data.unsent) : null;
}

/** What went wrong, what was kept, what to do; and for the unexpected, the reference under which it is logged. */
export function ErrorPage({ status, reference, data }: Props) {
  const { t } = useTranslation("error");
  const language = useLanguage();
  const contacts = useSignedIn()?.contacts ?? [];
  const shown = knownStatus(status);
  const unsent = unsentIn(data);
  const typed = readTypedTexts(data);
  if (unsent) {
    return (
      <Shell>
        <SignInToSend unsent={JSON.stringify(unsent)} failure={null} />
      </Shell>
    );
  }
  return (
    <Shell>
      <h1>{t(`page.${shown}.title`)}</h1>
      <p className="lead">{t(`page.${shown}.advice`)}</p>
      {shown >= 500 && reference ? (
        <p className="quiet">{t(contacts.length > 0 ? "page.writeWithReference" : "page.reference", { reference })}</p>
      ) : null}
      {typed.length > 0 ? <TypedTexts texts={typed} /> : null}
      <p>
        <a href={paths.home(language)}>{t("page.home")}</a>
      </p>
    </Shell>
  );
}

/** To be copied and kept: nothing that was typed is lost with the page. */
function TypedTexts({ texts }: { texts: TypedText[] }) {
  const { t } = useTranslation("error");
  return (
    <section aria-labelledby="typed-title">
      <h2 id="typed-title">{t("page.typedTitle")}</h2>
      <p id="typed-hint">{t("page.typedHint")}</p>
      {texts.map(({ text, language }, index) => (
        <textarea
          key={index}
          className="textarea"
          lang={language ?? undefined}
          readOnly
          rows={8}
          aria-labelledby="typed-title"
          aria-describedby="typed-hint"
          defaultValue={text}
        />
      ))}
    </section>
  );
}
