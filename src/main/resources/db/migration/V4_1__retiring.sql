-- Why a problem or a channel is not to be used any more, and what to go on with

alter table problem add column retired_id varchar;
alter table problem add column retired_en varchar;
alter table problem add column instead varchar(64);
alter table channel add column retired_id varchar;
alter table channel add column retired_en varchar;
alter table channel add column instead varchar(64);
