import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { WrongCharacters } from "~/domain/submission/receipt/find-receipt.server";
import { formatList } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Behind the name of the review. */
const characterCount = 12;

type Props = { typed: string | null; wrong: WrongCharacters | null };

/** Asks for the number of a receipt; where none was found, says so, which character is wrong, and gives back what was typed. */
export function ReceiptForm({ typed, wrong }: Props) {
  const { t } = useTranslation("receipt");
  const language = useLanguage();
  const unknown = wrong ? "receiptAlmost" : "receiptUnknown";
  const errors = typed ? [unknown] : typed === "" ? ["receiptMissing"] : [];
  return (
    <>
      <h1>{t("check.title")}</h1>
      <p className="lead">{t("check.lead")}</p>
      {wrong ? <WrongNotice wrong={wrong} /> : null}
      <form method="get" action={paths.receiptCheck(language)}>
        <Field name="number" label={t("check.number")} hint={t("check.hint")} errors={errors}>
          {(control) => (
            <input
              {...control}
              className="input input-short"
              defaultValue={typed ?? ""}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          )}
        </Field>
        <button className="button">{t("check.button")}</button>
      </form>
    </>
  );
}

function WrongNotice({ wrong: { typed, receiptNumber, positions } }: { wrong: WrongCharacters }) {
  const { t } = useTranslation("receipt");
  const language = useLanguage();
  const characters = typed.replaceAll("-", "").slice(-characterCount);
  const letters = positions.map((position) => characters[position - 1] ?? "");
  const values = { number: typed.slice(-characterCount - 2), letters: formatList(letters, language) };
  return (
    <p className="notice" role="status">
      {positions.length === 1
        ? t("check.wrong", { ...values, position: positions[0] ?? 0 })
        : t("check.swapped", { ...values, positions: formatList(positions.map(String), language) })}{" "}
      <a href={paths.receipt(language, receiptNumber)}>{t("check.meant", { number: receiptNumber })}</a>
    </p>
  );
}
