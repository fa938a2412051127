-- 每年各省的报告执行了多少？
-- How much did the reports of each province spend in each year?
SELECT fiscal_year, province_code, count(*) AS rows_summed, sum(annual_budget) AS budget, sum(executed) AS spent
FROM totals
WHERE complete
GROUP BY fiscal_year, province_code
ORDER BY fiscal_year, province_code;
