import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { TextChange } from "~/language/text/compare-texts";

/** What changed in a text: what was added and removed is marked, and said to those who do not see the marks. */
export function TextChanges({ changes }: { changes: TextChange[] }) {
  return (
    <p>
      {changes.map(({ kind, text }, index) =>
        kind === "same" ? <PlainWords key={index} text={text} /> : <Change key={index} kind={kind} text={text} />,
      )}
    </p>
  );
}

function Change({ kind, text }: { kind: "added" | "removed"; text: string }) {
  const { t, i18n } = useTranslation();
  const Element = kind === "added" ? "ins" : "del";
  return (
    <Element>
      <span className="visually-hidden" lang={i18n.language}>
        {t(`changes.begin.${kind}`)}{" "}
      </span>
      <PlainWords text={text} />
      <span className="visually-hidden" lang={i18n.language}>
        {" "}
        {t("changes.end")}
      </span>
    </Element>
  );
}
