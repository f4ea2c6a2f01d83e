package uk.gov.education.ecf.platform.jsonapi.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void anEndingThatTellsNothingIsLeftOut() {
        assertEquals("Statement", Names.without("StatementAttributes", "Attributes"));
        assertEquals("Attributes", Names.without("Attributes", "Attributes"));
        assertEquals("Statement", Names.without("Statement", "Attributes"));
    }

    @Test
    void namesAreReadAsWords() {
        assertEquals("training record", Names.words("TrainingRecord"));
        assertEquals("participant declaration", Names.words("participant-declaration"));
    }
}
