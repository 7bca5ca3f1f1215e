type Order = "asc" | "desc";

type Props = {
  label: string;
  /** How the table is sorted by this column; null where it is sorted by another. */
  order: Order | null;
  hrefOf: (order: Order) => string;
};

/** The head of a column that sorts: a link that sorts by it, or turns the order round. */
export function SortedHead({ label, order, hrefOf }: Props) {
  const sorted = order === "asc" ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={order ? sorted : undefined}>
      <a href={hrefOf(order === "asc" ? "desc" : "asc")}>{label}</a>
      {order ? <span aria-hidden="true">{order === "asc" ? " ↑" : " ↓"}</span> : null}
    </th>
  );
}
