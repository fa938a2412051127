/** The charts of both peers, drawn when the site is built or in the browser. */
import * as Plot from "@observablehq/plot";

/** The spent share of each budget. @param document of the server; none in a browser */
export const ratesChart = (evaluations, document) =>
  Plot.plot({
    document,
    width: 720,
    marginLeft: 200,
    x: { label: "预算执行率", percent: true },
    marks: [
      Plot.barX(evaluations, { x: "execution_rate", y: "evaluation_id", fill: "#35608c" }),
      Plot.ruleX([1]),
    ],
  });

/** Budget and spending by source. */
export const moneyChart = (funds, document) =>
  Plot.plot({
    document,
    width: 720,
    marginLeft: 200,
    marks: [
      Plot.barX(funds, { x: "annual_budget", y: "label", fill: "#ccc" }),
      Plot.barX(funds, { x: "executed", y: "label", fill: "#35608c", insetTop: 4, insetBottom: 4 }),
    ],
  });

/** The points of each indicator beside its weight. */
export const scoresChart = (indicators, document) =>
  Plot.plot({
    document,
    width: 720,
    marginLeft: 200,
    marks: [
      Plot.ruleX(indicators, { x: "weight", y: "indicator_id", stroke: "#ccc" }),
      Plot.dot(indicators, { x: "score", y: "indicator_id", fill: "#35608c" }),
    ],
  });
