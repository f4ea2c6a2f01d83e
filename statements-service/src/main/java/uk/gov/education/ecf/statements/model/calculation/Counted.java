package uk.gov.education.ecf.statements.model.calculation;

import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.statements.model.LineItemKind;

/**
 * A number of line items that count and are alike.
 *
 * @param uplift   whether the declaration carries an uplift, be it one or both
 * @param previous whether they are on an earlier statement of the provider and cohort (rule I-15), and not on this one
 */
public record Counted(
        DeclarationType type,
        ParticipantType participant,
        LineItemKind kind,
        boolean uplift,
        boolean previous,
        int number) {}
