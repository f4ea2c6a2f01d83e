package uk.gov.education.ecf.calendar;

/** The calendar files contradict themselves or cannot be read; nothing of them is used. */
public final class InvalidCalendarException extends RuntimeException {

    private final String file;
    private final int line;
    private final String reason;

    InvalidCalendarException(String file, int line, String reason) {
        this(file, line, reason, null);
    }

    InvalidCalendarException(String file, int line, String reason, Throwable cause) {
        super(file + (line > 0 ? " line " + line : "") + ": " + reason, cause);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** Name of the file, without its folder. */
    public String file() {
        return file;
    }

    /** Line counted from 1, the header included; 0 when the file as a whole is at fault. */
    public int line() {
        return line;
    }

    /** What is wrong, in words for the operator. */
    public String reason() {
        return reason;
    }
}
