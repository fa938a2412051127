-- 多少指标完成，多少只是自述完成？
-- How many indicators were met, and how many only say so?
SELECT mark, count(*) AS indicators, count(reason) AS with_reason
FROM indicators
GROUP BY mark
ORDER BY indicators DESC, mark;
