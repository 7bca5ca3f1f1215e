import type { ReactNode } from "react";

type Props = { children: ReactNode; className?: string } & ({ label: string } | { labelledBy: string });

/** A table that is wider than its place scrolls inside itself. */
export function TableScroll({ children, className = "", ...name }: Props) {
  const named = "label" in name ? { "aria-label": name.label } : { "aria-labelledby": name.labelledBy };
  return (
    // What scrolls must be reachable by keyboard, and not every table has a link in it (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`table-scroll ${className}`.trim()} role="region" tabIndex={0} {...named}>
      {children}
    </div>
  );
}
