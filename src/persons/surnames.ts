/** Family names of one character that nine in ten bear; a word begins with one by chance now and then, so only with other evidence. */
export const SINGLE =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺尚於隋荀劳寿简芮班丰肖闫骆缪麦贝仝佘寇尉戎桓檀羿莘蒲郦鄂阙阚颛訾逄亓巢扈蔚綦矫昝邝钮卿隗付雍宓侴束步麻宿";
/** Those of two. */
export const DOUBLE =
  "欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|夏侯|端木|西门|南宫|轩辕|长孙|宇文|拓跋|独孤|呼延|闻人|澹台|鲜于|申屠|赫连|钟离|淳于|濮阳|公冶|仲孙";

/** How a Chinese name begins. */
export const SURNAME = `(?:${DOUBLE}|[${SINGLE}])`;

/** Characters that write names of other languages by their sound. */
export const SOUNDS =
  "阿艾买提江尔克木古丽娜扎才让卓玛旦增尼次仁西德吉多杰加措巴桑拉热依布力孜吾斯塔哈萨别努迪麦合赛帕汗胡曼米亚库班不都卡如罕苏来莱玉巴图乌兰其格日勒宝音那顺朝鲁敖登高娃瓦伊力雅卜杜山";

/** Characters that given names are made of, and few words of reports. */
export const GIVEN =
  "英玲芬芳燕彩菊兰凤洁梅琳素莲雪荣霞香莺媛艳瑞佳嘉琼珍贞莉娅琦晶妍茜秋珊莎锦黛倩婷姣婉娴瑾颖瑶怡婵雁蓓荷丹蓉君琴蕊薇菁梦岚婕馨瑗琰韵" +
  "咏聪澜毓悦昭冰琬茗羽欣滢馥筠柔竹霭凝晓霄枫芸菲娟秀娥慧巧静淑惠红玉桂春翠伟刚勇毅俊峰涛磊鹏彬杰斌浩宇轩辉洋波龙虎豪栋梁翔旭泽晨炎炳" +
  "钧铭锋锐钢铁柱根福贵祥喜旺庆松柏森岳霆雄彦博志邦宏忠仁德凯亮阳坤卫国建兴盛昌永远亚令树云霖恒烨楠瀚钊鑫诚谦皓哲睿涵曼蕾萍妮丽美花凡妹娣爱" +
  "航帆敏兵翰铎钰祺琪萱岩淼焱珂岱峻嵘岭峥嵩巍川骏骁驰腾奎魁勋励勃耀耿晖昊昱晟晗晴曦暄朗朔桐桦榕槐璇璋璞瑜瑛琛琨玮沛沁沐泓洁淇淞淳渊湘漪潇澄瀛炜烁" +
  "焕煜熙禹穆竣筱绍绮翎芷芝苓茵荟莹菡萌虹衍裕诗谊赫逸遥鑫铃铮闻隽雯霏韬颢馨驹鸿鹤鹭麒麟宝";

/** Further ones, which words are made of as well: only two of these together, that are a word of their own, are a given name. */
export const GIVEN_IN_PAIRS = `${GIVEN}小大阿晓长青朝海江河山天明文满仓正新月华生`;
