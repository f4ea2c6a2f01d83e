package uk.gov.education.ecf.platform.transactions;

/** Stands for the real one, which is known by its name. */
public final class Table<R extends Record> {}
