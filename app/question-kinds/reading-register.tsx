import type { ComponentType } from "react";
import type { ByKind, QuestionKind } from "./kind";
import { DraftFigures, FrozenFigures } from "./figures/figures-reading";
import { FrozenText, ShownText } from "./plain-reading";
import type { DraftReadingProps, FrozenReadingProps } from "./reading";

type Readings = { DraftReading: ComponentType<DraftReadingProps>; FrozenReading: ComponentType<FrozenReadingProps> };

/** As its plain text is read, whose passages can be cited. */
const asText: Readings = { DraftReading: ShownText, FrozenReading: FrozenText };

const register: ByKind<Readings> = {
  text: asText,
  choice: asText,
  list: asText,
  number: asText,
  date: asText,
  "yes-no": asText,
  figures: { DraftReading: DraftFigures, FrozenReading: FrozenFigures },
};

/** As what answers of a kind are read. */
export function readingsOf(kind: QuestionKind): Readings {
  return register[kind];
}
