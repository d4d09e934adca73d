-- A revision need not repeat the whole document. Where there is a base, the document is how it is made from the document
-- of that revision of the same provider, which is a whole one; without a base it is whole, as all were before.

alter table revision add column base bigint references revision;
