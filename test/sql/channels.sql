-- Figures of the sheet Channels. Margin 60%, target 3, window of 90 days.
with member as (select customer_row.*, channel from customer_row join person using (customer)),
aged as (select * from member where first_purchase + 89 <= (select last_day from span)),
early as (
  select channel, sum(amount) as spend from entry join aged using (customer)
  where day <= first_purchase + 89 group by channel
),
aged_count as (select channel, count(*) as customers from aged group by channel),
total as (
  select channel, count(*) as customers, sum(spend) as revenue, count(*) filter (purchases >= 2) as repeaters,
    sum((select as_of from span) - first_purchase) / (365.25 / 12) as months
  from member group by channel
),
-- Only months with actions are compared with what the channel reports.
cost as (select channel, sum(cost) as cost, sum(cost) filter (actions > 0) as active_cost, sum(actions) as actions, sum(reported * actions)::double / sum(actions) filter (reported is not null) as reported from spending group by channel),
joined as (
  select total.*, cost, active_cost, actions, reported, cost::double / customers as cac, 0.6 * revenue::double / customers as clv
  from total join cost using (channel)
)
select 'Value by channel' as block, channel as line, 'Customers' as field, customers::double as figure from total
union all select 'Value by channel', channel, 'Share', customers / (select count(*) from customer_row) from total
union all select 'Value by channel', channel, 'Revenue', revenue from total
union all select 'Value by channel', channel, 'Repeat rate', repeaters / customers from total
union all select 'Value by channel', channel, 'Average CLV', 0.6 * revenue::double / customers from total
union all select 'Value by channel', channel, 'Aged 90+ days', customers from aged_count
union all select 'Value by channel', channel, 'Spend in 90 days', spend::double / customers from early join aged_count using (channel)
union all select 'Value by channel', channel, 'CLV in 90 days', 0.6 * spend::double / customers from early join aged_count using (channel)
union all select 'Cost, payback and verdict', channel, 'Cost', cost from joined
union all select 'Cost, payback and verdict', channel, 'Customers won', customers from joined
union all select 'Cost, payback and verdict', channel, 'CAC', cac from joined
union all select 'Cost, payback and verdict', channel, 'LTV:CAC', clv / cac from joined
union all select 'Cost, payback and verdict', channel, 'Payback, months', cac / (0.6 * revenue::double / months) from joined
union all select 'Cost, payback and verdict', channel, 'Highest CAC', clv / 3 from joined
union all select 'Cost, payback and verdict', channel, 'Room to spend', (clv / 3 - cac) * customers from joined
union all select 'Campaign check', channel, 'Actions reported', actions from joined
union all select 'Campaign check', channel, 'Cost per action, reported', reported from joined
union all select 'Campaign check', channel, 'Recomputed', active_cost::double / actions from joined
union all select 'Campaign check', channel, 'Of actions', customers / actions from joined
