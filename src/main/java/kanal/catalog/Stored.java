package kanal.catalog;

import kanal.guide.Guide;

/** The guide that the history makes, and what in the database is not as Kanal wrote it. */
record Stored(Guide guide, Tampering tampering) {}
