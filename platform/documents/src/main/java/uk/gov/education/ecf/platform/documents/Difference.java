package uk.gov.education.ecf.platform.documents;

import java.util.Locale;
import java.util.UUID;

/**
 * One document that is not as its aggregate says it should be.
 *
 * @param id the aggregate
 */
public record Difference(UUID id, Kind kind) {

    /** What is wrong with it. */
    public enum Kind {
        /** It should be there. */
        MISSING,
        /** It reads otherwise. */
        CONTENT,
        /** It reads as it should, but lists select or sort it by something else. */
        COLUMNS,
        /** Nobody may see it any more. */
        UNWANTED;

        String inSql() {
            return "'" + name().toLowerCase(Locale.ROOT) + "'";
        }
    }

    static Difference of(Object[] row) {
        return new Difference((UUID) row[0], Kind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)));
    }
}
