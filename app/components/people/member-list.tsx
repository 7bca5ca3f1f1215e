import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { ListedMember } from "~/domain/account/people/list-members.server";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Person = Omit<ListedMember, "participant"> & { participant?: ListedMember["participant"] };

type Props = {
  people: readonly Person[];
  review: { slug: string; timeZone: string };
  /** The person who reads the list, where they may be in it. */
  reader?: string | null;
  /** The page of a person, where there is one. */
  hrefOf?: ((userId: string) => string) | null;
  /** What else is said of a person. */
  more?: (userId: string) => ReactNode;
};

/** People who act for participants, each with its participant where the page is about several. */
export function MemberList({ people, review, reader = null, hrefOf = null, more }: Props) {
  const { t } = useTranslation(["participation", "account", "team"]);
  const language = useLanguage();
  if (people.length === 0) return <p>{t("participation:people.none")}</p>;
  return (
    <ul className="ruled-list">
      {people.map(({ userId, name, email, role, signedInAt, participant }) => (
        <li key={`${userId} ${participant?.slug ?? ""}`}>
          <div>
            <strong>{name}</strong> {reader === userId ? t("team:you") : null} · {email}
          </div>
          <div>
            {t(`account:work.roles.${role}`)}
            {participant ? (
              <>
                {" · "}
                <a href={paths.participation(language, { review: review.slug, participant: participant.slug })}>
                  <Words text={participant.name} />
                </a>
              </>
            ) : null}
          </div>
          <div className="quiet">
            {signedInAt
              ? t("participation:people.signedIn", { date: formatDate(signedInAt, language, review.timeZone) })
              : t("participation:people.neverSignedIn")}
          </div>
          {more?.(userId)}
          {hrefOf ? (
            <a href={hrefOf(userId)} aria-label={t("team:member.linkOne", { name })}>
              {t("team:member.link")}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
