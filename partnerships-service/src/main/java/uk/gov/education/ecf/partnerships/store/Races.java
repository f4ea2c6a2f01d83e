package uk.gov.education.ecf.partnerships.store;

import uk.gov.education.ecf.platform.transactions.LostRaces;

/** The unique facts for which two transactions may race; whoever comes second is judged anew. */
public final class Races {

    public static final LostRaces LOST = LostRaces.of(
            "partnerships_one_active",
            "partnerships_one_relationship",
            "lead_providers_pkey",
            "delivery_partners_pkey",
            "relationships_pkey",
            "schools_pkey");
    /** For work that finds schools by their URN; elsewhere a URN that is taken is an answer. */
    public static final LostRaces LOST_BY_URN = LostRaces.of(Schools.ONE_FOR_EACH_URN, Schools.ONE_FOR_EACH_NUMBER);

    private Races() {}
}
