import { expect, test } from "vitest";
import { viewAudits } from "../../src/findings/audits.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import type { ScoreAuditRow } from "../../src/model/tables/score-audits.ts";
import { indicatorRow } from "./rows.ts";

const audit = (own: Partial<ScoreAuditRow>): ScoreAuditRow => ({
  indicator_id: "here-2023-01-01",
  evaluation_id: "here-2023-01",
  score: 2,
  weight: 2,
  recomputed: 2,
  number: "99.99%",
  basis: "stated",
  arithmetic: null,
  exemptions: null,
  why: null,
  why_en: null,
  line: "L9",
  ...own,
});
const unknown = audit({ recomputed: null, number: null, basis: null, why: "分值没有印出" });

test("scores that differ come first and are said in points", () => {
  const rows = [audit({}), audit({ recomputed: 0.1 }), audit({ recomputed: 3 }), unknown, unknown];
  const audits = viewAudits(rows, [indicatorRow()]);
  expect(say.audit.lead(audits)).toBe(
    "印有评价标准的 5 项指标里，3 项能用报告自己的数重算得分，其中 2 项与自评不同。",
  );
  expect(audits.recomputed.map(say.audit.compare)).toEqual(["自评高出 1.9 分", "自评少计 1 分", "相同"]);
  expect(audits.recomputed[0]?.name).toBe("救助人次");
  expect(audits.reasons).toEqual([{ why: "分值没有印出", count: 2 }]);
});

test("where nothing can be recomputed it says so, and where no score is printed none is compared", () => {
  expect(say.audit.lead(viewAudits([unknown], []))).toBe(
    "印有评价标准的 1 项指标里，没有一项能用报告自己的数重算得分。",
  );
  const unscored = viewAudits([audit({ score: null })], []);
  expect(unscored.differ).toBe(0);
  expect(unscored.recomputed.map(say.audit.compare)).toEqual(["没有印出自评得分"]);
});
