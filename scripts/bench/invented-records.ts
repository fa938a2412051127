/** Search records of an invented country, any number of them, for measuring and for tests. */
import type { SearchRecord } from "../../src/findings/records.ts";
import type { Told } from "../site/search-parts.ts";

const BEGINS = "青云石清白玉金龙凤松柏桃柳梅荷兰竹溪泉湖永安宁和顺平福德仁义";
const MIDDLES = "川陵阳江原源河岭坪湾港塘浦渡桥关岗洲屏峰城山水林泽野丰泰昌盛";
const FIELDS =
  "医疗救助 养老服务 义务教育 公共文化 全民健身 农村公路 水利工程 植树造林 污水处理 保障住房 创业就业 食品安全".split(
    " ",
  );
const THINGS =
  "补助资金 专项经费 建设项目 运行维护 设备购置 人员培训 宣传活动 信息系统 奖补资金 改造工程".split(" ");
const MEASURES = "完成率 及时率 覆盖率 满意度 合格率 数量 天数 人次 成本控制 知晓率".split(" ");
const TOLD =
  "按照 年初 计划 组织 实施 严格 执行 预算 管理 制度 全部 完成 目标 任务 进一步 提高 服务 质量 群众 反映 良好 但 仍有 部分 工作 进展 较慢 下一步 将 加强 调度".split(
    " ",
  );

/** How many things of other kinds there are for an evaluation. */
const INDICATORS = 4;

/**
 * So many evaluations with their indicators and reports, always the same ones.
 * @returns the records of a kind, made as they are asked for
 */
export function inventedRecords(evaluations: number): Told {
  const counts = { rule: 0, report: Math.ceil(evaluations / 5), evaluation: evaluations, indicator: 0 };
  counts.indicator = INDICATORS * evaluations;
  return function* told(kind) {
    for (let index = 0; index < counts[kind]; index++) yield invented(kind, index);
  };
}

function invented(kind: SearchRecord["kind"], index: number): SearchRecord {
  const draw = drawing(index * 4 + ["rule", "report", "evaluation", "indicator"].indexOf(kind) + 1);
  const place = `${draw([...BEGINS])}${draw([...MIDDLES])}${draw(["县", "市", "区"])}`;
  const name = `${place}${draw(FIELDS)}${draw(THINGS)}`;
  const title = { rule: name, report: `${place} 2023`, evaluation: name, indicator: "" }[kind];
  return {
    url: `/${kind}/${index}/`,
    kind,
    title: title || `${draw(FIELDS)}${draw(MEASURES)}`,
    where: kind === "indicator" ? name : `${place} · ${draw(FIELDS)}`,
    text: Array.from({ length: 24 }, () => draw(TOLD)).join(""),
  };
}

// a linear congruential generator: the same number draws the same
function drawing(seed: number): <T>(from: T[]) => T {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const drawn = from[(state >>> 8) % from.length];
    if (drawn === undefined) throw new Error("nothing to draw from");
    return drawn;
  };
}
