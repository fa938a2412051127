import Papa from "papaparse";

/** What a place is called without the word for its kind, where a person could be called so. */
export const shortNames = (regions: string): string[] => [
  ...new Set(
    Papa.parse<{ zh: string }>(regions, { header: true, skipEmptyLines: true })
      .data.map(({ zh }) => zh.replace(KIND, ""))
      .filter((name) => name.length === 2 || name.length === 3),
  ),
];

const PEOPLES =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各";
const KIND = new RegExp(
  `(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|(?:(?:${PEOPLES})族)+自治[州县旗]|[省市区县盟旗])$`,
  "u",
);
