import { POST } from "./patterns.ts";
import { remembered } from "./remembered.ts";

/**
 * What stands around names, each with what it weighs: the natural logarithm of how much more often it stands beside a name
 * than elsewhere, by estimate. The first that fits counts; all are for text whose width is folded.
 */
type Weighed = [weight: number, pattern: RegExp][];

/** Ends of words for persons: what somebody is, does, or has to do with somebody. */
const PERSON =
  "人|[^或]者|员|户|师|长|老师|医师|[习究业考医学先新调]生|村官|[入难困保]家庭|职工|民工|临时工|护工|社工|义工|[^人全国惠便为利亲和]民|战士|烈士|博士|硕士|护士|女士|院士|选手|[能高]手|歌手|助手" +
  "|属|家长|[专作画术业学东藏论]家|网友|战友|校友|老兵|士兵|模范|劳模|标兵|之星|妻子|儿子|孩子|女儿|丈夫|父亲|母亲|[其之][父母妻子女夫]|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|祖[父母]" +
  "|[中村校乡队兽牙]医|农民?|[果茶菜蜂花棉烟菌]农|[租房顾游旅乘]客|[孕产妇农]妇|外教|嘉宾|编剧|主[演讲创]|[销应包供港台侨外客]商|保洁|门卫|库管|[电水焊木瓦]工|主审|翻译|监理|病例|典型|导演|摄[影像]|英雄|总工|新生儿|[民交法特辅巡]警|法官|警官|检察官|干部|委员|代表|领导|对象|记者|[群观听]众|代理|[儿幼孤]童|[患孤婴]儿|[业户船车雇店房股场]主|房东|股东|店主|雇主|主任|书记|支书|主席|教授|博导" +
  "|会计|出纳|主笔|统稿|原告|被告|同志|同学|教练|专家|老人|青年|教师|经理|总监|[董监理干]事|顾问|律师|编辑|主管|老板|司机|保安|保姆|法人|[甲乙丙]方|专员|大夫|大使|秘书|参谋|姓名|户名|公益性?岗位?";
/** Parts of an office. */
const PART_OF_OFFICE = "[股科室处站队办局]|中心|单位|机构";
/** What is paid to or done to somebody. */
const TO_PERSON =
  "发放|收到|款给|慰问|看望|帮[助扶]|退还|补偿|资助|支付|付给?|[退追]回|[扣补]发|报销|[借发还]给|[电回]访|救助|补助|抽查了?|给予|奖励|表彰|约谈|处分";
/** Words that do something to or with a person. */
const CERTAINLY_WITH = "委托|授权|会同|聘请|聘用|感谢|走访|陪同|名叫|转告";
const WITH_PERSON = "[由经向与和对为请让被以给据及找把因将即如]|联系|任命|通知|来自";
/** What only persons are said to be or to do. */
const OF_PERSON =
  "同志|先生|女士|小姐|老人|医生|大夫|护士长|律师|法官|院士|研究员|大[爷妈娘姐哥叔婶伯嫂]|阿姨|奶奶|爷爷|师傅|同学|夫妇|夫妻|[两三四五六]人|[两三四五六七八]位|任副?(?:组长|主任|局长|总?指挥)|一家|一户|一行|家[中里送翻修]|名下|本人|家属|的(?:妻子|丈夫|[儿孙]子|[孙]?女儿?|[父母]亲|父母|老伴|爱人|家[人属])" +
  `|\\s?\\([^()]{0,8}${POST}|为(?:组长|团长|首席|首的|代表的)|为[^,。;]{0,8}(?:顾问|导师|讲师|代言人)|等(?:同志|[\\d一二三四五六七八九十两]{1,3}[名人位户]|人|户)`;
/** What stands behind one person alone: sex and age, a mobile or an identity number. */
const AGE_OR_NUMBER =
  "\\s?\\((?:[男女]|\\d{2}岁)|[,、]\\s?[男女][,、。]|,\\s?\\d{1,3}岁|今年\\d|现年|\\s?[(:,、]?\\s?(?:1[3-9]\\d(?=[\\d*]{8}|[- ]\\d{4}[- ]\\d{4})|[1-9]\\d{16}[\\dXx])|\\s?[,、(]\\s?(?:公民|居民)?身份(?:证|号码)|\\s?[,、(]\\s?(?:联系)?(?:电话|手机号?码?)\\s?:?\\s?1[3-9]";
export const OF_ONE_PERSON = new RegExp(`^(?:${AGE_OR_NUMBER})`);
/** Doing it needs a person, or a part of an office, which has no such name. */
const ACTS_OF_OFFICE =
  "具体(?:负责|[经承]办|实施)|兼任?|作记录|起草|执笔|把关|发放|办理|[劳讲][务课]费|差旅费|[复审]核|填[写报表]|承办|经办|牵头|主持|担任|接[任替]|带队|签[署字批发]|撰[写稿]|统稿|汇报|\\s?:?\\s?负责";
/** What happens to persons alone. */
const FATE =
  '家庭(?:困难|贫困|收入|人口|经济)|身患|患有|患[癌病]|因病|已故|死亡|身故|离世|去世|病故|丧偶|出生|享受低保|[”"]?(?:名[医师]|劳模|大师)[^,。]{0,6}工作室';
const ACTS =
  "劝|多次|先后|带头|听取|安排|部署|作(?:了|出|为|[动讲发表报交典])|率|流转|自主|驾驶|分别|深入|入户|走访|协调|发言|讲[话授]|督[导办]|指导|协助|配合|要求|家访|荣|累计|创业|调任|当选|全程|亲自|反馈|算了|带领|已故|受[邀托聘]|应邀|大学|毕业|打来|收集|实地|是(?!否)|拿|报销|借款|违[规法]|录入|宣布|出具|房[屋产]|住房|免费|适配|安装|退[回还缴]|房租|租金|押金|货款|追[回缴]|考[上取入]|就读|入伍|欠|电话|各[获领得补]|入住|加班|了解|核实|询问|处(?=[获得了])|\\d[\\d.,]{0,9}万?元|补[助贴]|津贴|工资|报酬|奖金|慰问金|救助金|抚恤|生活费|个人[账帐]户|[账帐]户|签订|驻村|坐诊|[劳授讲差备工绩]|多[发领]|违规|违纪|操作|点赞|投资|重复|捐|缴|分到|转|巡|代[理为领]|反映|批示|指示|表示|介绍|说|称|告诉|认为|强调|指出|负责|牵头|主持|担任|任|出席|参加|带队|分管|主管|承[办担]|经办|审[定核批阅]|复核|签|撰写|编制|填|陪同|率|前往|赴|来[到电信访华]|到(?!位|期|账|达)|送|患|住院|因|获|荣获" +
  "|领|享受|居住|家|接任|接替|提出|讲|高兴|激动|感激|感谢|上门|每|到|在|于|的|为|具体|共同|代|一直|已|曾|申请|向|对|与|和|及|被|去世|死亡|工作室|创办|种|养|诉|调离|退休";

/** A note of approval before who signs it, and a telephone number before whose it is. */
const APPROVED = "(?:同意|属实)(?:上报|申报|报送|拨付|支付|报销|列支|立项|验收|执行)?[。.,\\s]*";
const NUMBER_BEFORE = "\\d{4}\\s?(?:\\(|[转找])";

/** Weight of characters before a name that are no such word. */
export const NO_WORD = -2;
/** The most that what stands before weighs: behind a colon or in a cell of its own, and elsewhere. */
export const MOST_BEFORE = 6;
export const MOST_BEFORE_IN_SENTENCE = 4;
const lastCharacters = (pattern: string) =>
  pattern.split("|").flatMap((word) => {
    const own = word.endsWith("?") ? [word.slice(0, -2), word.slice(0, -1)] : [word];
    return own.flatMap((part) => [...(/\[([^\]]+)\]$/.exec(part)?.[1] ?? part.slice(-1))]);
  });

/** What stands before, up to the name. */
const BEFORE_NAMES: Weighed = [
  [MOST_BEFORE_IN_SENTENCE, before(NUMBER_BEFORE)],
  // a firm as often
  [2, before("(?:[中投招]标|采购|供[货应]|发包|承[包建])人\\s*:\\s*")],
  [
    MOST_BEFORE,
    before("[人者员长师名表核报批办制稿对笔家主户任记计纳导录字章组)](?:\\([^()]{1,10}\\))?\\s*:\\s*"),
  ],
  [3, before("[甲乙丙]方(?:\\([^()]{1,8}\\))?\\s*:\\s*")],
  [MOST_BEFORE_IN_SENTENCE, before(`(?:${PERSON})(?:\\([^()]{1,8}\\))?\\s?[“"]?`)],
  [MOST_BEFORE_IN_SENTENCE, before(APPROVED)],
  [3, before(`\\p{Script=Han}(?:${PART_OF_OFFICE})\\s{0,2}`)],
  [3, before(`(?:${TO_PERSON}|${CERTAINLY_WITH})`)],
  [2, before(`(?:${WITH_PERSON})`)],
  [2, before("(?:^|[\\s,、。;:()\"“”'!?[\\]【】《》—–/|·…-])")],
  [NO_WORD, /$/],
];

/** Every character that stands right before a name because of what it is the end of; behind any other the last weight counts. */
export const SPEAKS_BEFORE: ReadonlySet<string> = new Set(
  [PERSON, PART_OF_OFFICE, TO_PERSON, CERTAINLY_WITH, WITH_PERSON, "同意|属实|[报送转付销支项收行]"].flatMap(
    lastCharacters,
  ),
);

/** The same where the last character before is a Chinese one: only of the words that end in it. */
const afterWord = remembered((last: string): Weighed => {
  const ending = (pattern: string) => {
    const words = pattern.split("|").filter((word) => lastCharacters(word).includes(last));
    return words.length === 0 ? [] : [`(?:${words.join("|")})`];
  };
  const weighed = (weight: number, patterns: string[]) =>
    patterns.map((pattern): Weighed[number] => [weight, before(pattern)]);
  return [
    ...weighed(MOST_BEFORE_IN_SENTENCE, ending(PERSON)),
    ...weighed(MOST_BEFORE_IN_SENTENCE, "意实报送付销支项收行".includes(last) ? [APPROVED] : []),
    ...weighed(MOST_BEFORE_IN_SENTENCE, "转找".includes(last) ? [NUMBER_BEFORE] : []),
    ...weighed(
      3,
      ending(PART_OF_OFFICE).map((part) => `\\p{Script=Han}${part}`),
    ),
    ...weighed(3, ending(`${TO_PERSON}|${CERTAINLY_WITH}`)),
    ...weighed(2, ending(WITH_PERSON)),
    [NO_WORD, /$/],
  ];
}, 1);
/** What stands before weighs by these. @param last the character before; none where a text begins */
export const beforeNames = (last: string): Weighed =>
  SPEAKS_BEFORE.has(last) ? afterWord(last) : BEFORE_NAMES;

// the end first, so that no other place is tried
function before(pattern: string): RegExp {
  return new RegExp(`$(?<=${pattern})`, "u");
}

/** What stands behind, from the name on. */
export const BEHIND_NAMES: Weighed = [
  [5, new RegExp(`^(?:${POST}|${OF_PERSON}|${AGE_OR_NUMBER})`)],
  [4, /^\s{1,4}(?:19|20)\d{2}[年.\-/]/],
  [
    3,
    new RegExp(
      `^(?:等(?:农?牧民|村民|农户|脱贫户|贫困户|低保户|学生|教师|职工|党员|干部|老人)|签[订署]|${ACTS_OF_OFFICE}|${FATE})`,
    ),
  ],
  [2, new RegExp(`^(?:$|[\\s,、。;:()"“”'!?[\\]【】《》—–/|·…-]|${ACTS})`)],
  [-1, /^/],
];

/** A form of address behind a family name, which is hidden with it: 董先生, 赵阿姨. */
export const ADDRESSED_AS =
  /^(?:先生|女士|小姐|阿姨|老太太|老人家|大[爷妈娘姐哥叔婶伯嫂]|师傅|老[太汉]|婆婆|奶奶|爷爷|某某|某\p{Script=Han}(?=[,、。;:()\s]|$)|某(?![种些个项类年月日]))/u;
/** Every character that one begins with. */
export const ADDRESSES_BEGIN = "先女小阿大师老婆奶爷某";
/** Words that end where they end, whatever the dictionary joins to them. */
export const WHOLE_WORDS = new RegExp(
  `(?:${POST}|办公室|持有人|[店车业场船雇房]主|[责系办报表疾保请益助养诉访军商租案心老法标取销款赠课讲证托理承护管借贷担用督述]人|[^动]人员|职工|民工|[教厨律导讲药技]师|护士|医生|学生|考生|家长|司机|户主|贫困户|村民|居民|党员|[队学会组社店船]员|干部|代表|群众)$`,
);

/** What goes on with a name that is one of a place, an institution, a prize. */
export const OF_PLACES =
  /^(?:[小中大]学(?!毕业|生|本科|学[费习业]|录取|就读)|学校|医院|诊所|卫生|祠堂|宗祠|药[店房]|路|街|村|镇|乡|县|市|区|庄|屯|湾|沟|桥|河|山|湖|江|水库|港|湿地|故居|纪念|精神|思想|理论|主义|式|广场|公园|公司|集团|超市|饭店|书院|大道|[杯奖]|(?:老人|老年人?|儿童)?(?:护理中心|养老|康养|公寓|敬老院|福利院|幼儿园|托养|照料中心|服务中心))/;
/** What goes on with the name of a firm: 金龙建设. */
export const OF_FIRMS =
  /^(?:建[设筑工]|科技|工程|实业|商贸|贸易|医药|[药酒种]业|制药|传媒|咨询(?!费)|电器|机电|食品|环保|能源|置业|地产|证券|银行|网络|通信|物流|园林|服饰|百货|有限|股份|[面菜茶]馆|餐饮|酒[厂坊庄]|茶[楼庄业])/;

/** Persons of public life by whom a text names what it follows or honours. */
export const OF_PUBLIC_LIFE =
  /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|周恩来|孙中山|雷锋|焦裕禄|孔繁森|白求恩|李大钊|张思德|黄大年|袁隆平|钱学森|李时珍|孙思邈|张仲景|王老吉|康师傅)/;
/** Persons of public life and of stories, herbs, teas and brands that are called as a person is: nobody is meant where nothing speaks of one. */
export const CALLED_AS_PERSONS = new RegExp(
  `^(?:${[
    "徐长卿 刘寄奴 何首乌 杜仲 王不留行 金骏眉 马应龙 张小泉 王守义 李锦记 胡庆余堂 胡雪岩 雷允上 潘高寿 何济公 陈李济 冯了性 李众胜 王致和 王麻子 章光 张一元 吴裕泰 谢馥春",
    "孔凤春 戴春林 周大福 周大生 周生生 周黑鸭 叶开泰 史丹利 史密斯 金龙鱼 罗莱 康佳 康明斯 花木兰 穆桂英 杨家将 岳飞 关羽 诸葛亮 王羲之 王献之 颜真卿 柳公权 齐白石 徐悲鸿",
    "张大千 吴道子 顾恺之 鲁迅 孔子 孟子 庄子 荀子 韩非子 屈原 陶渊明 孟浩然 李白 杜甫 白居易 柳宗元 刘禹锡 苏轼 苏东坡 王安石 范仲淹 欧阳修 司马光 司马迁 包拯 包青天",
    "海瑞 文天祥 郑成功 郑和 林则徐 戚继光 岳家军 朱熹 王阳明 黄道婆 蔡伦 毕昇 张衡 祖冲之 沈括 徐霞客 徐光启 宋应星 华佗 孙悟空 唐僧 武松 宋江 鲁智深 梁山伯 祝英台",
    "白素贞 许仙 董永 刘三姐 孟姜女 黄飞鸿 霍元甲 詹天佑 钱三强 邓稼先 华罗庚 陈景润 陶行知 蔡元培 冼星海 聂耳 梅兰芳 常香玉 马连良 侯宝林 黄继光 邱少云 董存瑞 刘胡兰",
    "杨靖宇 赵一曼 方志敏 王进喜 王继才 张富清 黄文秀 廖俊波 南仁东 时传祥 任长霞 朱德 刘少奇 彭德怀 贺龙 叶挺 叶剑英 聂荣臻 罗荣桓 徐向前 刘伯承 林伯渠 董必武 任弼时",
    "瞿秋白 蔡和森 恽代英 李先念 谢觉哉 宋庆龄 廖仲恺 黄兴 蔡锷 曹操 刘备 孙权 周瑜 关云长 赵子龙 吕布 司马懿 秦始皇 汉武帝 唐太宗 武则天 康熙 乾隆 成吉思汗 鲁班 杜康",
    "张裕 李宁 周六福 陈克明 李子园 杨协成 谭木匠 康恩贝 罗牛山 金正大 牧原 柳工 方太 郎酒 古井 景芝",
    "神农氏 伏羲氏 高尔基 马克思 恩格斯 白雪公主 安徒生 达芬奇 路易 陈毅",
  ]
    .join(" ")
    .replaceAll(" ", "|")})`,
);
