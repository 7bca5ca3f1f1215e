import type { ComponentType } from "react";
import type { ByKind, QuestionKind } from "./kind";
import type { DraftReadingProps, FrozenReadingProps } from "./reading";
import { FrozenText, ShownText } from "./text/text-reading";

type Readings = { DraftReading: ComponentType<DraftReadingProps>; FrozenReading: ComponentType<FrozenReadingProps> };

const register: ByKind<Readings> = { text: { DraftReading: ShownText, FrozenReading: FrozenText } };

/** As what answers of a kind are read. */
export function readingsOf(kind: QuestionKind): Readings {
  return register[kind];
}
