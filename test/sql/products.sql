-- Figures of the sheet Products.
with bought as (select distinct product, customer from entry where amount > 0),
best as (
  select product, count(*) as buyers, count(*) filter (tier = 'High') as high
  from bought join customer_row using (customer) group by product
),
everyone as (select count(*) as buyers, count(*) filter (tier = 'High') as high from customer_row)
select 'What the best customers buy' as block, product as line, 'Buyers' as field, buyers::double as figure from best
union all select 'What the best customers buy', product, 'High buyers', high from best
union all select 'What the best customers buy', product, 'Share of all', best.buyers / everyone.buyers from best, everyone
union all select 'What the best customers buy', product, 'Share of High', best.high / everyone.high from best, everyone
union all select 'What the best customers buy', product, 'Index', 100 * (best.high / everyone.high) / (best.buyers / everyone.buyers) from best, everyone
