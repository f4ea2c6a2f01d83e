package uk.gov.education.ecf.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the calendar files come from. */
@FunctionalInterface
interface CalendarSource {

    byte[] bytes(String file) throws IOException;

    static CalendarSource jar() {
        return file -> {
            try (InputStream in = CalendarSource.class.getResourceAsStream("/calendar/" + file)) {
                if (in == null) {
                    throw new NoSuchFileException(file);
                }
                return in.readAllBytes();
            }
        };
    }

    static CalendarSource folder(Path folder) {
        return file -> Files.readAllBytes(folder.resolve(file));
    }

    /** The text without the byte order mark that spreadsheet programs put in front. */
    default String text(String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new InvalidCalendarException(file, 0, "the file is missing", e);
        } catch (CharacterCodingException e) {
            throw new InvalidCalendarException(file, 0, "the file is not UTF-8 text", e);
        } catch (IOException e) {
            throw new InvalidCalendarException(file, 0, "the file cannot be read", e);
        }
    }
}
