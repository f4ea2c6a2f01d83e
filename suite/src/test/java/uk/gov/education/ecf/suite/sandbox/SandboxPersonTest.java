package uk.gov.education.ecf.suite.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SandboxPersonTest {

    @Test
    void everySituationIsSomebodys() {
        Set<SandboxSituation> played =
                SandboxPerson.ALL.stream().map(SandboxPerson::situation).collect(Collectors.toSet());

        assertEquals(EnumSet.allOf(SandboxSituation.class), played);
    }

    @Test
    void theNumbersArePlacesInTheList() {
        assertEquals(
                IntStream.rangeClosed(1, SandboxPerson.ALL.size()).boxed().toList(),
                SandboxPerson.ALL.stream().map(SandboxPerson::number).toList());
    }

    /** Whoever knows the last one knows that the stories of all have been told. */
    @Test
    void theLastOneIsOnlyRegistered() {
        assertEquals(
                SandboxSituation.NOT_VALIDATED,
                SandboxPerson.ALL.get(SandboxPerson.ALL.size() - 1).situation());
    }

    @Test
    void anotherProviderIsShownAMergedPersonWithTheRetiredIdToo() {
        SandboxPerson merged = SandboxPerson.ALL.stream()
                .filter(person -> person.situation() == SandboxSituation.MERGED)
                .findFirst()
                .orElseThrow();

        assertEquals(List.of(SandboxProvider.AURORA, SandboxProvider.BEACON), merged.providers());
        assertEquals(
                merged.shownTo(SandboxProvider.AURORA).formerIds(),
                merged.shownTo(SandboxProvider.BEACON).formerIds());
    }
}
