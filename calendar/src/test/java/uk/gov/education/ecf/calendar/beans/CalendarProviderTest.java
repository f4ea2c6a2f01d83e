package uk.gov.education.ecf.calendar.beans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.InvalidCalendarException;

class CalendarProviderTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFolderTheFactsOfThisVersionApply() {
        assertEquals(
                6, new CalendarProvider(Optional.empty()).calendar().cohorts().size());
    }

    @Test
    void anOperatorsFilesTakeTheirPlace() throws IOException {
        copyBundledFiles();
        assertEquals(
                6,
                new CalendarProvider(Optional.of(folder)).calendar().cohorts().size());
    }

    @Test
    void aDefectIsToldWithFileAndLineBeforeAnythingIsServed() throws IOException {
        copyBundledFiles();
        Path milestones = folder.resolve("milestones.csv");
        List<String> lines = Files.readAllLines(milestones);
        lines.add(lines.get(1));
        Files.write(milestones, lines);
        InvalidCalendarException defect =
                assertThrows(InvalidCalendarException.class, () -> new CalendarProvider(Optional.of(folder)));
        assertEquals("milestones.csv", defect.file());
        assertEquals(lines.size(), defect.line());
    }

    private void copyBundledFiles() throws IOException {
        for (String file : List.of("cohorts.csv", "milestones.csv")) {
            try (InputStream bundled = Calendar.class.getResourceAsStream("/calendar/" + file)) {
                Files.copy(bundled, folder.resolve(file));
            }
        }
    }
}
