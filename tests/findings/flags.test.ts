import { expect, test } from "vitest";
import { flagAnchor, splitFlags } from "../../src/findings/flags.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import { flagRow } from "./rows.ts";

const flag = (flag_id: string, severity: FlagRow["severity"]) => flagRow({ flag_id, severity });

test("the gravest come first, in the order of the report, and context waits to be opened", () => {
  const { first, rest } = splitFlags([
    flag("a", "info"),
    flag("b", "medium"),
    flag("c", "high"),
    flag("d", "low"),
    flag("e", "high"),
  ]);
  expect(first.map(({ flag_id }) => flag_id)).toEqual(["c", "e", "b"]);
  expect(rest.map(({ flag_id }) => flag_id)).toEqual(["d", "a"]);
});

test("an anchor is plain ASCII and keeps two flags apart", () => {
  const [wan, qian] = [flag("sum--here-2023-02--7.20万", "low"), flag("sum--here-2023-02--7.20千", "low")];
  expect(flagAnchor(wan)).toBe("sum--here-2023-02--7u2e20u4e07");
  expect(flagAnchor(qian)).not.toBe(flagAnchor(wan));
});
