package uk.gov.education.ecf.participants.schedulechange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.participants.model.ScheduleRequest;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

/** A provider puts someone on another schedule. */
@ProviderRequest(type = "participant-change-schedule")
record ScheduleChangeBody(
        @Schema(required = true, examples = "ecf-standard-january") String scheduleIdentifier,
        @Schema(required = true, implementation = CourseIdentifier.class) String courseIdentifier,
        @Schema(nullable = true, examples = "2025", description = "Start year; the present cohort when left out")
                String cohort) {

    ScheduleRequest request() {
        return new ScheduleRequest(scheduleIdentifier, cohort);
    }
}
