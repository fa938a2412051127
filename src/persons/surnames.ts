/** Family names of one character that nine in ten bear; a word begins with one by chance now and then, so only with other evidence. */
export const SINGLE =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺尚於隋荀劳寿简芮班丰";
/** Those of two. */
export const DOUBLE =
  "欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|夏侯|端木|西门|南宫|轩辕|长孙|宇文|拓跋|独孤|呼延|闻人|澹台";

/** How a Chinese name begins. */
export const SURNAME = `(?:${DOUBLE}|[${SINGLE}])`;

/** Characters that write names of other languages by their sound. */
export const SOUNDS =
  "阿艾买提江尔克木古丽娜扎才让卓玛旦增尼次仁西德吉多杰加措巴桑拉热依布力孜吾斯塔哈萨别努迪麦合赛帕汗胡曼米亚库班不都卡如罕苏来莱玉巴图乌兰其格日勒宝音那顺朝鲁敖登高娃";
