/**
 * How natural persons stand in reports: the words before their names, the words that are never names, and the shapes of
 * their numbers. All patterns are for text whose width is folded; institutions and posts stay as printed.
 */
import { lookFor } from "../values/seen.ts";

/** What is hidden, and what stands in its place afterwards. */
export const TOKENS = {
  name: "[姓名已隐去]",
  signature: "[签名已隐去]",
  phone: "[电话已隐去]",
  identity: "[证件号已隐去]",
  account: "[账号已隐去]",
  mail: "[邮箱已隐去]",
  address: "[住址已隐去]",
  plate: "[车牌已隐去]",
} as const;
export type PersonKind = keyof typeof TOKENS;

/** Every token, wherever it stands in a text. */
export const TOKEN = new RegExp(
  Object.values(TOKENS)
    .map((token) => token.replace(/[[\]]/g, "\\$&"))
    .join("|"),
  "g",
);

/** Posts, which stay; a name may stand before or behind one. */
export const POST =
  "(?:副|正|总|代)?(?:局长|厅长|部长|院长|校长|处长|科长|股长|所长|站长|队长|主任|书记|组长|市长|县长|区长|省长|镇长|乡长|村长|主席|会长|理事长|秘书长|委员|经理|会计|出纳|科员|干事|主管|工程师|会计师|经济师|支书|教师|调研员|专员|教授|医师|老师)";

/** Words after which a name stands: 填报人：…, 项目负责人（签字）：…, 组长：… */
export const ROLE =
  "(?:填[报表写]|制表|编制|报送|上报|联[系络]|负责|责任|经办|承办|经手|审核|复核|审批|批准|审定|审签|签发|评价|评审|自评|验收|撰写|撰稿|校对|牵头|包保)人员?" +
  "|法定代表人?|法人代表|(?:主管|分管|主要|单位|部门|局|院|校)领导|责任编辑|副?组长|组员|(?:工作组|评价组|小组|领导小组)?成员|评审专家|姓名";
/** Words that say so only with a colon and a family name behind: 复核：…, 户名：…, 局长：… */
const ROLE_IN_SHORT =
  "制[表单]|复核|初审|复审|终审|录入|助教|供[稿图]|稽核|审[核定阅查]|校[核审]|核[准定]|记账|验收|执笔|审批|填报|填表|经办|批准|编制|撰稿|拟稿|核稿|校对|主管|记录|统计|审签|签发|发布|编辑|作者|记者|通讯员|联系|牵头|户名|收款人|申请人|受益人|受助人|救助对象|患者|家属|[联信经填核][络系息办报算]员|法人|带队领导|监护人|编审|主讲|[出承]租方|银行户名|(?:家属)?陪护人?|(?:参[加会评]|与会|录入|核对|受托|委托)人员?|[出列]席|参会|访谈对象|主审|总监|监理|技术负责";
/** Words after which somebody signs. */
export const SIGN = "签[字名章]";
/** What may stand between such a word and its colon: 姓名, （签字）, 及联系电话. */
export const ROLE_TAIL =
  "(?:姓名)?(?:\\s*\\((?:负责人|盖手印|按手印|签[字名章]|盖章|签[字名][或并、和]?盖章|签[字名][、/]?盖?章|(?:联系)?电话|姓名.{0,4})\\))?(?:[及和与、/](?:联系)?(?:电话|方式|职务))?";

/** What every text has that introduces, addresses or labels a person; without it nothing more is looked for. */
export const SPEAKS_OF_NAMES =
  /人|签[字名章]|长|员|户|者|师|专家|代表|填报|领导|姓名|同志|先生|女士|主任|书记|编辑|主席|[:·•‧・]|\d{4}/;
const SPEAKS_OF_NUMBERS =
  /\d(?:[ ()—–*-]{0,8}\d){6}|@|QQ|微信|住|户[籍口]|地址|[〇零一二三四五六七八九]{7}|短号|[\p{Script=Han}][A-Z][·. ]?[A-Z\d]{5}/iu;
/** What it cannot match without: seven of the first, or one of the second. */
const lookForNumbers = lookFor([
  "0123456789〇零一二三四五六七八九ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\u017f\u212a",
  "@Qq微住户地短",
]);
const [SHORTEST_NUMBER, SECOND] = [7, 2];

/** Whether a text could have a number of a person; without it nothing more is looked for. */
export function speaksOfNumbers(text: string): boolean {
  const seen = lookForNumbers(text);
  return (seen >= SECOND || (seen > 0 && text.length >= SHORTEST_NUMBER)) && SPEAKS_OF_NUMBERS.test(text);
}

/** A longer cell is no word for whose number stands beside it. */
export const LONGEST_OWNER = 24;
const SPEAKS_OF_LABELS =
  /[人员师]|户主|户名|账户|学生|患者|司机|签|领导|组|住|成员|专家|姓名|电话|手机|座机|传真|联系|证|[账帐卡]|邮|信箱|mail/i;
const lookForLabels = lookFor(["人员师户账学患司签领组住成专姓电手座传联证帐卡邮信mM"]);

/** Whether a cell, spaces removed, could be such a label at all. */
export function maySayWhose(label: string): boolean {
  return label.length <= LONGEST_OWNER && lookForLabels(label) > 0 && SPEAKS_OF_LABELS.test(label);
}

/** A label cell as a whole, spaces removed, that names of persons stand beside or below. */
export const ROLE_CELL = new RegExp(
  `^\\(?(?:[\u4e00-\u9fa5]{2,6}姓名|户主|(?:受助|资助)(?:学生|对象|人)|(?:收|领)款人(?:${SIGN})?|领取人|[开账帐]?户名称?|账户名称|帐户名称|驾驶[员人]|司机|护理员|护林员|网格员|讲师|患者|监护人|申请人|受益人|报账员|主讲人?|授课(?:人|教师|专家)|参[会加]人员|(?:责任|牵头|包[联抓保]|联系|帮扶|带[队班]|值班)(?:[省市县区乡镇局院校]{1,2}级?)?领导|帮扶(?:干部|责任人)|(?:使用|保管|申报|推荐|证明|介绍|发言|当事|投诉|信访|举报|来访|监督|完成|主持|登记|记录|管护|承包|借款|担保|签收|发放|申领|受理)人|家庭成员|值班人?员)$|^\\(?(?:项目|单位|部门|科室|财务|业务|预算|绩效|主要|直接|第一|具体|机构|填报|主管|分管|局|院|校)*(?:${ROLE})${ROLE_TAIL}(?:${SIGN})?$|^(?:主管|分管|单位|部门|主要)*${POST}\\((?:${SIGN})\\)$`,
);
export const SIGN_CELL = new RegExp(`^(?:本人|领导|负责人)?(?:${SIGN})(?:\\(?盖章\\)?)?$`);

/** Label cells, spaces removed, beside or below which such numbers stand. */
export const NUMBER_CELLS: [kind: PersonKind, label: RegExp][] = [
  [
    "phone",
    /^(?:联[系络]|通[讯信]|办公|固定|移动|值班|咨询|单位|本人|家庭|负责人|经办人|填报人|填表人|联系人)?(?:电话|手机|座机|传真|联系方式)(?:号码?)?(?:\(.{1,8}\))?$/,
  ],
  ["identity", /^(?:居民)?(?:身份证|身份证件|证件)(?:号码?)?$/],
  ["account", /^(?:个人|收款人?|开户)?(?:银行)?(?:账号|帐号|卡号|银行卡|账户|帐户)(?:号码?)?$/],
  ["mail", /^(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?$|^e-?mail$/i],
  ["address", /^(?:(?:家庭|现|户籍|居住|本人)(?:住址|地址|住所)|住址)$/],
];

/** Numbers that stand for a person wherever they are printed; group 1 is hidden, or all of it. */
export const NUMBERS: [kind: PersonKind, shape: RegExp][] = [
  [
    "identity",
    /(?<![\dA-Za-z])[1-9]\d{5}[ -]?(?:18|19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
  ],
  ["identity", /(?:身份证|证件)(?:号码?)?(?:为|是)?[\s:(]{0,3}(\d{15}|\d{17}[\dXx])(?!\d)/g],
  [
    "account",
    /(?:账号|帐号|卡号|账户|帐户|银行卡)(?:号码?)?(?:为|是)?[\s:(]{0,3}(\d(?:[ -]?\d){7,29})(?!\d)/g,
  ],
  ["identity", /(?<![\dA-Za-z])[1-9]\d{5}\*{4,8}\d{3}[\dXx](?![\dA-Za-z])/g],
  [
    "identity",
    /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]\d{2}(?![\dA-Za-z])/g,
  ],
  ["phone", /(?<!\d)1[3-9]\d\*{4}\d{4}(?!\d)/g],
  ["account", /(?:QQ号?|微信号?)(?:码|为|是)?\s{0,2}:\s{0,2}([\w-]{5,20})/gi],
  ["account", /QQ号?(?:码|为|是)?\s{0,2}(\d{6,11})(?!\d)/gi],
  ["account", /(?<![\d.A-Za-z])62\d{2}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{1,3})?(?![\d.A-Za-z])/g],
  ["identity", /证件号?码?(?:为|是)?[\s:(]{0,3}([A-Z]{1,2}\d{7,9})(?!\d)/g],
  ["identity", /(?:住院|病历|病案|门诊|就诊卡?)号(?:为|是)?[\s:]{0,3}([A-Z]{0,3}\d{5,14})(?!\d)/g],
  ["identity", /(?:军官|士兵|文职)证号?码?(?:为|是)?[\s:(]{0,3}(\p{Script=Han}{1,2}字第?\d{5,10}号?)/gu],
  ["identity", /护照(?:号码?)?(?:为|是)?[\s:(]{0,3}([A-Z]{1,2}\d{7,8})(?!\d)/g],
  [
    "identity",
    /(?:社保卡?|社会保障卡?|医保卡?|医疗保险卡?|残疾证|低保证)(?:号码?|编号)(?:为|是)?[\s:(]{0,3}([A-Z]?\d(?:[ -]?\d){6,19}(?:[Xx]\d{0,2})?)(?![\dA-Za-z])/g,
  ],
  [
    "identity",
    /(?:通行证(?=[A-Z]\d)|(?:通行证|残疾人证|学籍|驾驶证|军官证|居住证|准考证|退役军人证|资格证书?)(?:号码?|编号))(?:为|是)?[\s:(]{0,3}([A-Z]{0,2}\d(?:[ -]?\d){6,29}(?:[Xx]\d{0,2})?)(?![\dA-Za-z])/g,
  ],
  [
    "plate",
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·. ]?(?=[A-Z]{0,5}\d)[A-HJ-NP-Z\d]{5,6}[警学挂港澳]?(?![A-Za-z\d])/gu,
  ],
  [
    "address",
    /(?:(?:家庭|现|户籍|居住)(?:住址|地址)|住址|住所)(?:为|是)?\s{0,2}:\s{0,2}([^\s,;。、:]{4,40}?\d+(?:号|弄|室|组|栋|幢|楼|单元)[^\s,;。、:]{0,20})/g,
  ],
  [
    "address",
    /(?:户[籍口](?:所在)?(?:地址|地)|(?<=收[件货]人[^\n]{0,20})地址|联系地址(?=\s{0,2}:[^\n]{0,60}\d(?:室|单元|栋|幢))|地址(?=\s{0,2}:[^\n]{0,60}收[件货]人))\s{0,2}:\s{0,2}([^\s,;。、:]{4,40}?[\d一二三四五六七八九十]+(?:号|弄|室|组|社|队|栋|幢|楼|单元)[^\s,;。、:]{0,20})/g,
  ],
  [
    "address",
    /(?:(?:居住|租住|住)(?:于|在)|(?<=^|[,。;、\s(])住)([^\s,;。、:]{3,40}?[\d一二三四五六七八九十]+(?:号|弄|室|组|社|队|栋|幢|楼|单元)[^\s,;。、:的]{0,20})/g,
  ],
  [
    "address",
    /(?:家庭(?:住址|地址)|住址)\s{0,2}:\s{0,2}([^\s,;。、:]{2,20}(?:镇|乡|村|路|街|区|苑|园)[^\s,;。、:]{0,30}\d[^\s,;。、:]{0,20})/g,
  ],
  [
    "address",
    /(?:家庭(?:住址|地址)|户籍地址?|现?住址|居住地址?)(?:为|是)?(?:\s{0,2}:\s{0,2}|\s{1,2})([^\s,;。、:]{2,20}(?:[县区镇乡村路街苑园]|小区)[^\s,;。、:]{1,30})/g,
  ],
  [
    "address",
    /家住([^\s,;。、:]{2,40}?(?:(?:号|室|组|村|屯|社区|小区)|单元\d{0,4}室?))(?=的|[^\p{Script=Han}\d]|$)/gu,
  ],
  ["mail", /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g],
  [
    "phone",
    /(?:电话|手机|座机|传真|联系方式|短号|(?<![票同书证编案牌])号码|\btel)(?:号码?)?(?:为|是)?[\s.:]{0,4}(?!\(?0\d{2,3}[ )—–-]{1,2}1[02]\d{3}(?!\d))(?![48]00[ —–-]?\d)(\(?\d(?:[ ()—–-]{0,2}\d){6,14})(?!\d|\.\d|,\d{3}(?!\d))/gi,
  ],
  [
    "phone",
    /(?:电话|手机|座机|传真|联系方式|号码)(?:号码?)?(?:为|是)?[\s:]{0,4}([〇零一二三四五六七八九]{7,12})(?![十百千万亿元])/g,
  ],
  [
    "phone",
    /(?:电话|手机|座机|联系方式)\s?:?\s?[\p{Script=Han}·]{2,6}[\s、,/(:]{1,3}([2-9]\d{6,7})(?!\d|[.,]\d)/gu,
  ],
  ["phone", /1[3-9]\d{9}[^\d\n]{1,8}?(?:办公室?|宅电|单位|值班室?)\s?:\s?([2-8]\d{6,7})(?!\d|[.,]\d)/g],
  ["phone", /(?:拨打|致电)\s?([2-8]\d{6,7})(?!\d|[.,]\d)/g],
  ["phone", /短号(?:为|是)?[\s:]{0,3}(\d{5,6})(?!\d|[.,]\d)/g],
  ["phone", /(?<![\d.])1[3-9]\d\.\d{4}\.\d{4}(?![\d.])/g],
  ["phone", /(?<=\d{4}[、,/;]\s?)([2-9]\d{2,3}-\d{4})(?!\d|[.,]\d)/g],
  ["phone", /(?<![\d.-])86[- ](?:10|2\d|[3-9]\d{2})[- ][2-9]\d{6,7}(?!\d|[.,]\d)/g],
  ["phone", /(?<!\d)0086[- ]?0?(?:10|2\d|[3-9]\d{2}|1[3-9]\d)[- ]?\d{4}[- ]?\d{3,4}(?!\d|[.,]\d)/g],
  ["phone", /(?<![\d.])\(\+?86\)\s?1[3-9]\d{9}(?!\d|[.,]\d)/g],
  ["phone", /(?<![\d.])1(?: [3-9])(?: \d){9}(?!\s?\d|[.,]\d)/g],
  ["phone", /\+86[- ]?0?(?:10|2\d|[3-9]\d{2})[- ]?[2-9]\d{6,7}(?!\d|[.,]\d)/g],
  [
    "phone",
    /(?<![\d.])\(?0(?:10|2\d|[3-9]\d{2})[)\s—–-]{0,3}[2-9]\d{6,7}(?:(?:-|转)\d{1,6})?(?!\d|\.\d|,\d{3}(?!\d))/g,
  ],
  ["phone", /(?<=\d{3}[-)]\s?\d{7,8}[、,/;]\s?)([2-9]\d{6,7})(?!\d|[.,]\d)/g],
];
/** A mobile number; eleven digits may be an amount as well, so what stands around it decides. */
export const MOBILE = /(?<![\d.-]|\d,)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d|[.,]\d)/g;
/** A number under or beside a label that says whose it is. */
export const LABELLED = /(?<![\d.,])\(?\d(?:[ ()—–-]{0,2}\d){6,29}[Xx]?(?!\d|[.,]\d)/g;

/** What follows an amount or a count, and what stands before one. */
export const UNIT_AFTER =
  /^\s*(?:元|万|亿|千|百|余|多|人|户|个|次|%|件|份|名|例|张|家|台|套|亩|吨|公里|平方|立方|米)/;
export const AMOUNT_BEFORE =
  /(?:金额|资金|预算数?|执行数?|支出数?|收入|结转|结余|合计|总计|共计?|安排|拨付|到位)\s*:?\s*$/;
/** Labels of figures: eleven digits beside one are no phone. */
export const FIGURES =
  /资金|预算|金额|执行|支出|收入|合计|总计|小计|财政|中央|地方|拨款|结转|结余|元|数|额|量|率/;
/** What stands before the code of an institution or a project, which stays. */
export const CODE_BEFORE = /(?:代码|编码|编号|文号|信用码)\s*:?\s*$/;

/** Codes that are a person's all the same. */
export const CARD_BEFORE =
  /(?:社保|医保|医疗保险|社会保障|残疾|低保|学籍|资格|退役军人|居住|驾驶)[\p{Script=Han}]{0,4}编[号码]\s*:?\s*$/u;

/** What a name with a family name may follow with a colon between. */
export const ROLE_WITH_COLON = `(?:${ROLE_IN_SHORT}|${POST})`;
/** Words of a sign-off before a name that stands with blanks around it: 制单匡丽　复核卜凡. */
export const SIGNS_OFF =
  "制[单表]|撰稿|校核|复核|审核|记账|出纳|经办|会计|主管|主笔|统稿|验收|填报|报账员|校核|保管|采购|领用";
/** A label by its last word: 主要完成人：, 村民代表：, 监理工程师：. */
export const WHO_LABEL =
  "(?:[人者员户属师]|[河湖林田路园馆庭行社班]长|护士长|名单|专家|代表|领导|支书|总监|教练|导师)";

/** Ends of words that name an institution or a part of one. */
export const INSTITUTION =
  /(?:局|厅|委|股|处|室|部|校|所|站|队|组|厂|店|街|区|县|市|司|中心|政府|集团|公司|单位|部门|机构|医院|学院|科室|财政|财务)$/;
/** Words of forms and of sign-offs that stand where a name could. */
export const NO_NAME = new RegExp(
  [
    ..."指标 效益 数量 质量 时效 成本 满意 目标 预算 决算 资金 金额 项目 名称 执行 得分 分值 总分 评分 合计 总计 年度".split(
      " ",
    ),
    ..."产出 投入 过程 效果 日期 时间 电话 手机 职务 职称 姓名 签[字名章] 盖章 公章 单位 部门 人员 负责 同意 属实 情况 符合".split(
      " ",
    ),
    ..."通过 意见 完成 合格 优秀 良好 较好 一般 暂无 没有 完备 齐全 完整 不适 待定 已签 详见 附件 附后 如下 上述 以上".split(
      " ",
    ),
    ..."以下 同上 本人 关于 各位 所有 全体 各级 有关 相关 领导 成员 同志 工作 医保 财政 财务 综合 办公 管理 审核 审批".split(
      " ",
    ),
    ..."经办 填[报表] 地址 备注 说明 方案 任务 程序 计划 安全 纪委 党委 内容 标准 依据 来源 类型 性质 数据 材料 报告 隐去".split(
      " ",
    ),
    ..."家庭 [党团会]员 性别 年龄 民族 住址 施工 成本 规范 党组 高校 安监 司法".split(" "),
  ].join("|"),
);
/** Words that begin as a family name does and are none: 统计：全面, 患者应当…; a name never begins so. */
export const WORDS = new RegExp(
  `^(?:${[
    ..."全[面部额年县市区] 完[备善成] 齐全 严[格谨密禁] 明[确显白细] 安[全排置心家养] 高[效度标质龄于] 强[化调] 方[便案法面式能可] 费城 高屋建 温馨 平[安稳均] 时[间效常] 成[本效果立熟功] 任[务何职] 应[急当] 常[规年态] 包[括含] 包保责 单[位一独] 关[于键] 和[谐睦] 石[材榴斛] 钢材".split(
      " ",
    ),
    ..."白内障 金[融额] 水[利务] 车[辆队型次牌况] 都[要能] 经[过济] 宗旨 万[元人] 贺信 古镇 黄[金花牛] 江[河湖苏西] 安徽 云南 路[面灯] 花[木卉名椒费] 毛[石坯竹巾利] 柏树 桑蚕 柴油 牛羊 米面 满[意足] 连续 代[表理管收发缴办扣付码管] 伊始 敬[老请业] 衡量 况且 战[略役线士] 浦东 支[教付出持撑部队援流委] 农[家户村民林业机资艺药田贸技场产膜] 母[亲婴语] 阴[雨天] 居[民住委家] 年[度终均龄末初内级] 平[台均时] 富[民裕强] 元[旦器宵] 师[资生德傅] 养[老殖护育羊牛猪鱼蜂] 权[益力限] 普[及通遍查] 满[足意] 益[民处] 通[过信知行] 双[方向随] 容[量积易] 展[示览开厅] 水[库利务电质] 信[息用访贷] 印[刷发制] 牧[民区草] 贡[献] 巴士 秋[季粮冬] 库[存区] 税[收务费] 慎重 续[建保] 爱[心国护] 布[局置] 及[时格早]".split(
      " ",
    ),
    ..."钱[账款物财] 英[国镑语亩里寸尺文] 门[诊户口类槛窗店前急] 铁[路岭西东矿塔皮] 鹿[茸泉寨] 尧都".split(
      " ",
    ),
    ..."于[已各本该其这此规法上下一二三四五六七八九十年月日当全同]".split(" "),
    ..."全[覆程流力体过方天时新民科] 班[级次组子主] 丰[产收] 康[复养] 管[理护控] 高级 成[员果绩] 党[员组建] 张贴 史料 卫[生健] 应[用对有] 常[住见] 水[平质稳库] 文[明化件艺] 景[区观] 林[业地场] 宁[夏波] 房[屋产租] 巩固 原[有因则] 台[账风] 毕业 习惯 保[险障护持证]".split(
      " ",
    ),
    ..."扬尘 尚未 关[心爱系注] 左右 华侨 贵[州重] 权[利限] 安[装居] 武[装术] 宣[传讲] 乡[村镇] 路段 滕空 强[制行] 车[间辆燃补] 谢[绝谢] 童[工装] 雷[电达] 段落 余[额款] 项[下数] 程度 温[度室] 牛[奶栏] 马[上路] 田[间地] 马[铃]".split(
      " ",
    ),
    ..."丰富 相[关应] 支[出付] 项目 家[庭属] 易[于地] 付[款费息清给出] 麦[子苗田] 麻[醉将烦] 步[行道骤] 宿[舍迁州] 解[决释] 边[远境] 华[东北南中] 东[部西] 计[划算] 向[全各] 于[是] 农[村户民] 乐[于观]".split(
      " ",
    ),
  ].join("|")})`,
);
/** Plants, goods and places that begin as a family name does: no names but behind a label. */
export const GOODS = new RegExp(
  `^(?:${"白玉[兰菇簪] 白[瓜菜萝术芷] 白灵菇 黄[瓜豆麻芪连柏杨河山岩海] 金[银桔橘针丝] 马[齿尾] 毛桃 花[生] 龙[眼井胆] 柳[树条] 杨[树梅柳桃] 梅花 兰[花草] 桂[花圆皮] 荷[花叶塘] 松[树木柏] 云[杉服平] 山[药楂] 江[苏西] 沙[棘柳] 芦[苇笋] 柏[树木] 杜[仲鹃] 古树 古建(?:$|[筑修群]) 古村落 山塘 冷[链库棚鲜] 双[拥语] 江堤 艾滋 夏[粮收令] 鱼[塘苗] 温棚 沙化 林草 匡算 乌鸡 松毛虫 羊圈 童谣 凌汛 丁坝 明沟 雷击 牧道 叶菜 盖板 祖祠 伏季 宿管 齐备 杭白菊 桑叶 黄桃 姬松 杭白芍 胡杨 麻[竹风] 毛尖 糜子 明厨 欧李 秦[艽腔] 危[岩桥旧房] 吴茱 杨絮 楼[宇道] 布鲁 伏旱 何首乌 江豚 金秋 卢橘 路[缘面基] 史志 苏丹 田长 万寿 卫厕 文冠 朱鹮 麦冬 巴旦 桑黄 单证 戴帽 宫灯 古[桥茶] 姜黄 钱塘".split(" ").join("|")})`,
);
/** Words that stand in names of firms, wares and posts written in Latin letters. */
export const LATIN_THINGS =
  /\b(?:China|Mobile|Telecom|Windows|Server|Office|Word|Excel|Project|Manager|System|Service|Group|Company|Center|Centre|Bank|Hotel|University|School|Hospital|Studio|Adobe|Google|Microsoft|Oracle|Linux|Visual|Basic|Power|Smart|Pro|Max|Plus|Team)\b/;
/** Characters of things that no given name ends with: 种植户冷库, 农户羊圈; behind a label a name may be anything. */
export const ENDS_AS_THING =
  /[祠粪厕坟病絮糠库链圈粮坝塘沟渠堤棚礁豚绒菌菇酒腔旱帽橘旧胆鲜虫茸鸡鸭猪桩闸泵菜薯稻籽膜肥疫毒癌墙灶窖瓜糖油肉]$/u;
