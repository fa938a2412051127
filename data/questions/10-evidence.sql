-- 发布的数字凭什么可信？
-- Why are the published figures believed?
SELECT evidence, role, count(*) AS citations, count(DISTINCT report_id) AS reports
FROM provenance
GROUP BY evidence, role
ORDER BY citations DESC, evidence, role;
