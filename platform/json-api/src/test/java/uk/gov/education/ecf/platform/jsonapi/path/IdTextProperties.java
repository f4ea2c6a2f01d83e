package uk.gov.education.ecf.platform.jsonapi.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class IdTextProperties {

    @Property
    void anIdIsTheSameWithAndWithoutHyphensInEitherCase(@ForAll long most, @ForAll long least) {
        UUID uuid = new UUID(most, least);
        String id = uuid.toString();
        assertEquals(id, IdText.hyphenated(id));
        assertEquals(id, IdText.hyphenated(id.replace("-", "")));
        assertEquals(id.toUpperCase(), IdText.hyphenated(id.toUpperCase().replace("-", "")));
        assertEquals(Optional.of(uuid), IdText.parse(id));
        assertEquals(Optional.of(uuid), IdText.parse(id.toUpperCase().replace("-", "")));
    }

    @Property
    void bracesAroundAnIdSayNothing(@ForAll long most, @ForAll long least) {
        UUID uuid = new UUID(most, least);
        String id = uuid.toString();
        assertEquals(id, IdText.hyphenated("{" + id + "}"));
        assertEquals(Optional.of(uuid), IdText.parse("{" + id.replace("-", "") + "}"));
        assertEquals(Optional.empty(), IdText.parse("{" + id));
        assertEquals(Optional.empty(), IdText.parse(id + "}"));
        assertEquals(Optional.empty(), IdText.parse("{{" + id + "}}"));
    }

    @Property
    void whatIsNoIdStaysWhatItIs(@ForAll @Chars({'0', 'a', 'F', '-', 'g', ' '}) @StringLength(max = 40) String text) {
        if (text.replace("-", "").length() != 32) {
            assertEquals(text, IdText.hyphenated(text));
            assertEquals(Optional.empty(), IdText.parse(text));
        }
    }
}
