-- Figures of the sheet Voice of customer. Promoters 9 and 10, detractors 0 to 6; satisfied from 4.
with grouped as (
  select 'All customers' as line, * from latest
  union all select tier, * from latest
  union all select segment, * from latest
),
share as (
  select line, count(*) as n, count(*) filter (nps >= 9) as promoters, count(*) filter (nps in (7, 8)) as passives, count(*) filter (nps <= 6) as detractors,
    count(*) filter (csat >= 4) as satisfied, avg(ces) as ces
  from grouped group by line
),
class as (
  select case when nps >= 9 then 'Promoter' when nps >= 7 then 'Passive' else 'Detractor' end as line, count(*) as n, sum(spend) as spend
  from latest group by 1
)
select 'Net Promoter Score' as block, line, 'Customers' as field, n::double as figure from share
union all select 'Net Promoter Score', line, 'Promoters', promoters from share
union all select 'Net Promoter Score', line, 'Passives', passives from share
union all select 'Net Promoter Score', line, 'Detractors', detractors from share
union all select 'Net Promoter Score', line, 'NPS', 100 * (promoters - detractors) / n from share
union all select 'Net Promoter Score', line, '± points',
  196 * sqrt(((promoters + detractors) / n - ((promoters - detractors) / n) ^ 2) / n) from share where n > 1
union all select 'What promoters and detractors are worth', line, 'Customers', n from class
union all select 'What promoters and detractors are worth', line, 'Share', n / (select count(*) from latest) from class
union all select 'What promoters and detractors are worth', line, 'CLV together', 0.6 * spend::double from class
union all select 'What promoters and detractors are worth', line, 'Average CLV', 0.6 * spend::double / n from class
union all select 'Satisfaction (CSAT) and effort (CES)', line, 'CSAT', satisfied / n from share
union all select 'Satisfaction (CSAT) and effort (CES)', line, 'CES', ces from share
