import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memberRoles, staffRoles, visitor, type Actor } from "~/permission/actor";
import { can, canAnywhere, isForTheKindOf, scopeOf, type Subject } from "~/permission/can";
import { permissions } from "~/permission/policy";
import { signedIn } from "../../given/actors";

const base = signedIn({ userId: "u1" });

const ids = fc.constantFrom("a", "b", "c");
const user: fc.Arbitrary<Actor> = fc
  .record({
    memberships: fc.array(fc.record({ participantId: ids, role: fc.constantFrom(...memberRoles) }), { maxLength: 2 }),
    staff: fc.array(fc.record({ reviewId: ids, role: fc.constantFrom(...staffRoles) }), { maxLength: 2 }),
  })
  .map((held) => ({ ...base, ...held }));
const actor = fc.oneof(fc.constant<Actor>(visitor), user);
const subject: fc.Arbitrary<Subject> = fc.record(
  {
    published: fc.boolean(),
    userId: fc.constantFrom("u1", "u2"),
    participantId: ids,
    reviewId: ids,
    authorId: fc.constantFrom("u1", "u2"),
    entered: fc.boolean(),
  },
  { requiredKeys: [] },
);
const permission = fc.constantFrom(...permissions);

describe("can", () => {
  test("what may be done to a record may be done somewhere", () => {
    fc.assert(
      fc.property(actor, permission, subject, (who, what, about) => {
        if (can(who, what, about)) expect(canAnywhere(who, what)).toBe(true);
      }),
    );
  });

  test("agrees with the scopes that queries are built from", () => {
    fc.assert(
      fc.property(actor, permission, subject, (who, what, about) => {
        const found = scopeOf(who, what).some((scope) => {
          if (scope.reach === "all") return true;
          if (scope.reach === "published") return about.published === true;
          if (scope.reach === "self") return about.userId === scope.userId;
          if (scope.reach === "own") return scope.participantIds.some((id) => id === about.participantId);
          const inReview = scope.reviewIds.some((id) => id === about.reviewId);
          if (scope.reach === "entered") return inReview && about.entered === true;
          return scope.reach === "review" ? inReview : inReview && about.authorId === scope.userId;
        });
        expect(can(who, what, about)).toBe(found);
      }),
    );
  });

  test("a visitor writes nothing but a request to take part, and what a link asks for", () => {
    const reading = permissions.filter((name) => canAnywhere(visitor, name));
    expect(reading).toEqual([
      "site.read",
      "review.read",
      "receipt.check",
      "clearance.open",
      "registration.send",
      "entry.answer",
      "submission.readPublished",
      "report.readPublished",
      "account.signIn",
    ]);
  });

  test("a drafter writes answers and does not submit", () => {
    const drafter: Actor = { ...base, memberships: [{ participantId: "a", role: "drafter" }] };
    expect(can(drafter, "answer.write", { participantId: "a" })).toBe(true);
    expect(can(drafter, "answer.write", { participantId: "b" })).toBe(false);
    expect(can(drafter, "submission.submit", { participantId: "a" })).toBe(false);
  });

  test("staff of one review are strangers in another", () => {
    const staff: Actor = { ...base, staff: [{ reviewId: "a", role: "secretariat" }] };
    expect(can(staff, "screening.decide", { reviewId: "a" })).toBe(true);
    expect(can(staff, "screening.decide", { reviewId: "b" })).toBe(false);
    expect(can(staff, "excerpt.create", { reviewId: "a" })).toBe(false);
  });
});

describe("isForTheKindOf", () => {
  const member: Actor = { ...base, memberships: [{ participantId: "a", role: "drafter" }] };
  const reviewer: Actor = { ...base, staff: [{ reviewId: "a", role: "reviewer" }] };

  test("who holds a permission is of its kind, except for what visitors may do and what opens record by record", () => {
    fc.assert(
      fc.property(user, permission, (who, what) => {
        const byRole = scopeOf(who, what).filter(({ reach }) => ["own", "review", "authored"].includes(reach));
        if (byRole.length > 0) expect(isForTheKindOf(who, what)).toBe(true);
      }),
    );
  });

  test("a drafter may hear that something of a team is for its focal point alone; a person without a role, nothing", () => {
    expect(isForTheKindOf(member, "team.manage")).toBe(true);
    expect(isForTheKindOf(base, "team.manage")).toBe(false);
    expect(isForTheKindOf(reviewer, "submission.read")).toBe(false);
    expect(isForTheKindOf(reviewer, "screening.read")).toBe(true);
    expect(isForTheKindOf(member, "screening.read")).toBe(false);
  });
});
