-- Figures of the sheet Customers: sums and counts over its columns, and every row of the best and the worst.
select 'column' as block, '' as line, 'Purchases' as field, sum(purchases)::double as figure from customer_row
union all select 'column', '', 'Orders', sum(orders) from customer_row
union all select 'column', '', 'Spend', sum(spend) from customer_row
union all select 'column', '', 'Days since', sum(days_since) from customer_row
union all select 'column', '', 'R', sum(r) from customer_row
union all select 'column', '', 'F', sum(f) from customer_row
union all select 'column', '', 'M', sum(m) from customer_row
union all select 'column', '', 'First purchase', sum(first_purchase - date '1899-12-30') from customer_row
union all select 'column', '', 'Last purchase', sum(last_purchase - date '1899-12-30') from customer_row
