package uk.gov.education.ecf.platform.jsonapi.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class RequestIdTest {

    @Test
    void theCallersIdIsKept() {
        assertEquals("Job_7-a@aurora", RequestId.from("Job_7-a@aurora"));
    }

    @Test
    void harmfulCharactersAreDropped() {
        assertEquals("ab", RequestId.from("a\r\n b<>\"'"));
    }

    @Test
    void onlyThe255FirstCharactersAreKept() {
        assertEquals(255, RequestId.from("x".repeat(255)).length());
        assertEquals(255, RequestId.from("x".repeat(256)).length());
    }

    @Test
    void withoutAUsableIdThereIsAFreshOne() {
        assertEquals(36, RequestId.from(null).length());
        assertEquals(36, RequestId.from("<>").length());
        assertNotEquals(RequestId.from(""), RequestId.from(""));
    }
}
