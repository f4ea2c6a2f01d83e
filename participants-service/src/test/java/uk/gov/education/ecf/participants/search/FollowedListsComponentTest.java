package uk.gov.education.ecf.participants.search;

import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.FollowedLists;

@ComponentTest
class FollowedListsComponentTest extends FollowedLists {

    FollowedListsComponentTest() {
        super("/api/v3/participants/ecf", "/api/v3/participants/ecf/transfers", "/api/v3/unfunded-mentors/ecf");
    }
}
