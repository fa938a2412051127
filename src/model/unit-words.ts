/** Places that names of units begin with, in English as `data/regions.csv` has them; what kind of place it is follows. */
export const PLACES: Record<string, string> = {
  长春市: "Changchun",
  大连市: "Dalian",
  高邑县: "Gaoyi County",
  广西壮族自治区: "Guangxi",
  海南省: "Hainan",
  霍山县: "Huoshan County",
  临河区: "Linhe District",
  民乐县: "Minle County",
  黔东南州: "Qiandongnan Prefecture",
  长安区: "Chang'an District",
  石屏县: "Shiping County",
  上海市: "Shanghai",
  杨浦区: "Yangpu District",
  云南省: "Yunnan",
  省: "the province",
  市: "the city",
  县: "the county",
  区: "the district",
};

/** Kinds of units, and those that are named without a place. */
export const INSTITUTIONS: Record<string, string> = {
  医疗保障局: "Healthcare Security Bureau",
  医保局: "Healthcare Security Bureau",
  国家医疗保障局: "National Healthcare Security Administration",
  医疗保险事务中心: "Medical Insurance Affairs Centre",
  社会医疗保险管理局: "Social Medical Insurance Administration",
  应急管理厅: "Department of Emergency Management",
  应急管理局: "Emergency Management Bureau",
  退役军人事务局: "Veterans Affairs Bureau",
  民政局: "Civil Affairs Bureau",
  财政局: "Finance Bureau",
  卫生健康委员会: "Health Commission",
  人力资源和社会保障局: "Human Resources and Social Security Bureau",
  教育局: "Education Bureau",
  水利局: "Water Resources Bureau",
  农业农村局: "Agriculture and Rural Affairs Bureau",
  长春地区: "Changchun area",
};

/** What titles of reports say that a document is: how they end, but for a year and brackets. */
export const TITLES: Record<string, string> = {
  "转移支付区域(项目)绩效自评表": "regional (project) transfer payment self-evaluation form",
  转移支付区域绩效自评表: "regional transfer payment self-evaluation form",
  转移支付项目绩效目标自评表: "self-evaluation form of the performance targets of a transfer payment project",
  财政项目支出绩效自评表: "self-evaluation form of project expenditure from government funds",
  项目支出绩效自评表: "project expenditure self-evaluation form",
  部门整体支出绩效自评表: "whole-department expenditure self-evaluation form",
  部门整体支出绩效自评报告: "self-evaluation report on the expenditure of the whole department",
  整体支出绩效自评报告: "self-evaluation report on the expenditure as a whole",
  转移支付项目支出绩效自评报告: "self-evaluation report on transfer payment project expenditure",
  中央对地方转移支付预算执行绩效自评报告:
    "self-evaluation report on the execution of the budget of transfers from central to local government",
  转移支付绩效自评报告: "self-evaluation report on a transfer payment",
  项目支出绩效自评报告: "self-evaluation report on project expenditure",
  部门绩效自评结果公开汇总表: "published summary of the results of the department’s self-evaluations",
  绩效自评报告: "performance self-evaluation report",
  绩效评价报告: "performance evaluation report",
  绩效自评表: "performance self-evaluation form",
};
