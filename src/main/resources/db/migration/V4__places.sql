-- Where the addresses of a provider lie, and how fakes imitate it; places of authorities are with these, in their body.
-- Null says that the row is from before there were places

alter table provider add column places varchar;
alter table provider add column brand_words varchar default '[]' not null;
