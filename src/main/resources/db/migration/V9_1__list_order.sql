-- The place that keepers give a provider in the list of all; none for those that follow
alter table provider add column list_order integer;
