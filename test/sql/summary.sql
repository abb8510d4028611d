-- Figures of the sheet Summary: block, row, column, value. Margin 60%, CAC 25, target 3.
with total as (
  select count(*) as customers, sum(spend) as revenue, sum(orders) as orders, sum(purchases) as purchases,
    sum((select as_of from span) - first_purchase) / 365.25 as years, count(*) filter (purchases >= 2) as repeaters
  from customer_row
),
sold as (select min(day) as day from entry where amount > 0 group by order_id),
first_order as (select customer, first_purchase from buyer),
recent as (
  select sum(amount) as revenue, sum(amount) filter (first_purchase <= (select as_of from span) - 365) as existing
  from entry join first_order using (customer) where day > (select as_of from span) - 365
),
month as (
  select date_trunc('month', day) as month, sum(amount) as revenue,
    coalesce(sum(amount) filter (date_trunc('month', first_purchase) < date_trunc('month', day)), 0) as existing
  from entry join first_order using (customer) group by 1
),
month_orders as (select date_trunc('month', day) as month, count(*) as orders from sold group by 1),
-- Two years of months singly, what is older in one line.
month_line as (
  select case when row_number() over (order by month desc) <= 24 then (month::date - date '1899-12-30')::varchar else 'Earlier' end as line,
    revenue, existing, coalesce(orders, 0) as orders
  from month left join month_orders using (month)
),
month_sum as (select line, sum(revenue) as revenue, sum(existing) as existing, sum(orders) as orders from month_line group by line),
ranked as (select spend, row_number() over (order by spend desc) as place from buyer),
best as (
  select share, ceil(share * (select customers from total)) as customers
  from (values (0.1), (0.2), (0.3), (0.5)) as list(share)
),
pareto as (select share, customers, (select sum(spend) from ranked where place <= best.customers) as revenue from best)
select 'card' as block, 'Customers' as line, '' as field, customers::double as figure from total
union all select 'card', 'Revenue', '', revenue from total
union all select 'card', 'Average order value', '', revenue::double / orders from total
union all select 'card', 'Purchase frequency', '', purchases / years from total
union all select 'card', 'Repeat rate', '', repeaters / customers from total
union all select 'card', 'Average CLV', '', 0.6 * revenue::double / customers from total
union all select 'card', 'Customer equity', '', 0.6 * revenue::double from total
union all select 'card', 'Existing customers', '', existing::double / revenue::double from recent
union all select 'card', 'LTV:CAC, to date', '', 0.6 * revenue::double / customers / 25 from total
union all select 'card', 'Highest CAC', '', 0.6 * revenue::double / customers / 3 from total
union all select 'card', 'CAC payback', '', 25 / (0.6 * revenue::double / (years * 12)) from total
union all select 'card', 'Top 20% of customers', '', pareto.revenue::double / total.revenue::double from pareto, total where share = 0.2
union all select 'Segments', segment, 'Customers', count(*) from customer_row group by segment
union all select 'Segments', segment, 'Revenue', sum(spend) from customer_row group by segment
union all select 'Segments', segment, 'Share of customers', count(*) / (select customers from total) from customer_row group by segment
union all select 'Segments', segment, 'Average CLV', 0.6 * sum(spend)::double / count(*) from customer_row group by segment
union all select 'Customer tiers', tier, 'Customers', count(*) from customer_row group by tier
union all select 'Customer tiers', tier, 'Revenue', sum(spend) from customer_row group by tier
union all select 'Customer tiers', tier, 'Share of revenue', sum(spend)::double / (select revenue from total)::double from customer_row group by tier
union all select 'Who brings the revenue', share::varchar, 'Customers', customers from pareto
union all select 'Who brings the revenue', share::varchar, 'Revenue', revenue from pareto
union all select 'Who brings the revenue', share::varchar, 'Share of revenue', pareto.revenue::double / total.revenue::double from pareto, total
union all select 'Revenue by month', line, 'Orders', orders from month_sum
union all select 'Revenue by month', line, 'Revenue', revenue from month_sum
union all select 'Revenue by month', line, 'From existing', existing::double / revenue::double from month_sum
