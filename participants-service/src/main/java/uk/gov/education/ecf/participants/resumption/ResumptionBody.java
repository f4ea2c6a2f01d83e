package uk.gov.education.ecf.participants.resumption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

/** A provider resumes someone's training. */
@ProviderRequest(type = "participant-resume")
record ResumptionBody(@Schema(required = true, implementation = CourseIdentifier.class) String courseIdentifier) {}
