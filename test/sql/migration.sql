-- Figures of the sheet Migration: segments and tiers a year before the as-of day (half of the time, where that is less) and now. Margin 60%, 10% a year.
with recursive days as (
  select as_of, as_of - least(365, (as_of - first_day) // 2)::integer as earlier from span
),
buyer_then as (
  select
    customer,
    max(day) filter (amount > 0) as last_purchase,
    count(distinct day) filter (amount > 0) as purchases,
    sum(amount) as spend
  from entry where day <= (select earlier from days) group by customer
),
scored_then as (
  select
    *,
    1 + least(4, (5 * (rank() over (order by last_purchase) - 1)) // (count(*) over ())) as r,
    case when purchases = 1 then 1 else 1 + least(4, (5 * (rank() over (order by purchases) - 1)) // (count(*) over ())) end as f,
    1 + least(4, (5 * (rank() over (order by spend) - 1)) // (count(*) over ())) as m
  from buyer_then
),
row_then as (
  select
    scored_then.*,
    code_of_segment.segment,
    case
      when spend < 0 then 'Low'
      when rank() over (order by spend desc) - 1 < 0.2 * count(*) over () then 'High'
      when rank() over (order by spend desc) - 1 < 0.5 * count(*) over () then 'Middle'
      else 'Low'
    end as tier
  from scored_then
  left join code_of_segment on code = r::varchar || f::varchar || case when purchases = 1 and r >= 4 then '1' else m::varchar end
),
place as (
  select segment, row_number() over () as best
  from (values ('Champions'), ('Loyal'), ('Potential Loyalist'), ('New'), ('Promising'), ('Need Attention'), ('About to Sleep'),
    ('At Risk'), ('Can''t Lose Them'), ('Hibernating'), ('Lost')) as list(segment)
),
moved as (
  select
    customer_row.customer,
    coalesce(row_then.segment, 'No purchase yet') as source, customer_row.segment as target,
    coalesce(row_then.tier, 'No purchase yet') as tier_then, customer_row.tier as tier_now,
    customer_row.spend, customer_row.spend - coalesce(row_then.spend, 0) as since,
    case
      when row_then.segment is null then 'Newly won'
      when row_then.segment in ('At Risk', 'Can''t Lose Them', 'Hibernating', 'Lost') and customer_row.last_purchase > (select earlier from days) then 'Reactivated'
      when customer_row.segment in ('Hibernating', 'Lost') and row_then.segment not in ('Hibernating', 'Lost') then 'Lost'
      when target_place.best < source_place.best then 'Upgraded'
      when target_place.best > source_place.best then 'Downgraded'
      else 'Unchanged'
    end as move
  from customer_row
  left join row_then using (customer)
  join place as target_place on target_place.segment = customer_row.segment
  left join place as source_place on source_place.segment = row_then.segment
),
move as (select move, count(*) as customers, sum(spend) as spend, sum(since) as since from moved group by move),
-- Every pair of segments, those without customers too.
cell as (
  select source.segment as source, target.segment as target,
    count(moved.customer) as customers, coalesce(sum(moved.spend), 0)::double as spend
  from (select segment from place union all select 'No purchase yet') as source
  cross join place as target
  left join moved on moved.source = source.segment and moved.target = target.segment
  group by 1, 2
),
share as (
  select source, target, customers,
    customers / nullif(sum(customers) over (partition by source), 0) as share,
    sum(customers) over (partition by target) / sum(customers) over () as pooled
  from cell where source <> 'No purchase yet'
),
step as (select source, target, coalesce(share, pooled) as chance from share),
earned as (
  select place.segment, coalesce(avg(since), 0)::double as spend
  from place left join moved on moved.target = place.segment and moved.source <> 'No purchase yet'
  group by 1
),
discount as (select power(1.1, (as_of - earlier) / 365.25) as factor from days),
-- 400 periods are as good as without end.
value(period, segment, clv) as (
  select 0, segment, 0.0::double from place
  union all
  select value.period + 1, step.source, sum(step.chance * (0.6 * earned.spend + value.clv)) / any_value(discount.factor)
  from value join step on step.target = value.segment join earned on earned.segment = value.segment, discount
  where value.period < 400
  group by value.period, step.source
),
tier_cell as (select tier_then, tier_now, count(*) as customers, sum(count(*)) over (partition by tier_then) as all_then from moved group by 1, 2)
select 'What happened' as block, move as line, 'Customers' as field, customers::double as figure from move
union all select 'What happened', move, 'Share', customers / (select count(*) from moved) from move
union all select 'What happened', move, 'Net spend so far', spend::double from move
union all select 'What happened', move, 'Historic CLV', 0.6 * spend::double from move
union all select 'What happened', move, 'Net spend since', since::double from move
union all select 'Customers, from segment (row) to segment (column)', source, target, customers from cell
union all select 'Customers, from segment (row) to segment (column)', source, 'Total', sum(customers) from cell group by source
union all select 'Customers, from segment (row) to segment (column)', 'Total', target, sum(customers) from cell group by target
union all select 'Share of the row’s customers', source, target, chance from step
union all select 'Value moved: *', source, target, spend from cell
union all select 'Value moved: *', source, 'Total', sum(spend) from cell group by source
union all select 'CLV by these moves: *', segment, 'Net spend a period', spend from earned
union all select 'CLV by these moves: *', segment, 'Margin a period', 0.6 * spend from earned
union all select 'CLV by these moves: *', segment, 'CLV, ' || period || case when period = 1 then ' period' else ' periods' end, clv from value where period between 1 and 5
union all select 'CLV by these moves: *', segment, 'CLV without end', clv from value where period = 400
union all select 'CLV by these moves: *', segment, 'All its customers', clv * (select count(*) from moved where target = segment) from value where period = 400
union all select 'Customers, from tier (row) to tier (column)', tier_then, tier_now, customers from tier_cell
union all select 'Customers, from tier (row) to tier (column)', tier_then, tier_now || ', share', customers / all_then from tier_cell
