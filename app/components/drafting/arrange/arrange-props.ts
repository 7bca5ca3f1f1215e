import type { ArrangementPage } from "~/domain/report/arrange/read-arrangement.server";

/** What each form of the page works on, and what came back where it was refused. */
export type ArrangeProps = {
  review: string;
  page: ArrangementPage;
  errors: Record<string, string[]>;
  values: Record<string, string | string[]>;
};
