package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;

/** Which part of which training a declaration speaks of: two live ones of one stage would be paid twice. */
public record TrainingStage(CourseIdentifier course, DeclarationType type) {}
