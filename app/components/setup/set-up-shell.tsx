import type { ReactNode } from "react";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { AreaShell } from "~/components/layout/area-shell";
import { useSignedIn } from "~/components/layout/use-signed-in";

type Props = { /** The slug of the review. */ review: string; children: ReactNode };

/** The frame of the pages of the set-up: that of the secretariat, or that of an administrator who is not part of it. */
export function SetUpShell({ review, children }: Props) {
  const open = useSignedIn()?.areas ?? [];
  return open.includes("secretariat") ? (
    <AreaShell review={review} area="secretariat" page="setUp" width="plain">
      {children}
    </AreaShell>
  ) : (
    <AdministrationShell page="openedReviews" width="plain">
      {children}
    </AdministrationShell>
  );
}
