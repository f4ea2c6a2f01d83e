package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.nio.CharBuffer;
import uk.gov.education.ecf.platform.jsonapi.text.Characters;

/**
 * Watches over what a tree is built of: a body of a megabyte may else become a tree of a hundred. The largest request that means
 * anything has some hundred values.
 */
final class BoundedParser extends JsonParserDelegate {

    /** What the parser itself looks after. */
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(20)
            .maxTokenCount(5_000)
            .maxNameLength(250)
            .maxNumberLength(250)
            .maxStringLength(50_000)
            .build();

    private static final int MOST_TEXT = 100_000;

    private int textLeft = MOST_TEXT;

    BoundedParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token == JsonToken.FIELD_NAME || token != null && token.isScalarValue()) {
            measure(token);
        }
        return token;
    }

    private void measure(JsonToken token) throws IOException {
        CharBuffer text = CharBuffer.wrap(getTextCharacters(), getTextOffset(), getTextLength());
        textLeft -= text.length();
        if (textLeft < 0) {
            throw new StreamConstraintsException("more than " + MOST_TEXT + " characters of names and values");
        }
        if (!token.isNumeric() && !Characters.areAllowed(text)) {
            throw new ForbiddenCharacter();
        }
    }
}
