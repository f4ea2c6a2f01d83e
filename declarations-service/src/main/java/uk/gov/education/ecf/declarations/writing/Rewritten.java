package uk.gov.education.ecf.declarations.writing;

import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.platform.values.Change;

/** What became of a declaration that is there already; the transaction holds it and its participant. */
public record Rewritten(Change<Declaration, DeclarationEvent> change, Participant participant) {}
