import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { PasskeyRow } from "~/domain/account/passkey/add-passkey.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";
import { CodeField } from "./code-field";
import { PasskeyButton, usePasskeys } from "./passkey-button";

export type PasskeysProps = {
  passkeys: PasskeyRow[];
  /** The code was right: the browser is asked to make the passkey. */
  making: { options: string; name: string } | null;
  /** What was typed into the form that failed. */
  typedName: string;
  fieldErrors: Record<string, string[]>;
};

/** The person's passkeys, which answer for the code: each can be removed, and one is added by a code. */
export function Passkeys({ passkeys, making, typedName, fieldErrors }: PasskeysProps) {
  const { t } = useTranslation("access");
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t("passkeys.title")}</h2>
      <p>{t("passkeys.lead")}</p>
      {passkeys.length > 0 ? (
        <ul className="plain-list passkeys">
          {passkeys.map((passkey) => (
            <OnePasskey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      ) : null}
      {making ? <Making {...making} /> : <Adding typedName={typedName} fieldErrors={fieldErrors} />}
    </section>
  );
}

function OnePasskey({ passkey: { id, name, createdAt, lastUsedAt } }: { passkey: PasskeyRow }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const day = (date: Date | string) => formatDate(new Date(date), language, "UTC");
  const used = lastUsedAt ? t("passkeys.used", { date: day(lastUsedAt) }) : t("passkeys.notUsed");
  return (
    <li>
      <form method="post">
        <input type="hidden" name="passkeyId" value={id} />
        <p>
          <strong>{name}</strong>
          <br />
          <span className="quiet">
            {t("passkeys.added", { date: day(createdAt) })} {used}
          </span>
        </p>
        <div className="buttons">
          <button
            className="button button-second"
            name="intent"
            value="removePasskey"
            aria-label={t("passkeys.removeNamed", { name })}
          >
            {t("passkeys.remove")}
          </button>
        </div>
      </form>
    </li>
  );
}

/** Without scripts no browser makes a passkey: the page says so instead of asking for a code. */
function Adding({ typedName, fieldErrors }: Pick<PasskeysProps, "typedName" | "fieldErrors">) {
  const { t } = useTranslation("access");
  if (!usePasskeys()) return <p className="quiet">{t("passkeys.unable")}</p>;
  return (
    <form method="post" noValidate>
      <h3>{t("passkeys.addTitle")}</h3>
      <Field
        name="passkeyName"
        label={t("passkeys.name")}
        hint={t("passkeys.nameHint")}
        errors={fieldErrors["passkeyName"]}
      >
        {(control) => <input {...control} className="input" autoComplete="off" defaultValue={typedName} />}
      </Field>
      <CodeField name="passkeyCode" errors={fieldErrors["passkeyCode"]} hint={t("secondStep.hint")} />
      <div className="buttons">
        <button className="button button-second" name="intent" value="beginPasskey">
          {t("passkeys.add")}
        </button>
      </div>
    </form>
  );
}

function Making({ options, name }: NonNullable<PasskeysProps["making"]>) {
  const { t } = useTranslation("access");
  return (
    <form method="post" className="notice">
      <h3>{t("passkeys.makeTitle", { name })}</h3>
      <p>{t("passkeys.makeLead")}</p>
      <input type="hidden" name="intent" value="keepPasskey" />
      <input type="hidden" name="passkeyName" value={name} />
      <PasskeyButton ask={{ create: options }} label={t("passkeys.make")} />
    </form>
  );
}
