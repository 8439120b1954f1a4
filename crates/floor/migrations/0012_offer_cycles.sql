-- Subscriptions that are sold for a number of charges: what holds after the last is said by the product.

alter table offer add column cycles BIGINT;
