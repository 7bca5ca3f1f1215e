import { describe, expect, test } from "vitest";
import { roles } from "~/permission/actor";
import { permissions, reachOf } from "~/permission/policy";

/**
 * Who may do what, and how far, written out by hand: a slip in the policy is a difference to this table. Every role that
 * a person holds adds to what they may do as a user and as a visitor. A dot is no reach at all; the reaches are
 * explained in app/permission/policy.ts.
 */
const matrix = `
                         | visitor   | user | focal-point | drafter | secretariat | reviewer | editor | translator | co-chair | administrator
account.administer       | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
account.manage           | .         | self | .           | .       | .           | .        | .      | .          | .        | .
account.signIn           | all       | .    | .           | .       | .           | .        | .      | .          | .        | .
alignment.declare        | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
answer.readAll           | .         | .    | own         | .       | entered     | .        | .      | .          | .        | .
answer.write             | .         | .    | own         | own     | entered     | .        | .      | .          | .        | .
audit.check              | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
audit.read               | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
audit.readAll            | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
backup.make              | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
clarification.answer     | .         | .    | own         | own     | .           | .        | .      | .          | .        | .
clarification.ask        | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
clearance.ask            | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
clearance.decide         | .         | .    | own         | own     | .           | .        | .      | .          | .        | .
clearance.open           | all       | .    | .           | .       | .           | .        | .      | .          | .        | .
coding.adjudicate        | .         | .    | .           | .       | review      | review   | .      | .          | .        | .
coding.assign            | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
document.manage          | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
entry.answer             | all       | .    | .           | .       | .           | .        | .      | .          | .        | .
entry.make               | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
excerpt.change           | .         | .    | .           | .       | .           | authored | .      | .          | .        | .
excerpt.create           | .         | .    | .           | .       | .           | review   | .      | .          | .        | .
excerpt.read             | .         | .    | .           | .       | review      | review   | review | review     | review   | .
joint.decide             | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
joint.name               | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
mail.retry               | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
meeting.record           | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
note.write               | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
notification.retry       | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
paragraph.translate      | .         | .    | .           | .       | .           | .        | review | review     | .        | .
paragraph.write          | .         | .    | .           | .       | .           | .        | review | .          | .        | .
participant.manage       | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
participant.read         | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
people.invite            | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
people.read              | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
portal.read              | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
receipt.check            | all       | .    | .           | .       | .           | .        | .      | .          | .        | .
registration.decide      | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
registration.send        | all       | .    | .           | .       | .           | .        | .      | .          | .        | .
report.freeze            | .         | .    | .           | .       | .           | .        | review | .          | .        | .
report.publish           | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
report.readDraft         | .         | .    | .           | .       | review      | review   | review | review     | review   | .
report.readPublished     | published | .    | .           | .       | .           | .        | .      | .          | .        | .
retention.apply          | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
return.ask               | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
review.move              | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
review.open              | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
review.read              | all       | .    | .           | .       | .           | .        | .      | .          | .        | .
review.readInPreparation | .         | .    | .           | .       | review      | review   | review | review     | review   | all
review.setContact        | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
review.setUp             | .         | .    | .           | .       | review      | .        | .      | .          | .        | all
screening.decide         | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
screening.read           | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
secretariat.appoint      | .         | .    | .           | .       | .           | .        | .      | .          | .        | all
secretariat.read         | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
site.read                | all       | .    | .           | .       | .           | .        | .      | .          | .        | .
submission.open          | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
submission.publish       | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
submission.read          | .         | .    | own         | own     | entered     | .        | .      | .          | .        | .
submission.readPublished | published | .    | .           | .       | .           | .        | .      | .          | .        | .
submission.submit        | .         | .    | own         | .       | entered     | .        | .      | .          | .        | .
submission.takeDown      | .         | .    | .           | .       | review      | .        | .      | .          | .        | .
submission.withdraw      | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
team.comment             | .         | .    | own         | own     | .           | .        | .      | .          | .        | .
team.manage              | .         | .    | own         | .       | .           | .        | .      | .          | .        | .
`;

const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());
const [head = "", ...rows] = matrix.trim().split("\n");

/** The rows of the policy in the form of the table, with the widths of its columns left out. */
const actual = [...permissions]
  .sort()
  .map((permission) => [permission, ...roles.map((role) => reachOf(permission, role) ?? ".")].join(" | "));

describe("the policy", () => {
  test("has the roles of the golden matrix", () => {
    expect(cellsOf(`|${head.replace(/^\|/, "")}`).slice(1)).toEqual([...roles]);
  });

  test("gives every role the reach of the golden matrix, permission by permission", () => {
    expect(actual).toEqual(rows.map((row) => cellsOf(row).join(" | ")));
  });
});
