package uk.gov.education.ecf.contracts;

import java.util.List;

/** The topics of the suite. All are log-compacted: the last event of every key stays for good. */
public final class Topics {

    public static final String LEAD_PROVIDERS = "partnerships.lead-provider.v1";
    public static final String DELIVERY_PARTNERS = "partnerships.delivery-partner.v1";
    public static final String SCHOOLS = "partnerships.school.v1";
    public static final String PARTNERSHIPS = "partnerships.partnership.v1";
    public static final String PARTICIPANTS = "participants.participant.v1";
    public static final String DECLARATIONS = "declarations.declaration.v1";
    public static final String STATEMENTS = "statements.statement.v1";
    public static final String LINE_ITEMS = "statements.line-item.v1";

    /** Every topic, in the order of the flow. */
    public static final List<String> ALL = List.of(
            LEAD_PROVIDERS,
            DELIVERY_PARTNERS,
            SCHOOLS,
            PARTNERSHIPS,
            PARTICIPANTS,
            DECLARATIONS,
            STATEMENTS,
            LINE_ITEMS);

    private Topics() {}

    /**
     * What decides the partition of a key: the part before the first slash. Keys such as
     * {@code <participant id>/<declaration id>} keep everything about one person in order, while compaction keeps every
     * declaration apart.
     */
    public static String partitionKey(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }
}
