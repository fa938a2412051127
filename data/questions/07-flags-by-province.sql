-- 各省的报告有多少待说明事项？
-- How many matters have the reports of each province to explain?
SELECT province_code, category, count(*) AS flags
FROM (SELECT report_id, category FROM flags) AS f
JOIN (SELECT report_id, province_code FROM reports) AS r USING (report_id)
GROUP BY province_code, category
ORDER BY province_code, category;
