-- Figures of the sheet Cohorts: the first year of each triangle.
with member as (select customer, date_trunc('month', first_purchase)::date as cohort from customer_row),
size as (select cohort, count(*) as customers from member group by cohort),
age as (select unnest(range(0, 12)) as age),
cell as (select cohort, customers, age from size, age where cohort + to_months(age::integer) <= (select last_day from span)),
bought as (
  select cohort, datediff('month', cohort, date_trunc('month', day)) as age, count(distinct customer) as customers
  from entry join member using (customer) where amount > 0 group by 1, 2
),
earned as (
  select cohort, datediff('month', cohort, date_trunc('month', day)) as age, sum(amount) as amount
  from entry join member using (customer) group by 1, 2
)
select 'Retention: share who bought, by months since the first purchase' as block, (cohort - date '1899-12-30')::varchar as line, age::varchar as field,
  coalesce((select bought.customers from bought where bought.cohort = cell.cohort and bought.age = cell.age), 0) / customers::double as figure
from cell
union all
select 'Cumulative net spend per customer in $, by months since the first purchase', (cohort - date '1899-12-30')::varchar, age::varchar,
  (select coalesce(sum(amount), 0) from earned where earned.cohort = cell.cohort and earned.age <= cell.age)::double / customers
from cell
union all
select 'Retention: share who bought, by months since the first purchase', (cohort - date '1899-12-30')::varchar, 'Customers', customers from size
