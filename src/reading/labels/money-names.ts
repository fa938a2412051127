import { anyOf } from "../../values/any-of.ts";

/** Nouns that end the name of money or of what it is for. */
export const NAME_ENDS = anyOf(
  "资金 经费 补助 补贴 项目 工程 专款 基金 奖补 奖金 补偿 津贴 救助金 公益金 扶助金 补助金 备用金 助学金 奖学金 抚恤金 慰问金 保障金 护理费 运行费 管护费 监理费 测绘费 工作费 服务费 维护费 建设".split(
    " ",
  ),
);

/** Words of sentences: a name begins behind the last of them. */
export const NOT_IN_NAMES = new RegExp(
  [
    "(?:下达|拨付|争取|申请|筹集|筹措)(?:到(?!位))?",
    ..."收到 根据 按照 依据 用于 到位 投入 获得 安排".split(" "),
    "执行(?!案|经费|救)",
    "(?<!转移)支付(?!能力)",
    "支出(?!项目)",
    ..."使用 追加 调整 批复 核定 实施 完成 开展 涉及 包括 其中 通过".split(" "),
    "(?<!行|作)为(?!民|老|农)",
    "(?<!自)由",
    "将(?!军)",
    ..."于 及时 已".split(" "),
    "(?<!公)共",
    String.raw`我\p{Script=Han}`,
    "本[省市县区州单部局校级]",
    ..."该 此 上述 各".split(" "),
    "全[省市县区州年]",
    "预算内?",
    ..."决算 年初 结转 结余 剩余 发放 兑现 兑付 列支 报销 缴纳 节约 节支 收回 交回 上缴 抽查 抽取 评价 带动 挽回".split(
      " ",
    ),
    ..."签订 中标 合同 拟 需 未 关于 结合".split(" "),
    "财政[部厅局]",
    "计划(?!生育)",
    ..."实际 年度".split(" "),
    "(?<![老青少童成幼中])年(?!人|长|轻|级)",
    String.raw`(?<!\d)\d{1,2}月(?:份|[底末初]|\d{1,2}日)?前?`,
    String.raw`[^\p{Script=Han}\d\p{L}“”"()·—、-]`,
  ].join("|"),
  "gu",
);

const SAYS_NOTHING = [
  ..."全部 全年 年度 本年 当年 项目 专项 财政 拨款 预算 资金 经费 补助 补贴 工程 支出 中央 省级 市级 县级 区级 州级 乡级 地方".split(
    " ",
  ),
  ..."省市 省 市 县 区 州 级 自筹 自有 其他 其它 配套 上级 本级 直达 单位 部门 整体 基本 和 及 、 的 上年".split(
    " ",
  ),
  ..."建设 该 结转 社会资金 社会投入 自治区 奖补 行政 事业 人员类 运转类 特定目标类 决算中? 一般公共 政府性基金 基金 总 类 个 人员 公用 日常 运转 三公".split(
    " ",
  ),
  ..."业务 收入 商品 服务 工资福利 统筹 整合 涉农".split(" "),
];
/** Names that say nothing about what the money is for. */
export const GENERIC_NAME = new RegExp(`^${anyOf(SAYS_NOTHING)}*$`);

/** Whose money it is, in front of a name. */
export const OWNER =
  /^\p{Script=Han}{2,12}?(?:(?:省|市|县|(?<![社园景灾库牧林])区|州|旗|(?<!小)镇|(?<!下)乡)(?:\p{Script=Han}{0,16}(?:局|委员会|委|厅|办公室|中心|中学|小学|大学|学院|学校|医院|卫生院|幼儿园|联合会|法院|检察院|党校|大队|支队|总队))?|局|委员会|委|厅|办公室|中心|联合会|法院|检察院|党校|大队|支队|总队)/u;
/** What is built or mended needs no other word: 小镇建设资金 is no money of a town. */
export const SAYS_WORK = /建设|工程|维修|改造/;

/** A year, a code or a verb in front of a name. */
export const BEFORE_NAME =
  /^(?:转移支付(?=[^资项预])|其中|(?:20)?\d{2}\s*年度?(?:的)?|[\dA-Z]{6,}-|的|了|至|和|及|、|[(（][^()（）]{0,20}[)）]|\d{1,3}个?(?![-—~至\d]*级)|“(?![^”]*”)|[:：;，"-])+/;

/** Verbs before whoever gets a part of a programme's money. */
const HANDED = "(?:[已共]|下达|下拨|拨付|分配|安排|划拨|转拨|拨|至|到|给|[我本])";
/** Who gets a part of one programme's money, 下达王村镇, 拨付县第二中学; no programme. */
export const RECEIVER = new RegExp(
  `^${HANDED}{0,6}[^，。]{1,20}(?:${[
    ..."省 市 县 区 州 盟 旗 镇 乡 村 街道 社区 办事处 局 委员会 委 厅 人民政府 公司 合作社 农场 林场".split(
      " ",
    ),
    ..."中心 医院 卫生院 卫生室 学校 中学 小学 幼儿园 大学 学院 队 所".split(" "),
  ].join("|")})$`,
);
