import { useTranslation } from "react-i18next";
import type { ParticipantMember } from "~/domain/participation/read-participation.server";
import { formatDate } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

type Props = { people: ParticipantMember[]; timeZone: string };

/** The people who act for a participant. */
export function ParticipantMembers({ people, timeZone }: Props) {
  const { t } = useTranslation(["participation", "account"]);
  const language = useLanguage();
  if (people.length === 0) return <p>{t("participation:people.none")}</p>;
  return (
    <ul className="ruled-list">
      {people.map(({ userId, name, email, role, signedInAt }) => (
        <li key={userId}>
          <div>
            <strong>{name}</strong> · {email}
          </div>
          <div>{t(`account:work.roles.${role}`)}</div>
          <div className="quiet">
            {signedInAt
              ? t("participation:people.signedIn", { date: formatDate(signedInAt, language, timeZone) })
              : t("participation:people.neverSignedIn")}
          </div>
        </li>
      ))}
    </ul>
  );
}
