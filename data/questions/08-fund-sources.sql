-- 钱从哪里来？
-- Where did the money come from?
SELECT source, count(*) AS printed_rows, sum(annual_budget) AS budget, sum(executed) AS spent
FROM funds
WHERE source <> 'total'
GROUP BY source
ORDER BY source;
