package uk.gov.education.ecf.platform.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands out at most one line at a time, whatever is asked for: a CSV parser on top of it never reads ahead, so that another
 * one can go on at the next line when it fails. Watches over the length of rows, or a quote that is never closed would make the
 * parser collect the rest of the file; and over their {@link Fields}: after one too many the rest of the line is not handed out.
 */
final class Lines extends Reader {

    static final int LONGEST_ROW = 1024 * 1024;
    private static final int BUFFER = 8192;
    private static final int END = -1;

    private final Reader text;
    private final char[] buffer = new char[BUFFER];
    private final Fields fields = new Fields();
    private int next;
    private int filled;
    private int ended;
    private boolean atLineEnd = true;
    private boolean atEnd;
    private int rowBegan = 1;
    private int rowLength;

    Lines(Reader text) {
        this.text = text;
    }

    /** How many line ends were handed out. */
    int ended() {
        return ended;
    }

    /** Whether the end of the text was handed out. */
    boolean atEnd() {
        return atEnd;
    }

    void beginRow(int line) {
        rowBegan = line;
        rowLength = 0;
    }

    void skipRestOfLine() throws IOException {
        char[] skipped = new char[BUFFER];
        while (!atLineEnd && !atEnd) {
            read(skipped, 0, skipped.length);
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        do {
            int character = take();
            if (character == END) {
                break;
            }
            if (isHandedOut((char) character)) {
                target[offset + count++] = (char) character;
            }
        } while (count < length && !atLineEnd);
        atEnd = count == 0;
        grow(count);
        return atEnd ? END : count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private boolean isHandedOut(char character) {
        boolean handedOut = atLineEnd || !fields.areTooMany();
        if (handedOut) {
            fields.take(character, atLineEnd);
        }
        return handedOut;
    }

    private int take() throws IOException {
        int character = peek();
        if (character == END) {
            return END;
        }
        next++;
        if (character == 0) {
            throw CsvRefusals.notText(ended + 1);
        }
        atLineEnd = character == '\n' || character == '\r' && peek() != '\n';
        ended += atLineEnd ? 1 : 0;
        return character;
    }

    private int peek() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, text.read(buffer, 0, BUFFER));
        }
        return filled == 0 ? END : buffer[next];
    }

    private void grow(int characters) {
        rowLength += characters;
        if (rowLength > LONGEST_ROW) {
            throw CsvRefusals.longRow(rowBegan, LONGEST_ROW);
        }
    }
}
