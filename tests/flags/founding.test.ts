import { expect, test } from "vitest";
import { published } from "../../src/published.ts";
import { JUDGED, judgedOf } from "../../src/site/triage.ts";
import { FOUNDING } from "../rules/build.ts";

const flags = published().tables.flags.filter(({ report_id }) => FOUNDING.some((id) => id === report_id));

test("every flag on the founding reports has a first verdict, and no other is listed", () => {
  expect(JUDGED.map(({ flag_id }) => flag_id).toSorted()).toEqual(
    flags.map(({ flag_id }) => flag_id).toSorted(),
  );
});

test("none that is unfair is published, and what says little says it as a note", () => {
  const severity = new Map(flags.map((flag) => [flag.flag_id, flag.severity]));
  expect(JUDGED.filter(({ verdict }) => verdict === "unfair")).toEqual([]);
  for (const { flag_id, verdict, why } of JUDGED) {
    expect(why, flag_id).not.toBe("");
    if (verdict === "trivial") expect(severity.get(flag_id), flag_id).toBe("info");
  }
});

test("the page of a rule is told how often it stood", () => {
  expect(judgedOf("low-execution")).toEqual({ read: 6, stood: 6 });
  expect(judgedOf("full-marks")).toEqual({ read: 4, stood: 0 });
  expect(judgedOf("no-such-rule")).toEqual({ read: 0, stood: 0 });
});
