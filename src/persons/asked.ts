/**
 * Who stands where a person is asked for: behind 负责人：, in the cell beside 经办人, below 姓名. Whatever two or three
 * characters stand there alone are taken for a name, even a word of the language or a given name by itself, but for what
 * offices print there as well. All is for text whose width is folded.
 */

const HAN_NAME = /^\p{Script=Han}{2,3}$/u;

/** What words begin with that say that nobody is named, or not one alone: 各股室, 待定, 无专人, 由局长兼任. */
const BEGINS =
  "[各全本该由见详无暂待未已同不有空略另其每某多若按如是否以请需两第几双副正原现拟均皆均可只仅未非自将为在和与及或于对向从已再]";
/** What words end with that name an office, a group, a place, a post or a thing. */
const ENDS =
  "[局厅委会股处室部校所站队组厂店街区县市司府团位门构院科政务办员人者户家师医众属商方层级类镇乡村社行馆场园房库线点片州省盟旗党警长任记的了等中内外上下前后性化度量率额数费款表件号章字制法期日月年天次项条款岁元分别族历称业校班课龄价种型导]";
/** Words of forms and of offices that stand there, and how work is done; a name that is one is kept by its family name alone. */
const WORDS_THERE = new Set(
  (
    "明确 落实 到位 齐全 完备 具体 清晰 缺失 健全 符合 空缺 不详 未知 盖章 手写 打印 兼任 轮值 主管 专管 专责 兼职 专职 临聘 外聘 聘用 实名 匿名 压实 履职 尽责 签到 签收 签名 签字 签章 " +
    "会计 出纳 审计 财务 行政 人事 后勤 内勤 外勤 基建 教务 护理 医务 医保 党建 纪检 监察 综合 规划 信息 工程 技术 质量 安全 采购 招标 督查 法规 农业 水利 林业 交通 住建 城建 民政 教育 卫健 " +
    "卫生 文旅 人社 财政 公安 司法 统计 税务 环保 应急 街道 社区 企业 集体 个人 领导 群众 学生 老师 教师 患者 居民 村民 农民 职工 干部 党员 专家 代表 书记 主席 经理 主任 主席 编制 审核 复核 审批 " +
    "人口 户数 人数 面积 里程 课时 关系 配偶 亩数 株数 标准 村支书 合计 小计 总计 备注 金额 补助 标准 时间 地点 单位 职务 职称 电话 手机 邮箱 性别 年龄 民族 籍贯 学历 学校 专业 岗位 类型 类别 性质 情况 原因 意见 结果 内容 项目 名称 数量 比例 权重 得分 指标 依据 来源 " +
    "房号 应补 实发 应发 账号 卡号 地址 住址 证件 编码 序号 签署 确认 同意 通过 合格 良好 优秀 较好 一般 满意 真实 有效 准确 规范 完整 严格 清楚 责任 权责 职责 分工 制度 机制 培训 管理 服务 工作 参加 参与 " +
    "出席 列席 请假 缺席 在岗 在编 在职 退休 离职 调离 变动 变更 调整 更换 空白 保密 公开 公示 隐去 经费 资金 预算 决算 支出 收入 "
  ).split(" "),
);
const OTHER = new RegExp(`^${BEGINS}|${ENDS}$|[\\d某]`, "u");

/** Whether what stands alone where one person is asked for is taken for a name, whatever its characters. */
export function isAskedFor(text: string): boolean {
  return HAN_NAME.test(text) && !OTHER.test(text) && !WORDS_THERE.has(text);
}

/** Labels that one person alone stands behind, up to their colon: 负责人（签字）：, 组长：, 姓名：. */
const OF_STAFF =
  "负责|联[系络]|承办|经[办手]|填[报表写]|制[表单]|编制|报[送告]|申报|审[核批定]|复核|核[对准]|校[对核]|撰[稿写]|[审拟核]稿|执笔|验收|领[款取]|保管|记[录账]|录入|责任|主[持评]|牵头|见证|监督|收件|签[收发]|检查|核查|调查|登记|统计|批准|分管|代表|执行";
const ONE = new RegExp(
  `(?:(?:${OF_STAFF}|收件)人|法人代表|户主|姓名|领导|[局厅部院校园馆处科股所站队组市县区镇乡村会河湖林田路士]长|(?:理事|秘书)长)(?:姓名|签[字名章])?(?:\\s?\\([^()]{1,8}\\))?(?:[及和与、/](?:联系)?(?:电话|方式|职务))?\\s*[:)]\\s*$`,
);
/** Labels that several stand behind, up to their colon. */
const SEVERAL = /(?:成员|组员|专家|人员|名单|[会加]人|参会|[出列]席|代表)(?:\([^()]{1,8}\))?\s*:\s*$/;

/** How many persons a label asks for, its colon included; null where others may stand behind it as well. */
export function asksFor(label: string): "one" | "several" | null {
  return ONE.test(label) ? "one" : SEVERAL.test(label) ? "several" : null;
}
