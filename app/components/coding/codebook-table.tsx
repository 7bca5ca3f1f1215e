import { useTranslation } from "react-i18next";
import { Tally } from "~/components/tally/tally";
import { TextNote, Words } from "~/components/text/words";
import { groupCodes } from "~/domain/coding/codebook/code-view";
import type { CodeType } from "~/domain/coding/coding-schema";
import type { CountedCode } from "~/domain/coding/codebook/read-codebook.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { useCodeLabel } from "./code-label";

type Props = { review: string; codes: CountedCode[] };

/** The note that all definitions share; null where some have another. */
function sharedNote(codes: readonly CountedCode[]): CountedCode["description"] {
  const [first, ...others] = codes.flatMap(({ description }) => description ?? []);
  const same = others.every(({ language, status }) => language === first?.language && status === first.status);
  return first && same ? first : null;
}

/** The codes by type with what they mean and how often they are used; what holds for all definitions is said once. */
export function CodebookTables({ review, codes }: Props) {
  const { t } = useTranslation("coding");
  const note = sharedNote(codes);
  return (
    <>
      {note && note.status !== "original" ? (
        <p className="small">
          {t("codebook.noted")} <TextNote text={note} />
        </p>
      ) : null}
      {groupCodes(codes).map((group) => (
        <CodeTable key={group.type} review={review} type={group.type} codes={group.codes} noted={note === null} />
      ))}
    </>
  );
}

function CodeTable({ review, type, codes, noted }: Props & { type: CodeType; noted: boolean }) {
  const { t } = useTranslation("coding");
  const described = codes.some(({ description }) => description !== null);
  return (
    <section aria-labelledby={`codes-${type}`}>
      <h2 id={`codes-${type}`}>{t(`codeType.${type}`)}</h2>
      <div className="table-scroll">
        <table className="table codebook-table">
          <thead>
            <tr>
              <th scope="col">{t("codebook.code")}</th>
              {described ? <th scope="col">{t("codebook.meaning")}</th> : null}
              <th scope="col" className="count">
                {t("codebook.excerpts")}
              </th>
              <th scope="col">{t("codebook.participants")}</th>
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <CodeRow key={code.key} review={review} code={code} described={described} noted={noted} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type RowProps = { review: string; code: CountedCode; described: boolean; noted: boolean };

function CodeRow({ review, code, described, noted }: RowProps) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const codeLabel = useCodeLabel();
  const href = paths.excerpts(language, review, { code: code.key });
  return (
    <tr>
      <th scope="row" id={code.key}>
        {codeLabel(code)}
      </th>
      {described ? (
        <td>
          {code.description ? (
            <>
              <Words text={code.description} /> {noted ? <TextNote text={code.description} /> : null}
            </>
          ) : null}
        </td>
      ) : null}
      <td className="count">{code.excerpts}</td>
      <td>
        {code.excerpts > 0 ? (
          <Tally counts={code.counts} href={href} />
        ) : (
          <span className="quiet">{t("codebook.unused")}</span>
        )}
      </td>
    </tr>
  );
}
