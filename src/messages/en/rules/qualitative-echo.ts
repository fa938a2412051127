import type { QualitativeEcho } from "../../../rules/disclosure/qualitative-echo.ts";
import type { NamedText, RuleWords } from "../../../rules/rule.ts";
import { plural } from "../plural.ts";
export const qualitativeEcho: RuleWords<QualitativeEcho> = {
  title: "Qualitative actual echoes its target",
  why: "“Somewhat improved” answered by “somewhat improved” only says that the unit thinks so; there is no fact to check.",
  formula:
    "a target without a number and its actual are the same word for word (a leading = aside); one flag per evaluation lists them all",
  example: "Target “runs well”, actual “runs well”",
  wrong:
    "For yes-or-no targets and “done in time”, which can only be answered so; hence for information only.",
  says: ({ name, echoes }) =>
    `“${name}” has ${plural(echoes.length, "qualitative actual that repeats its target", "qualitative actuals that repeat their targets")} word for word (${echoes.map(sayEcho).join(", ")}): what facts can be checked?`,
  clears: () => "give facts, figures or grounds that can be checked",
};

const sayEcho = ({ name, said }: NamedText) => `${name}“${said}”`;
