-- What proves that a change is still what was written. Rows are only ever added; changes from before this have none.
-- digest: of everything the revision says; link: of this digest and of the link before it, keyed where a key is set
create table seal (
    number bigint primary key,
    digest varchar(64) not null,
    link varchar(80) not null
);

-- The last revision of each provider
create index revision_of_provider on revision (provider_code, number);
