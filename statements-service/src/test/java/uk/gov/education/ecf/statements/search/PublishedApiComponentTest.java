package uk.gov.education.ecf.statements.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.PublishedApi;

/** What clients are told of the API follows from the types that do the work. */
@ComponentTest
class PublishedApiComponentTest {

    @Test
    void everythingIsDescribed() {
        assertEquals(List.of(), PublishedApi.ofTheApplication().gaps());
    }
}
