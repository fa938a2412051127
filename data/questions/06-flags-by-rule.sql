-- 哪些规则最常提出疑问？
-- Which rules ask most often, and of how many reports?
SELECT rule, severity, count(*) AS flags, count(DISTINCT report_id) AS reports
FROM flags
GROUP BY rule, severity
ORDER BY flags DESC, rule, severity
LIMIT 20;
