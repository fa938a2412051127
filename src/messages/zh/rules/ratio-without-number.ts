import type { RatioWithoutNumber } from "../../../rules/plausibility/ratio-without-number.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const ratioWithoutNumber: RuleWords<RatioWithoutNumber> = {
  title: "比率类指标没有数值目标",
  why: "率、比例、满意度、知晓度本是数字；目标只写“普遍知晓”“有所提高”，完成与否就没有可以核对的标准。",
  formula: "指标名以 率、知晓度、满意度、比例、比 结尾，而指标值中没有数字",
  example: "“政策知晓率”目标“有所提高”，没有写提高到 80% 还是 90%",
  wrong: "政策文件本身只给出定性要求，没有数值可定时。",
  says: ({ name, target }) => `“${name}”是比率，目标只写“${target}”，应达到多少？`,
  clears: () => "给出数值目标",
};
