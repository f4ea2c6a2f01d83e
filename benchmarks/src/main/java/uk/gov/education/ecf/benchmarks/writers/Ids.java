package uk.gov.education.ecf.benchmarks.writers;

/** Ids by number, here and in SQL. */
enum Ids {
    PROVIDER,
    PARTNER,
    SCHOOL,
    PARTNERSHIP,
    PERSON,
    TRAINING_RECORD;

    String of(int number) {
        return prefix() + "%012d".formatted(number);
    }

    /** @param variable of a script of {@code pgbench} */
    String inSql(String variable) {
        return "cast('" + prefix() + "' || lpad(cast(" + variable + " as text), 12, '0') as uuid)";
    }

    private String prefix() {
        return "%08d-0000-4000-8000-".formatted(ordinal() + 1);
    }
}
