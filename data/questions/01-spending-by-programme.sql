-- 各类项目的预算执行了多少？
-- How much of its budget did each programme family spend?
SELECT programme, count(*) AS reports, sum(annual_budget) AS budget, sum(executed) AS spent,
  round(CAST(sum(executed) AS DOUBLE) / CAST(sum(annual_budget) AS DOUBLE), 6) AS rate
FROM totals
WHERE complete AND kind = 'whole'
GROUP BY programme
ORDER BY programme;
