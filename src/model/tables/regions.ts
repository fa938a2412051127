import { z } from "zod";
import { oneOf, optionalText, text } from "./column.ts";

export const RegionRow = z.strictObject({
  code: text("行政区划代码", "region code", "GB/T 2260，六位", "GB/T 2260, six digits"),
  name_zh: text("名称", "name in Chinese"),
  name_en: text("英文名称", "name in English"),
  level: oneOf(z.enum(["province", "prefecture", "county"]), "级别", "administrative level"),
  parent_code: optionalText("上级代码", "code of the parent region", "省级为空", "empty for provinces"),
});
export type RegionRow = z.infer<typeof RegionRow>;
