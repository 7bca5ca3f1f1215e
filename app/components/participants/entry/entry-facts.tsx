import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { Entry, EntryPage } from "~/domain/submission/on-behalf/read-entry.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate, formatDay, formatSize } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { page: EntryPage; entry: Entry };
type Fact = {
  key: "came" | "typed" | "original" | "contact" | "until" | "answered" | "objection" | "reason";
  value: ReactNode;
};

function useFacts({ page: { review, participant }, entry }: Props): Fact[] {
  const { t } = useTranslation("entry");
  const language = useLanguage();
  const on = (at: Date) => formatDate(at, language, review.timeZone);
  const by = (name: string | null, at: Date) =>
    name === null ? t("typedOn", { date: on(at) }) : t("typedBy", { name, date: on(at) });
  const { original, contact, expiresAt, answered, objection, unconfirmedReason } = entry;
  const came = { channel: t(`channels.${entry.channel}`), date: formatDay(entry.receivedOn, language) };
  const facts: Fact[] = [
    { key: "came", value: t("cameOn", came) },
    { key: "typed", value: by(entry.enteredBy, entry.enteredAt) },
    {
      key: "original",
      value: (
        <>
          <a href={paths.entryOriginal(language, { review: review.slug, participant: participant.slug })}>
            {original.name}
          </a>{" "}
          <span className="quiet">({formatSize(original.size, language)})</span>
        </>
      ),
    },
  ];
  const waits = entry.status === "unconfirmed" || entry.status === "objected";
  if (waits) facts.push({ key: "contact", value: `${contact.name}, ${contact.email ?? t("noEmail")}` });
  if (entry.status === "unconfirmed" && expiresAt) facts.push({ key: "until", value: on(expiresAt) });
  if (answered) facts.push({ key: "answered", value: by(answered.name, answered.at) });
  if (objection) facts.push({ key: "objection", value: <PlainWords text={objection} /> });
  if (unconfirmedReason) facts.push({ key: "reason", value: <PlainWords text={unconfirmedReason} /> });
  return facts;
}

/** What came, how, who typed it, and how it is with its confirmation. */
export function EntryFacts(props: Props) {
  const { t } = useTranslation(["entry", "submission"]);
  const { status, state } = props.entry;
  return (
    <dl className="facts">
      <dt>{t("entry:status")}</dt>
      <dd>
        <strong>{t(`entry:statuses.${status}`)}</strong> ({t(`submission:state.${state}`)})
      </dd>
      {useFacts(props).map(({ key, value }) => (
        <div key={key} className="fact">
          <dt>{t(`entry:facts.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
