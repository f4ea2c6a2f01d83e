package uk.gov.education.ecf.statements.search;

import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.FollowedLists;

@ComponentTest
class FollowedListsComponentTest extends FollowedLists {

    FollowedListsComponentTest() {
        super("/api/v3/statements");
    }
}
