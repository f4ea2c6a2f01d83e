package uk.gov.education.ecf.participants.store;

import java.util.UUID;

/** A row that belongs to a participant. */
interface Part {

    UUID id();
}
