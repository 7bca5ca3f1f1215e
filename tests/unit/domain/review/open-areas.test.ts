import { describe, expect, it } from "vitest";
import { type Area, openAreas } from "~/domain/review/open-areas";
import { type StaffRole, visitor } from "~/permission/actor";
import { signedIn } from "../../../given/actors";

const held = (role: StaffRole) => signedIn({ staff: [{ reviewId: "r1", slug: "region-2024", role }] });

const open: Record<StaffRole, Area[]> = {
  secretariat: ["secretariat", "screening", "coding", "drafting"],
  reviewer: ["coding", "drafting"],
  editor: ["coding", "drafting"],
  translator: ["coding", "drafting"],
  "co-chair": ["coding", "drafting"],
};

describe("the areas of a review", () => {
  it("are closed to an administrator of the portal, who reads no confidential text", () => {
    expect(openAreas(signedIn({ administrator: true }), "region-2024")).toEqual([]);
  });

  it.each(Object.entries(open) as [StaffRole, Area[]][])("are open to its %s", (role, areas) => {
    expect(openAreas(held(role), "region-2024")).toEqual(areas);
  });

  it("are closed to visitors, on other pages and in other reviews", () => {
    expect(openAreas(visitor, "region-2024")).toEqual([]);
    expect(openAreas(held("secretariat"), undefined)).toEqual([]);
    expect(openAreas(held("secretariat"), "region-2028")).toEqual([]);
  });
});
