-- The example business's CSV files as tables. Dates are days, money is exact.
create or replace table line as
select
  "Order ID" as order_id,
  cast(strptime("Order date", '%-m/%-d/%Y %H:%M') as date) as written,
  "Customer ID" as customer,
  "Product" as product,
  cast("Quantity" as integer) as quantity,
  cast(replace("Total", '$', '') as decimal(18, 2)) as amount
from read_csv('orders.csv', header = true, all_varchar = true)
-- Rows without a customer are left out.
where "Customer ID" is not null and "Customer ID" <> '';

-- A refund counts on the day of its order's first sale.
create or replace table sale_day as
select order_id, min(written) as day from line where amount > 0 group by order_id;

create or replace table entry as
select line.*, case when amount < 0 then coalesce(sale_day.day, written) else written end as day
from line left join sale_day using (order_id);

create or replace table span as
select min(day) as first_day, max(day) as last_day, max(day) + 1 as as_of from entry;

create or replace table buyer as
select
  customer,
  min(day) filter (amount > 0) as first_purchase,
  max(day) filter (amount > 0) as last_purchase,
  count(distinct day) filter (amount > 0) as purchases,
  count(distinct order_id) filter (amount > 0) as orders,
  sum(amount) as spend
from entry group by customer;

-- Scores by the share of customers who do strictly worse; one purchase is F = 1.
create or replace table scored as
select
  buyer.*,
  (select as_of from span) - last_purchase as days_since,
  1 + least(4, (5 * (rank() over (order by last_purchase) - 1)) // (count(*) over ())) as r,
  case when purchases = 1 then 1 else 1 + least(4, (5 * (rank() over (order by purchases) - 1)) // (count(*) over ())) end as f,
  1 + least(4, (5 * (rank() over (order by spend) - 1)) // (count(*) over ())) as m
from buyer;

create or replace table code_of_segment as
select segment, unnest(string_split(codes, ' ')) as code from (values
  ('Champions', '555 554 544 545 454 455 445'),
  ('Loyal', '543 444 435 355 354 345 344 335'),
  ('Potential Loyalist', '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323'),
  ('New', '512 511 422 421 412 411 311'),
  ('Promising', '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313'),
  ('Need Attention', '535 534 443 434 343 334 325 324'),
  ('About to Sleep', '331 321 312 221 213 231 241 251'),
  ('At Risk', '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124'),
  ('Can''t Lose Them', '155 154 144 214 215 115 114 113'),
  ('Hibernating', '332 322 233 232 223 222 132 123 122 212 211'),
  ('Lost', '111 112 121 131 141 151')
) as list(segment, codes);

create or replace table customer_row as
select
  scored.*,
  code_of_segment.segment,
  case
    when spend < 0 then 'Low'
    when rank() over (order by spend desc) - 1 < 0.2 * count(*) over () then 'High'
    when rank() over (order by spend desc) - 1 < 0.5 * count(*) over () then 'Middle'
    else 'Low'
  end as tier
from scored
left join code_of_segment
  on code = r::varchar || f::varchar || case when purchases = 1 and r >= 4 then '1' else m::varchar end;

create or replace table person as
select "Customer ID" as customer, "Acquisition channel" as channel
from read_csv('customers.csv', header = true, all_varchar = true);

create or replace table spending as
select
  cast(strptime("Month", '%-m/%-d/%Y') as date) as month,
  "Channel" as channel,
  cast(replace("Ad spend", '$', '') as decimal(18, 2)) as cost,
  cast("Conversions" as integer) as actions,
  try_cast(replace("Cost per conversion", '$', '') as decimal(18, 2)) as reported
from read_csv('costs.csv', header = true, all_varchar = true);

create or replace table answer as
select
  row_number() over () as place,
  "Customer ID" as customer,
  cast(strptime("Date", '%-m/%-d/%Y') as date) as day,
  cast("NPS score" as integer) as nps,
  cast("Satisfaction" as integer) as csat,
  cast("Effort score" as integer) as ces
from read_csv('survey.csv', header = true, all_varchar = true);

-- The latest answer of each customer counts; of two on one day the later row.
create or replace table latest as
select customer, nps, csat, ces, segment, tier, spend
from (select *, row_number() over (partition by customer order by day desc, place desc) as back from answer)
join customer_row using (customer)
where back = 1;
