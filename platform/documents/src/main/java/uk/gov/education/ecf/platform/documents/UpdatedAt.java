package uk.gov.education.ecf.platform.documents;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document's own {@code updated_at}: only the table knows whether the rest differs from what is stored. */
@Schema(type = SchemaType.STRING, format = "date-time")
public final class UpdatedAt extends ShownTime {

    public static final UpdatedAt OF_THE_DOCUMENT = new UpdatedAt();

    private UpdatedAt() {
        super('\u0001');
    }
}
