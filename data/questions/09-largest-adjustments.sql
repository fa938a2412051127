-- 预算在年中改动最大的自评有哪些？
-- Which evaluations changed their budget by a fifth or more, the largest first?
SELECT evaluation_id, name, initial_budget, annual_budget, adjustment_rate
FROM evaluations
WHERE scope <> 'summary' AND (adjustment_rate >= 0.2 OR adjustment_rate <= -0.2)
ORDER BY annual_budget DESC, evaluation_id
LIMIT 20;
