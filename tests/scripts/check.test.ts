import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPublished, main } from "../../scripts/check.ts";
import { messages } from "../../src/messages/index.ts";
import { copyData } from "./copy.ts";

const PATIENCE = 60_000;

test(
  "finds nothing broken in what is published, and says what it looked at",
  () => {
    const { status, stdout, stderr } = copyData().run("check.ts", "--lang", "en");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^(✓ .+\n){15,}\n\d+ promises, 0 broken\n$/);
    expect(stdout).toContain("✓ provenance texts stand on their lines");
  },
  PATIENCE,
);

describe("says which row broke", () => {
  type Data = ReturnType<typeof copyData>;
  const replace = (file: string, from: string | RegExp, to: string) => (data: Data) =>
    data.write(`published/${file}`, data.read(`published/${file}`).replace(from, to));

  const CASES: [string, (data: Data) => void, RegExp][] = [
    [
      "a wrong type",
      replace("funds.csv", "2145260000.00", "many"),
      /data\/published\/funds\.csv, row 3, column annual_budget: “many”: .*number/,
    ],
    [
      "a broken key",
      replace("funds.csv", /^(changchun-2023-01-local),changchun-2023-01,/m, "$1,changchun-2023-99,"),
      /funds\.csv:4 evaluation_id: “changchun-2023-99” is no evaluation_id of evaluations\.csv/,
    ],
    [
      "an amount that is typed by hand",
      replace("funds.csv", "1385430000.00", "1385430001.00"),
      /provenance\.csv:\d+ text: “138543” is not the executed 1385430001 of changchun-2023-01-local/,
    ],
    [
      "an amount without its two places",
      replace("funds.csv", "1385430000.00", "1385430000"),
      /✗ files-as-written\n {2}data\/published\/funds\.csv:4: /,
    ],
    [
      "a word in the nested JSON",
      replace("evaluations.json", "国家医疗保障局", "国家医保局"),
      /evaluations\.json:\d+: .*国家医保局.*expected .*国家医疗保障局/,
    ],
    [
      "a checksum",
      replace("datapackage.json", /"hash": "sha256:../, '"hash": "sha256:00'),
      /✗ described-files/,
    ],
    [
      "a title in the descriptor",
      replace("datapackage.json", "资金行编号", "编号"),
      /datapackage\.json:\d+: .*编号.*expected .*资金行编号/,
    ],
    [
      "a text of which a line is gone",
      (data) =>
        data.write(
          "published/texts/minle-2023.txt",
          data.read("published/texts/minle-2023.txt").split("\n").slice(1).join("\n"),
        ),
      /✗ texts-on-lines\n {2}data\/published\/provenance\.csv:\d+ text: .*minle-2023/,
    ],
    [
      "a flag of a rule that there is not",
      replace("flags.csv", /,low-execution,/, ",low-executoin,"),
      /✗ known-rules\n {2}data\/published\/flags\.csv:\d+ rule: “low-executoin” is no rule/,
    ],
    [
      "an answer to a rule that there is not",
      (data) =>
        data.write(
          "published/replies.csv",
          `${data.read("published/replies.csv")}r-1,minle-2023,low-executoin,,已说明,某局,2026-11-21\n`,
        ),
      /replies\.csv:2 rule: “low-executoin” is no rule/,
    ],
    [
      "an answer about an evaluation that there is not",
      (data) =>
        data.write(
          "published/replies.csv",
          `${data.read("published/replies.csv")}r-1,minle-2023,low-execution,minle-2023-99,已说明,某局,2026-11-21\n`,
        ),
      /replies\.csv:2 evaluation_id: “minle-2023-99” is no evaluation_id of evaluations\.csv/,
    ],
    [
      "a file that nobody described",
      (data) => data.write("published/extra.csv", "a\n1\n"),
      /extra\.csv: datapackage\.json does not know this file/,
    ],
  ];

  test.each(CASES)("%s", (_, spoil, message) => {
    const data = copyData();
    spoil(data);
    const findings = checkPublished(messages.en, join(data.root, "data/published"));
    const said = findings.flatMap(({ promise, broken }) =>
      broken.map((line) => `✗ ${promise}\n  ${line.replaceAll(`${data.root}/`, "")}`),
    );
    expect(said.join("\n")).toMatch(message);
  });

  test.each<[string, (data: Data) => void, RegExp]>([
    [
      "a figure that is not what its citation says",
      replace("funds.csv", "1385430000.00", "1385430001.00"),
      /provenance\.csv:\d+ text: changchun-2023-01-local 的 executed 是 1385430001，不是“138543”/,
    ],
    [
      "a rule that there is not",
      replace("flags.csv", /,low-execution,/, ",low-executoin,"),
      /flags\.csv:\d+ rule: 没有“low-executoin”这条规则/,
    ],
    [
      "another line",
      replace("evaluations.json", "国家医疗保障局", "国家医保局"),
      /evaluations\.json:\d+: “.*国家医保局.*”，应是“.*国家医疗保障局/,
    ],
    [
      "a file that nobody described",
      (data) => data.write("published/extra.csv", "a\n1\n"),
      /extra\.csv: datapackage\.json 里没有这个文件/,
    ],
  ])("in the language of whoever reads it: %s", (_, spoil, message) => {
    const data = copyData();
    spoil(data);
    const findings = checkPublished(messages.zh, join(data.root, "data/published"));
    expect(findings.flatMap(({ broken }) => broken).join("\n")).toMatch(message);
  });

  test(
    "and ends with a failure",
    async () => {
      const data = copyData();
      replace("funds.csv", "1385430000.00", "1385430001.00")(data);
      const { status, stdout } = await data.runHere(main, "--lang", "en");
      expect((await data.runHere(main)).stdout).toMatch(
        /\n✗ 出处所说的都是已发布的数字\n[\s\S]*\n\d+ 项约定，[1-9]\d* 处不符\n$/,
      );
      expect(stdout).toMatch(
        /\n✗ provenance speaks of published figures\n {2}data\/published\/provenance\.csv:\d+ text: /,
      );
      expect(stdout).toMatch(/\n\d+ promises, [1-9]\d* broken\n$/);
      expect(status).toBe(1);
    },
    PATIENCE,
  );
});
