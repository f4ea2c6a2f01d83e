package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.databind.JavaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member of a JSON object.
 *
 * @param name     as it is written
 * @param type     what it holds
 * @param required whether an object always has it
 * @param notes    what the component says of itself for the published description; null if nothing
 */
public record Member(String name, JavaType type, boolean required, Schema notes) {}
