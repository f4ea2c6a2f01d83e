package uk.gov.education.ecf.platform.jsonapi.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** Every kind of component that attributes have. */
@JsonApiType("small-thing")
record ThingAttributes(
        @Schema(description = "As it was seen", examples = "blue") String colour,
        @Schema(nullable = true) State state,
        ThingId madeOf,
        @Schema(nullable = true) Part mainPart,
        List<Part> parts,
        @Schema(nullable = true) Boolean sold,
        int size,
        LocalDate soldOn,
        Instant createdAt) {

    record Part(
            State state, @Schema(nullable = true) ThingId of, @JsonInclude(JsonInclude.Include.NON_NULL) String note) {}
}
