export type NavItem = { label: string; href: string; current?: boolean };

type Props = { items: NavItem[]; label: string; className: string };

/** A row of links, the present one marked; nothing where there are none. */
export function NavList({ items, label, className }: Props) {
  if (items.length === 0) return null;
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {items.map(({ label: text, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
