/** A header on two lines whose labels, read on, do not stand in the order of the columns below them. */
export interface LayeredHeader {
  /** Its labels as they are read on, folded and without their brackets. */
  labels: string[];
  /** The columns below it: the label each is read as, and which of the printed labels that is. */
  columns: [as: string, printed: number][];
}

/** A new form of this kind is one entry here. */
export const LAYERED_HEADERS: LayeredHeader[] = [
  {
    // below 三级指标 stand the name and what it means; a target is sign, number and unit; the share of all points is the weight
    labels:
      "一级指标 二级指标 三级指标 指标分值 预期指标值 单项指标实际完成值 单项指标完成情况 自评得分 符号 单位 单项指标得分 权重占比 单项指标折算得分".split(
        " ",
      ),
    columns: [
      ["一级指标", 0],
      ["二级指标", 1],
      ["三级指标", 2],
      ["指标内容", 2],
      ["符号", 8],
      ["预期指标值", 4],
      ["单位", 9],
      ["单项指标实际完成值", 5],
      ["单项指标完成情况", 6],
      ["单项指标得分", 10],
      ["权重", 11],
      ["折算得分", 12],
    ],
  },
];
