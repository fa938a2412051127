-- 各类项目有多少指标的实际值只是重复目标？
-- How many indicators of each programme family only say their target over again?
SELECT programme, count(*) AS indicators, count(restates) AS restated
FROM (SELECT evaluation_id, restates FROM indicators) AS i
JOIN (SELECT evaluation_id, programme FROM evaluations) AS e USING (evaluation_id)
GROUP BY programme
ORDER BY programme;
