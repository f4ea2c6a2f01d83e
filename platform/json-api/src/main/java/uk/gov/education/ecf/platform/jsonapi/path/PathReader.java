package uk.gov.education.ecf.platform.jsonapi.path;

import java.util.Optional;

/**
 * Reads values of a type that needs more than a text to be told, such as a cohort of the calendar. A bean; types with a static
 * {@code Optional<T> parse(String)}, such as every id, need none. The published description says of such a parameter what the
 * {@link org.eclipse.microprofile.openapi.annotations.media.Schema} on the implementing class says.
 *
 * @param <T> what a resource method takes as a path parameter
 */
public interface PathReader<T> {

    Class<T> type();

    /** Empty when the text is no such value or names nothing; then the answer is 404. */
    Optional<T> read(String text);
}
