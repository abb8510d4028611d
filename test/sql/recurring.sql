-- Figures of the sheet Subscriptions: recurring revenue and churn by month, plans and survival, by the months of each subscription.
with term as (
  select
    "Customer ID" as customer, "Plan" as plan,
    cast(strptime("Start date", '%-m/%-d/%Y') as date) as begun,
    cast(strptime(nullif("End date", ''), '%-m/%-d/%Y') as date) as ended,
    cast(replace("Monthly price", '$', '') as decimal(18, 2)) as price
  from read_csv('subscriptions.csv', header = true, all_varchar = true)
  where cast(strptime("Start date", '%-m/%-d/%Y') as date) <= (select as_of from span) and "Customer ID" in (select customer from buyer)
),
-- The ends of the last 24 months, and of the one before; the last month is that of the last order and ends with the as-of day.
stand as (
  select month, least((select as_of from span), (month + interval 1 month - interval 1 day)::date) as day
  from (
    select (date_trunc('month', (select last_day from span)) - to_months(back::integer))::date as month from range(0, 25) as list(back)
  ) where month >= date_trunc('month', (select min(begun) from term)) - interval 1 month
),
paying as (
  select month, customer, sum(price)::double as price
  from stand join term on begun <= day and (ended is null or ended > day) group by month, customer
),
pair as (
  select
    coalesce(now.month, (was.month + interval 1 month)::date) as month,
    now.price as now_pays, was.price as was_paying
  from paying as now full join paying as was on now.customer = was.customer and now.month = (was.month + interval 1 month)::date
),
moved as (
  select
    stand.month,
    count(now_pays) as customers, count(was_paying) as start,
    count(*) filter (was_paying is null and now_pays is not null) as won,
    count(*) filter (now_pays is null and was_paying is not null) as lost,
    coalesce(sum(now_pays), 0) as revenue, coalesce(sum(was_paying), 0) as revenue_before,
    coalesce(sum(now_pays) filter (was_paying is null), 0) as won_revenue,
    coalesce(sum(was_paying) filter (now_pays is null), 0) as lost_revenue,
    coalesce(sum(now_pays - was_paying) filter (now_pays > was_paying), 0) as expansion,
    coalesce(sum(was_paying - now_pays) filter (now_pays < was_paying), 0) as contraction
  from stand left join pair using (month)
  where stand.month > (select min(month) from stand)
  group by stand.month
),
line as (select (month - date '1899-12-30')::varchar as line, * from moved),
aged as (
  select
    term.*, ended is not null and ended <= (select as_of from span) as gone,
    (select max(n) from range(0, 600) as list(n) where begun + to_months(n::integer) <= least(coalesce(ended, (select as_of from span)), (select as_of from span))) as months
  from term
),
renewed as (
  select *, case when gone then greatest(1, months + case when begun + to_months(months::integer) < ended then 1 else 0 end) else months end as periods from aged
),
period as (
  select
    n as period,
    (select count(*) from renewed where periods >= n) as due,
    (select count(*) from renewed where periods = n and gone) as lost
  from range(1, (select max(periods) + 1 from renewed)) as list(n)
),
survived as (
  select *, product(case when due = 0 then 1 else 1 - lost / due end) over (order by period) as survival from period
),
total as (select count(*) as subscribers, count(*) filter (not gone) as active, sum(price) filter (not gone) as revenue from renewed)
select 'Monthly recurring revenue (MRR)' as block, line, 'Customers' as field, customers::double as figure from line
union all select 'Monthly recurring revenue (MRR)', line, 'New', won_revenue from line
union all select 'Monthly recurring revenue (MRR)', line, 'Expansion', expansion from line
union all select 'Monthly recurring revenue (MRR)', line, 'Contraction', contraction from line
union all select 'Monthly recurring revenue (MRR)', line, 'Lost', lost_revenue from line
union all select 'Monthly recurring revenue (MRR)', line, 'MRR', revenue from line
union all select 'Monthly recurring revenue (MRR)', line, 'ARPA', revenue / customers from line where customers > 0
union all select 'Churn and retention by month', line, 'Customers at start', start from line
union all select 'Churn and retention by month', line, 'Won', won from line
union all select 'Churn and retention by month', line, 'Lost', lost from line
union all select 'Churn and retention by month', line, 'Customer churn', lost / start from line where start > 0
union all select 'Churn and retention by month', line, 'Revenue churn', (contraction + lost_revenue) / revenue_before from line where revenue_before > 0
union all select 'Churn and retention by month', line, 'Net revenue retention', (revenue_before + expansion - contraction - lost_revenue) / revenue_before from line where revenue_before > 0
union all select 'Churn and retention by month', line, 'Quick ratio', (won_revenue + expansion) / (contraction + lost_revenue) from line where contraction + lost_revenue > 0
union all select 'card', 'Subscribers', '', subscribers from total
union all select 'card', 'Active', '', active from total
union all select 'card', 'Recurring revenue', '', revenue from total
union all select 'card', 'Revenue per subscriber', '', revenue / active from total where active > 0
union all select 'card', 'Churn', '', (select sum(lost) / sum(due) from period) from total
union all select 'Plans', plan, 'Subscribers', count(*) from renewed group by plan
union all select 'Plans', plan, 'Active', count(*) filter (not gone) from renewed group by plan
union all select 'Plans', plan, 'Revenue', coalesce(sum(price) filter (not gone), 0) from renewed group by plan
union all select 'Plans', plan, 'Left', count(*) filter (gone) / count(*) from renewed group by plan
union all select 'Survival', period::varchar, 'Due to renew', due from survived
union all select 'Survival', period::varchar, 'Left', lost from survived
union all select 'Survival', period::varchar, 'Retention', 1 - lost / due from survived where due > 0
union all select 'Survival', period::varchar, 'Still there', survival from survived
