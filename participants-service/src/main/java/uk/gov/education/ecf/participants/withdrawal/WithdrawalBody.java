package uk.gov.education.ecf.participants.withdrawal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

/** A provider withdraws someone from training. */
@ProviderRequest(type = "participant-withdraw")
record WithdrawalBody(
        @Schema(
                        required = true,
                        enumeration = {
                            "left-teaching-profession",
                            "moved-school",
                            "mentor-no-longer-being-mentor",
                            "switched-to-school-led",
                            "other"
                        },
                        examples = "left-teaching-profession")
                String reason,
        @Schema(required = true, implementation = CourseIdentifier.class) String courseIdentifier) {}
