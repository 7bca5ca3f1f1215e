import { expect, test } from "vitest";
import { firstCounted } from "~/components/drafting/outline/draft-counts";
import type { Draft, DraftItem } from "~/domain/report/outline/read-draft.server";

const clean = { kind: "written", warnings: [], missing: [], oneSided: [], named: [], outdated: [], notCounted: 0 };
const draft = (...items: object[]) => ({ sections: [{ items: items as DraftItem[] }] }) as Pick<Draft, "sections">;

test("what is counted on the outline leads to the first paragraph that it counts", () => {
  const read = draft(
    { id: "waiting", kind: "waiting", generated: false },
    { ...clean, id: "clean" },
    { ...clean, id: "french", missing: ["fr"] },
    { ...clean, id: "old", outdated: ["ru"], missing: ["fr"] },
    { ...clean, id: "withdrawn", notCounted: 2 },
  );
  expect(firstCounted(read, "incomplete")).toBe("french");
  expect(firstCounted(read, "outdated")).toBe("old");
  expect(firstCounted(read, "notCounted")).toBe("withdrawn");
  expect(firstCounted(read, "warnings")).toBeNull();
});
