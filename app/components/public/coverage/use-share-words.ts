import { useTranslation } from "react-i18next";
import { percentOf, type Share } from "~/domain/counting/count-participants";
import type { ObjectiveShares } from "~/domain/counting/objective-matrix";

type Words = {
  /** "5 of 19 States (26 per cent)". */
  share: (share: Share, group: "states" | "stakeholders") => string;
  /** "Objective 8 was addressed by 5 of 19 States (26 per cent) and 6 of 12 stakeholders (50 per cent)." */
  sentence: (shares: ObjectiveShares) => string;
};

/** Shares in words; States and stakeholders never added up. */
export function useShareWords(): Words {
  const { t } = useTranslation("coverage");
  const share: Words["share"] = (part, group) =>
    t(`share.${group}`, { count: part.of, part: part.count, percent: percentOf(part) ?? 0 });
  return {
    share,
    sentence: ({ objective, states, stakeholders }) => {
      const values = { objective, states: share(states, "states"), stakeholders: share(stakeholders, "stakeholders") };
      if (states.of === 0 && stakeholders.of === 0) return t("sentence.nobody", { objective });
      if (states.of === 0) return t("sentence.stakeholders", values);
      return stakeholders.of === 0 ? t("sentence.states", values) : t("sentence.both", values);
    },
  };
}
