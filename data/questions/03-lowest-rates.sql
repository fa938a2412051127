-- 哪些报告的哪类项目执行率不到一半？
-- Which programmes of which reports spent less than half of their budget?
SELECT total_id, annual_budget, executed, execution_rate
FROM totals
WHERE execution_rate < 0.5
ORDER BY execution_rate, total_id
LIMIT 20;
