package uk.gov.education.ecf.partnerships.search;

import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.FollowedLists;

@ComponentTest
class FollowedListsComponentTest extends FollowedLists {

    FollowedListsComponentTest() {
        super("/api/v3/schools/ecf?filter%5Bcohort%5D=2025", "/api/v3/delivery-partners", "/api/v3/partnerships/ecf");
    }
}
