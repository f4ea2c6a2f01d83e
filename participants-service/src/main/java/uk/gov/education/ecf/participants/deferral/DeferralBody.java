package uk.gov.education.ecf.participants.deferral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

/** A provider defers someone's training. */
@ProviderRequest(type = "participant-defer")
record DeferralBody(
        @Schema(
                        required = true,
                        enumeration = {"bereavement", "long-term-sickness", "parental-leave", "career-break", "other"},
                        examples = "career-break")
                String reason,
        @Schema(required = true, implementation = CourseIdentifier.class) String courseIdentifier) {}
