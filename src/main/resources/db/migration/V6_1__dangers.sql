-- Which articles are about a danger that no problem is named after

alter table article add column danger boolean default false not null;
