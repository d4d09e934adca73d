-- How soon people with a problem need help where they do not say, and the article whose steps come before every channel

alter table problem add column assumed_urgency varchar(32);
alter table problem add column self_help_first varchar(64);
