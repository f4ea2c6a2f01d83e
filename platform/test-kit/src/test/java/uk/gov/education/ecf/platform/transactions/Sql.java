package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;

/** Stands for the outbox module's class of this name, which is built after this module. */
public final class Sql {

    private Sql() {}

    public static Uni<Integer> update(String sql, Object... parameters) {
        return Uni.createFrom().item(sql.length() + parameters.length);
    }
}
