package uk.gov.education.ecf.platform.jsonapi.body;

import java.io.IOException;

/** A name or value holds what none may hold. */
final class ForbiddenCharacter extends IOException {

    private static final long serialVersionUID = 1L;
}
