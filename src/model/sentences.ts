/**
 * Names of indicators and programmes that are sentences or name what only one place has: each is translated as a whole,
 * as it stands but for its spaces and last stop.
 */
export const SENTENCES: Record<string, string> = {
  翟东小区拆迁工作经费: "Operating expenses for the demolition of the Zhaidong residential quarter",
  杨浦区长护险评估护理全过程监管场景:
    "Yangpu District’s application for supervising the whole process of long-term care insurance assessment and care",
  提出医疗救助经办工作中的问题: "Problems in the handling of medical assistance raised",
  开展各类专题宣讲和培训大于7次: "Talks and trainings on various subjects held more than 7 times",
  按审计工作方案出具审计报告: "Audit report issued in line with the audit plan",
  "遵守服务内容，提高服务质量；规范评估行为，提高评估质量":
    "Keeping to the content of services and raising their quality; regulating assessment and raising its quality",
  "规范补充医疗补助操作流程，提高工作效率，提高补助数据准确性":
    "Regulating the procedure of supplementary medical subsidies, working more efficiently, making subsidy data more accurate",
  "按时在8个试点项目中开展48次/个的健康干预服务":
    "48 health interventions in each of 8 pilot projects, on time",
  "按时完成辖区内216家机构的全覆盖检查；落实药品耗材全量上线阳光采购":
    "Inspection of all 216 institutions of the district completed on time; all medicine and consumables bought through the transparent procurement platform",
  "通过长护险工作, 应对人口老龄化":
    "Responding to the ageing of the population through long-term care insurance",
  "通过政策宣传, 提高医保政策知晓度": "Raising awareness of medical insurance policy through publicity",
  "按时保质、保量完成法律咨询答复, 提升政府行为合法性":
    "Legal enquiries answered on time, in full and in good quality, to make acts of government more lawful",
  "优化医疗救助操作流程, 对建立长效管理机制提出建议":
    "Improving the procedure of medical assistance, with suggestions for a lasting management mechanism",
  "通过医保监督检查, 保障医保基金合理安全使用":
    "Ensuring reasonable and safe use of the medical insurance fund through supervision and inspection",
  "促进本区医疗保障、家庭医生服务和体育工作高质量、融合化、特色化发展":
    "Promoting high-quality, integrated and distinctive development of healthcare security, family doctor services and sports in the district",
  "通过长护险试点工作, 发现并解决问题, 完善操作程序, 形成行业可持续发展":
    "Finding and solving problems through the long-term care insurance pilot, improving procedures, making the sector develop sustainably",
  "完成3大类（10小项）场景建设": "Applications of 3 kinds (10 items) built",
  场景建设验收合格率: "Acceptance pass rate of the applications built",
  场景建设完成并上线运行: "Application built and in operation",
  "为长护险监管提供信息化手段支撑，确保长护险基金安全":
    "Supporting the supervision of long-term care insurance by information technology and ensuring the safety of its fund",
  "规范长护险管理，确保可持续发展":
    "Regulating the administration of long-term care insurance and ensuring sustainable development",
  "规范医疗救助经办流程,提高经办效率":
    "Regulating the procedure of medical assistance and handling it more efficiently",
  提高医疗救助线下办理正确率: "Raising the accuracy rate of medical assistance handled offline",
  医疗救助的补助发放到人到户率: "Rate of medical assistance subsidies paid out to persons and households",
  "低保、低收入和困难家庭成员本市城乡居民医保参保率":
    "Enrolment rate of members of subsistence-allowance, low-income and needy families in the city’s urban and rural residents’ medical insurance",
  "保障全区低保、低收入和困难家庭成员享受本市城乡居民医保救助率":
    "Rate of members of the district’s subsistence-allowance, low-income and needy families who receive assistance under the city’s urban and rural residents’ medical insurance",
  完成每年3万左右人次的窗口经办工作: "About 30,000 transactions a year handled at the counters",
  "对区内228家（含分院）定点医药机构、长护险机构、内设医疗机构进行协议管理":
    "Management by agreement of the district’s 228 designated medical institutions and pharmacies (branches included), long-term care institutions and in-house clinics",
  开展各项医保政策的宣传培训活动: "Publicity and training on medical insurance policies carried out",
  "医保档案管理及时有效；网络安全及时维护；经办工作及时开展":
    "Medical insurance archives managed promptly and effectively; network security maintained promptly; transactions handled promptly",
  "确保医保年度转换期间业务工作平稳进行、确保居民医疗保险及城镇医保政策实施":
    "Ensuring smooth operation while the medical insurance year changes, and the implementation of residents’ and urban medical insurance policy",
  "做好医保窗口经办服务工作，为我区参保人员提供良好办理环境，提升医保工作效能":
    "Good service at the medical insurance counters, a good environment for the district’s insured people, more effective medical insurance work",
  "保障窗口平稳，优化窗口报销流程，让参保人减少排队等候时间，在窗口办事有良好的满意度":
    "Keeping the counters running smoothly and improving reimbursement there, so that insured people queue less and are satisfied with the service",
};
