import { expect, test } from "vitest";
import { moneyForm, projectForm, readReport } from "./read.ts";

test("the error of a formula is a notice and no rate", () => {
  const { funds, notes, evaluations } = readReport(
    moneyForm("年度资金总额||120|120|90|10|#DIV/0!|7.5\n其中：当年财政拨款||120|120|90|—|75%|—"),
  );
  expect(evaluations[0]?.rate ?? null).toBeNull();
  expect(evaluations[0]?.partlyRead).toBe(true);
  expect(notes).toContain("unread-cell 4");
  expect(funds.filter(({ source }) => source === "appropriation")).toHaveLength(1);
});

test.each(["#REF!", "[图片]", "≥〓5%", "\ue0a895%", "1\ue0a85", "〓"])(
  "a target of %s is a notice, not a value",
  (target) => {
    const { indicators, notes } = readReport(
      projectForm(`产出指标|数量指标|巡查次数|${target}|98%|10|10|\n|质量指标|合格率|≥90%|95%|10|10|`),
    );
    expect(notes).toContain("unread-cell 4");
    expect(indicators.find(({ name }) => name === "巡查次数")?.target ?? null).toBeNull();
    expect(indicators.find(({ name }) => name === "合格率")?.target).toBe("≥90%");
  },
);

test.each(["#NAME?", "\ue0a8"])("a row whose name is %s gives its values to no other name", (name) => {
  const { indicators } = readReport(
    projectForm(`产出指标|数量指标|巡查次数|≥12次|12次|10|10|\n|质量指标|${name}|≥90%|95%|10|10|`),
  );
  expect(indicators.filter(({ target }) => target === "≥90%").map((own) => own.name)).not.toContain(
    "巡查次数",
  );
  expect(indicators.find((own) => own.name === "巡查次数")?.target).toBe("≥12次");
});

test("marks of a font beside words are no figures", () => {
  const { notes } = readReport(
    projectForm("产出指标|数量指标|巡查次数\ue0a8|≥12次|12次|10|10|\n|质量指标|合格率|≥90%|95%|10|10|"),
  );
  expect(notes.filter((note) => note.startsWith("unread-cell"))).toEqual([]);
});

test("a picture beside a word for who signs is no figure", () => {
  const { notes } = readReport(
    projectForm("产出指标|数量指标|巡查次数|≥12次|12次|10|10|\n填报人（签字）|[图片]||||||"),
  );
  expect(notes.filter((note) => note.startsWith("unread-cell"))).toEqual([]);
});

test("a table that is left out of its file leaves its form read in part", () => {
  const { notes, evaluations } = readReport(
    projectForm("产出指标|数量指标|巡查次数|≥12次|12次|10|10|\n[第2页的表没有框线，各行各格分不清]"),
  );
  expect(notes).toEqual(["unread-cell 5"]);
  expect(evaluations[0]?.partlyRead).toBe(true);
});

test("a picture behind a table that hides figures of it is a notice", () => {
  const { notes, evaluations } = readReport(
    projectForm("产出指标|数量指标|巡查次数|≥12次|12次|10|10|\n[图片]"),
  );
  expect(notes).toEqual(["unread-cell 5"]);
  expect(evaluations).toHaveLength(1);
});
