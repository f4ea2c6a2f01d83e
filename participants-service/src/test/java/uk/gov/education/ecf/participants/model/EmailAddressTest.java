package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "First.Last+tag@sub.school.example", "o'neil@school.example"})
    void anAddressIsKeptAsEntered(String entered) {
        assertEquals(Optional.of(new EmailAddress(entered)), EmailAddress.parse(" " + entered + " "));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "name",
                "name@",
                "@school.example",
                "name@school",
                "a b@school.example",
                "a@b@school.example",
                "a@school..example",
                // finding 22
                "mailto:a@school.example",
                "MAILTO:a@school.example",
                "A <a@school.example>",
                "a@school.example,b@school.example",
                "a@school.example;b",
                "a:b@school.example"
            })
    void anythingElseIsNone(String entered) {
        assertEquals(Optional.empty(), EmailAddress.parse(entered));
    }

    @Test
    void noAddressIsLongerThanAMailServerTakes() {
        String longest = "a".repeat(254 - "@b.example".length()) + "@b.example";

        assertEquals(Optional.of(new EmailAddress(longest)), EmailAddress.parse(longest));
        assertEquals(Optional.empty(), EmailAddress.parse("a" + longest));
    }

    @Test
    void caseMakesNoOtherMailbox() {
        assertEquals("jo@school.example", new EmailAddress("Jo@School.Example").mailbox());
    }
}
